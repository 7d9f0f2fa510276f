import { v7 as uuid } from 'uuid';
import { plainText } from '../../../../shared/document/document.ts';
import {
  type Supervision,
  type SupervisionFacts,
  type SupervisionPatch,
  supervisionTitle,
} from '../../../../shared/domain/supervision.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { openedDocument, syncEvidence } from '../evidence/service.ts';
import { trashEvidenceOfRecords } from '../records/evidence.ts';
import { checkedNotes, emptyNotes, notesOf } from '../records/service.ts';
import { addToIndex, removeFromIndex } from '../search/service.ts';
import * as queries from './queries.ts';

function rowOf(database: Database, id: string) {
  const row = queries.selectRow(database, id);
  if (!row) throw new AppError('not-found', 'no such supervision');
  return row;
}

function index(database: Database, id: string): void {
  const row = rowOf(database, id);
  const title = supervisionTitle(row);
  addToIndex(database, { kind: 'supervision', sourceId: id, title, body: plainText(notesOf(row)), tags: [] });
}

/** One whole record with what it is linked to. */
export function supervisionById(database: Database, id: string): Supervision {
  const { documentVersion: _, ...row } = rowOf(database, id);
  return {
    ...row,
    document: openedDocument(database, notesOf(row)),
    sessionIds: queries.selectSessionIds(database, id),
    reflectionIds: queries.selectReflectionIds(database, id),
  };
}

/** Adds a record with empty notes; returns its id. */
export function addSupervision(database: Database, now: Date, facts: SupervisionFacts): string {
  const id = uuid();
  const { columns, excerpt } = emptyNotes('supervision');
  inTransaction(database, (tx) => {
    queries.insertSupervision(tx, { id, ...facts, ...columns, excerpt, createdAt: now.toISOString() });
    index(tx, id);
  });
  return id;
}

/** Saves what changed as one transaction. Throws `unknown-content` for notes that the schema does not know. */
export function saveSupervision(database: Database, id: string, patch: SupervisionPatch, now = new Date()): void {
  const { document, sessionIds, reflectionIds, ...facts } = patch;
  const notes = document === undefined ? undefined : checkedNotes(document);
  inTransaction(database, (tx) => {
    const { trashedAt } = rowOf(tx, id);
    queries.updateSupervision(tx, id, { ...facts, ...notes?.columns, ...(notes && { excerpt: notes.excerpt }) });
    if (sessionIds) queries.replaceSessions(tx, id, sessionIds);
    if (reflectionIds) queries.replaceReflections(tx, id, reflectionIds);
    if (notes) syncEvidence(tx, now, 'supervision', id, notes.document);
    if (trashedAt === null) index(tx, id);
  });
}

/** Moves records to the trash, or back (the undo). */
export function trashSupervision(database: Database, now: Date, ids: string[], trashed: boolean): void {
  inTransaction(database, (tx) => {
    const at = trashed ? now.toISOString() : null;
    queries.setTrashed(tx, ids, at);
    trashEvidenceOfRecords(tx, 'supervision', ids, at);
    for (const id of ids) {
      if (trashed) removeFromIndex(tx, 'supervision', id);
      else index(tx, id);
    }
  });
}
