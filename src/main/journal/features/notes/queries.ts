import { and, desc, eq, isNull } from 'drizzle-orm';
import type { InActionNote } from '../../../../shared/domain/note.ts';
import type { Database } from '../../database/database.ts';
import { inActionNote } from '../../database/schema.ts';

const { id, text, notedAt, zone, reflectionId, trashedAt } = inActionNote;
const columns = { id, text, notedAt, zone, reflectionId };

/** Notes that were not opened as a reflection yet, newest first. */
export function selectWaiting(database: Database): InActionNote[] {
  const rows = database
    .select(columns)
    .from(inActionNote)
    .where(and(isNull(reflectionId), isNull(trashedAt)));
  return rows.orderBy(desc(notedAt)).all();
}

export function selectNote(database: Database, noteId: string): InActionNote | undefined {
  return database.select(columns).from(inActionNote).where(eq(id, noteId)).get();
}

/** The note that a reflection was opened from. */
export function selectNoteOf(database: Database, reflection: string): InActionNote | undefined {
  return database.select(columns).from(inActionNote).where(eq(reflectionId, reflection)).get();
}

export function insertNote(database: Database, row: typeof inActionNote.$inferInsert): void {
  database.insert(inActionNote).values(row).run();
}

export function updateNote(
  database: Database,
  noteId: string,
  changed: Partial<typeof inActionNote.$inferInsert>,
): number {
  return database.update(inActionNote).set(changed).where(eq(id, noteId)).run().changes;
}
