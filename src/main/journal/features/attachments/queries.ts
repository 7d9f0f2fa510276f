import { and, asc, count, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Attachment, AttachmentOwner } from '../../../../shared/domain/attachment.ts';
import type { Database } from '../../database/database.ts';
import {
  attachment,
  attachmentChunk,
  cpdActivity,
  engagement,
  feedback,
  session,
  supervision,
} from '../../database/schema.ts';

const { id, ownerKind, ownerId, name, mime, size, createdAt, completedAt, trashedAt } = attachment;
const columns = { id, ownerKind, ownerId, name, mime, size, createdAt };
const owners = { engagement, session, supervision, feedback, cpd: cpdActivity };

/** Whether the record is there, in the trash or not. */
export function hasOwner(database: Database, kind: AttachmentOwner, owner: string): boolean {
  const table = owners[kind];
  return database.select({ id: table.id }).from(table).where(eq(table.id, owner)).get() !== undefined;
}

/** The whole files of a record outside the trash, oldest first. */
export function selectOf(database: Database, kind: AttachmentOwner, owner: string): Attachment[] {
  const own = and(eq(ownerKind, kind), eq(ownerId, owner), isNotNull(completedAt), isNull(trashedAt));
  return database.select(columns).from(attachment).where(own).orderBy(asc(createdAt), asc(id)).all();
}

export function selectRow(database: Database, wanted: string): typeof attachment.$inferSelect | undefined {
  return database.select().from(attachment).where(eq(id, wanted)).get();
}

export function insertAttachment(database: Database, row: typeof attachment.$inferInsert): void {
  database.insert(attachment).values(row).run();
}

export function updateAttachment(
  database: Database,
  wanted: string,
  changed: Partial<typeof attachment.$inferInsert>,
): void {
  database.update(attachment).set(changed).where(eq(id, wanted)).run();
}

/** How many pieces of it are there. */
export function countChunks(database: Database, attachmentId: string): number {
  const counted = database.select({ count: count() }).from(attachmentChunk);
  return counted.where(eq(attachmentChunk.attachmentId, attachmentId)).get()?.count ?? 0;
}

export function insertChunk(database: Database, row: typeof attachmentChunk.$inferInsert): void {
  database.insert(attachmentChunk).values(row).run();
}

export function selectChunk(database: Database, attachmentId: string, position: number): Buffer | undefined {
  const chosen = and(eq(attachmentChunk.attachmentId, attachmentId), eq(attachmentChunk.position, position));
  return database.select({ bytes: attachmentChunk.bytes }).from(attachmentChunk).where(chosen).get()?.bytes;
}

export function deleteAttachment(database: Database, wanted: string): void {
  database.delete(attachment).where(eq(id, wanted)).run();
}

/** Deletes what was begun before the instant and never finished. */
export function deleteUnfinished(database: Database, before: string): void {
  database
    .delete(attachment)
    .where(and(isNull(completedAt), lt(createdAt, before)))
    .run();
}

/** The ids of the files of these records, without those that lie in the trash themselves. */
export function selectIdsOf(database: Database, kind: AttachmentOwner, ownerIds: readonly string[]): string[] {
  const theirs = sql`${ownerId} IN (SELECT value FROM json_each(${JSON.stringify(ownerIds)}))`;
  const chosen = and(eq(ownerKind, kind), theirs, isNull(trashedAt));
  return database
    .select({ id })
    .from(attachment)
    .where(chosen)
    .all()
    .map((row) => row.id);
}

/** Deletes the files whose record is there no more; returns their ids. */
export function deleteOrphans(database: Database): string[] {
  return (Object.keys(owners) as AttachmentOwner[]).flatMap((kind) => {
    const table = owners[kind];
    const gone = sql`NOT EXISTS (SELECT 1 FROM ${table} WHERE ${table.id} = ${ownerId})`;
    const orphans = database.delete(attachment).where(and(eq(ownerKind, kind), gone));
    return orphans
      .returning({ id })
      .all()
      .map((row) => row.id);
  });
}
