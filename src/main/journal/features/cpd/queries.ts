import { desc, eq, inArray, isNull } from 'drizzle-orm';
import type { CpdSummary } from '../../../../shared/domain/cpd.ts';
import type { Database } from '../../database/database.ts';
import { cpdActivity } from '../../database/schema.ts';

type Row = typeof cpdActivity.$inferSelect;

const { id, title, doneOn, minutes, kind, provider, level, excerpt, trashedAt } = cpdActivity;
const summary = { id, title, doneOn, minutes, kind, provider, level, excerpt };

/** All activities outside the trash, newest first. */
export function selectAll(database: Database): CpdSummary[] {
  const rows = database.select(summary).from(cpdActivity).where(isNull(trashedAt));
  return rows.orderBy(desc(doneOn), desc(id)).all();
}

export function selectRow(database: Database, wanted: string): Row | undefined {
  return database.select().from(cpdActivity).where(eq(id, wanted)).get();
}

export function insertActivity(database: Database, row: typeof cpdActivity.$inferInsert): void {
  database.insert(cpdActivity).values(row).run();
}

export function updateActivity(database: Database, wanted: string, changed: Partial<Row>): void {
  if (Object.keys(changed).length > 0) database.update(cpdActivity).set(changed).where(eq(id, wanted)).run();
}

/** Moves to the trash (an instant) or out of it (null). */
export function setTrashed(database: Database, ids: string[], instant: string | null): void {
  database.update(cpdActivity).set({ trashedAt: instant }).where(inArray(id, ids)).run();
}
