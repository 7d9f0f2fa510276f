import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { chosenUnit, ownUnit } from '../../database/schema.ts';

export type OwnUnitRow = typeof ownUnit.$inferSelect;

export function selectOwnUnits(database: Database): OwnUnitRow[] {
  return database.select().from(ownUnit).orderBy(asc(ownUnit.createdAt)).all();
}

export function selectOwnUnit(database: Database, id: string): OwnUnitRow | undefined {
  return database.select().from(ownUnit).where(eq(ownUnit.id, id)).get();
}

/** Adds a unit, or changes the one with this id: what it says, and whether it is offered. */
export function putOwnUnit(database: Database, row: OwnUnitRow): void {
  const { definition, retiredAt } = row;
  const insert = database.insert(ownUnit).values(row);
  insert.onConflictDoUpdate({ target: ownUnit.id, set: { definition, retiredAt } }).run();
}

export function setRetired(database: Database, id: string, retiredAt: string | null): number {
  return database.update(ownUnit).set({ retiredAt }).where(eq(ownUnit.id, id)).run().changes;
}

export function setDefinition(database: Database, id: string, definition: string): void {
  database.update(ownUnit).set({ definition }).where(eq(ownUnit.id, id)).run();
}

/** The ids of the chosen units, in the order in which they were chosen. */
export function selectChosen(database: Database): string[] {
  const rows = database.select({ unitId: chosenUnit.unitId }).from(chosenUnit);
  return rows
    .orderBy(asc(chosenUnit.chosenAt), sql`rowid`)
    .all()
    .map(({ unitId }) => unitId);
}

export function insertChosen(database: Database, unitIds: string[], chosenAt: string): void {
  const rows = unitIds.map((unitId) => ({ unitId, chosenAt }));
  if (rows.length > 0) database.insert(chosenUnit).values(rows).onConflictDoNothing().run();
}

export function deleteChosen(database: Database, unitIds: string[]): void {
  database.delete(chosenUnit).where(inArray(chosenUnit.unitId, unitIds)).run();
}
