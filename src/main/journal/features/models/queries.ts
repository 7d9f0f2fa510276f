import { asc, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { ownModel } from '../../database/schema.ts';

export type OwnModelRow = typeof ownModel.$inferSelect;

export function selectOwnModels(database: Database): OwnModelRow[] {
  return database.select().from(ownModel).orderBy(asc(ownModel.createdAt)).all();
}

export function selectOwnModel(database: Database, id: string): OwnModelRow | undefined {
  return database.select().from(ownModel).where(eq(ownModel.id, id)).get();
}

/** Adds a model, or changes the definition of the one with this id. */
export function putOwnModel(database: Database, row: OwnModelRow): void {
  const { definition } = row;
  const insert = database.insert(ownModel).values(row);
  insert.onConflictDoUpdate({ target: ownModel.id, set: { definition } }).run();
}

export function setRetired(database: Database, id: string, retiredAt: string | null): number {
  return database.update(ownModel).set({ retiredAt }).where(eq(ownModel.id, id)).run().changes;
}
