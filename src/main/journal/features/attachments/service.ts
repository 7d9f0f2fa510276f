import { v7 as uuid } from 'uuid';
import {
  ATTACHMENT_LIMIT,
  type Attachment,
  type AttachmentOwner,
  attachmentTypeOf,
  CHUNK_SIZE,
  isPlainText,
} from '../../../../shared/domain/attachment.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { deleteEvidenceOf, trashEvidenceOf } from '../evidence/service.ts';
import * as queries from './queries.ts';

const DAY = 24 * 60 * 60 * 1000;

const refused = (sentence: string) => new AppError('invalid-input', sentence);
const piecesOf = (size: number) => Math.ceil(size / CHUNK_SIZE);

function rowOf(database: Database, id: string) {
  const row = queries.selectRow(database, id);
  if (!row) throw new AppError('not-found', 'no such attachment');
  return row;
}

/** A whole file; `not-found` also for one that is still on its way in. */
function wholeRow(database: Database, id: string) {
  const row = rowOf(database, id);
  if (row.completedAt === null) throw new AppError('not-found', 'no such attachment');
  return row;
}

function unfinishedRow(database: Database, id: string) {
  const row = rowOf(database, id);
  if (row.completedAt !== null) throw refused('This file is complete already.');
  return row;
}

/** The files of a record outside the trash, oldest first. */
export function attachmentsOf(database: Database, kind: AttachmentOwner, ownerId: string): Attachment[] {
  return queries.selectOf(database, kind, ownerId);
}

/** What is known of one file; `not-found` also for one that is still on its way in. */
export function attachmentById(database: Database, id: string): Attachment {
  const { ownerKind, ownerId, name, mime, size, createdAt } = wholeRow(database, id);
  return { id, ownerKind, ownerId, name, mime, size, createdAt };
}

/**
 * Makes room for a file of `size` bytes, whose pieces follow, and returns its id. Throws `invalid-input` for an empty
 * file or one over the limit, `not-found` for a record that is not there. What was begun more than a day ago and never
 * finished goes.
 */
export function beginAttachment(
  database: Database,
  now: Date,
  file: Pick<Attachment, 'ownerKind' | 'ownerId' | 'name' | 'size'>,
): string {
  const { ownerKind, ownerId, name, size } = file;
  if (size === 0) throw refused(`“${name}” is empty: there is nothing to attach.`);
  if (size > ATTACHMENT_LIMIT) throw refused(`“${name}” is larger than 100 MB, the most that one file may have.`);
  if (!queries.hasOwner(database, ownerKind, ownerId)) throw new AppError('not-found', 'no such record');
  const id = uuid();
  inTransaction(database, (tx) => {
    queries.deleteUnfinished(tx, new Date(now.getTime() - DAY).toISOString());
    queries.insertAttachment(tx, { id, ownerKind, ownerId, name, size, mime: '', createdAt: now.toISOString() });
  });
  return id;
}

function typeOrRefuse(bytes: Buffer, name: string): string {
  const mime = attachmentTypeOf(bytes, name);
  if (mime !== null) return mime;
  throw refused(
    `“${name}” cannot be attached: it is no PDF, image (PNG, JPEG, WebP, GIF), Word document (DOCX), plain text or audio (M4A, MP3, WAV, OGG).`,
  );
}

/**
 * Adds the piece at `position`, from 0: each has `CHUNK_SIZE` bytes, the last has the rest. The first one shows the
 * file's type. Throws `invalid-input` for a type that is not taken, a piece out of turn or of another length.
 */
export function appendToAttachment(database: Database, id: string, position: number, bytes: Buffer): void {
  inTransaction(database, (tx) => {
    const { size, name } = unfinishedRow(tx, id);
    if (position !== queries.countChunks(tx, id)) throw refused('A piece of this file came out of turn. Add it again.');
    const expected = Math.min(CHUNK_SIZE, size - position * CHUNK_SIZE);
    if (bytes.length !== expected) throw refused('This file changed while it was read. Add it again.');
    if (position === 0) queries.updateAttachment(tx, id, { mime: typeOrRefuse(bytes, name) });
    queries.insertChunk(tx, { attachmentId: id, position, bytes });
  });
}

function* chunksOf(database: Database, id: string, count: number): Generator<Buffer> {
  for (let position = 0; position < count; position += 1) yield chunkOf(database, id, position);
}

function chunkOf(database: Database, id: string, position: number): Buffer {
  const bytes = queries.selectChunk(database, id, position);
  if (!bytes) throw new AppError('not-found', 'no such piece of an attachment');
  return bytes;
}

/** The file is there as a whole, and shown from now on. Throws `invalid-input` where pieces are missing, or a text is none. */
export function finishAttachment(database: Database, now: Date, id: string): void {
  inTransaction(database, (tx) => {
    const { size, mime, name } = unfinishedRow(tx, id);
    const count = queries.countChunks(tx, id);
    if (count < piecesOf(size)) throw refused('This file did not come in as a whole. Add it again.');
    if (mime === 'text/plain' && !isPlainText(chunksOf(tx, id, count))) {
      throw refused(`“${name}” cannot be attached: it begins as a text and goes on as something else.`);
    }
    queries.updateAttachment(tx, id, { completedAt: now.toISOString() });
  });
}

/** Lets go of a file that was not finished. One that is not there any more is no failure. */
export function cancelAttachment(database: Database, id: string): void {
  inTransaction(database, (tx) => {
    if (queries.selectRow(tx, id)?.completedAt === null) queries.deleteAttachment(tx, id);
  });
}

/** The bytes of one piece of a whole file. */
export function attachmentChunk(database: Database, id: string, position: number): Buffer {
  wholeRow(database, id);
  return chunkOf(database, id, position);
}

export function renameAttachment(database: Database, id: string, name: string): void {
  queries.updateAttachment(database, wholeRow(database, id).id, { name });
}

/** Moves a file to the trash, or back (the undo). */
export function trashAttachment(database: Database, now: Date, id: string, trashed: boolean): void {
  const trashedAt = trashed ? now.toISOString() : null;
  inTransaction(database, (tx) => {
    queries.updateAttachment(tx, wholeRow(tx, id).id, { trashedAt });
    trashEvidenceOf(tx, 'attachment', [id], trashedAt);
  });
}

/** The ids of the files of these records, without those that lie in the trash themselves. */
export function shownAttachmentIds(database: Database, kind: AttachmentOwner, ownerIds: readonly string[]): string[] {
  return queries.selectIdsOf(database, kind, ownerIds);
}

/** Deletes for good what belonged to records that were deleted for good, whatever they were. */
export function removeOrphanedAttachments(database: Database): void {
  deleteEvidenceOf(database, 'attachment', queries.deleteOrphans(database));
}
