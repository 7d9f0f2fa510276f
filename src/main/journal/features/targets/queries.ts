import { eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { chosenTarget } from '../../database/schema.ts';

type Row = typeof chosenTarget.$inferSelect;

/** What the coach has decided about targets. UUIDs of the coach's own ones rise with time: oldest first. */
export function selectTargets(database: Database): Row[] {
  return database.select().from(chosenTarget).orderBy(chosenTarget.targetId).all();
}

export function selectTarget(database: Database, id: string): Row | undefined {
  return database.select().from(chosenTarget).where(eq(chosenTarget.targetId, id)).get();
}

export function putTarget(database: Database, row: Row): void {
  const { definition, chosen } = row;
  const insert = database.insert(chosenTarget).values(row);
  insert.onConflictDoUpdate({ target: chosenTarget.targetId, set: { definition, chosen } }).run();
}

export function deleteTarget(database: Database, id: string): void {
  database.delete(chosenTarget).where(eq(chosenTarget.targetId, id)).run();
}
