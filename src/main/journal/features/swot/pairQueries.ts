import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { swotPair } from '../../database/schema.ts';

export type PairRow = typeof swotPair.$inferSelect;

const { id, insideId, outsideId, sentence, createdAt } = swotPair;

/** Pairs outside the trash of which both items stand, in the order in which they were made. */
export function selectPairs(database: Database): Pick<PairRow, 'id' | 'insideId' | 'outsideId' | 'sentence'>[] {
  const isThere = (item: typeof insideId | typeof outsideId) =>
    sql`EXISTS (SELECT 1 FROM swot_item i WHERE i.id = ${item} AND i.trashed_at IS NULL)`;
  return database
    .select({ id, insideId, outsideId, sentence })
    .from(swotPair)
    .where(sql`${swotPair.trashedAt} IS NULL AND ${isThere(insideId)} AND ${isThere(outsideId)}`)
    .orderBy(asc(createdAt), asc(id))
    .all();
}

export function insertPair(database: Database, row: PairRow): void {
  database.insert(swotPair).values(row).run();
}

/** Returns how many rows there were to change. */
export function updatePair(database: Database, wanted: string, columns: Partial<PairRow>): number {
  return database.update(swotPair).set(columns).where(eq(id, wanted)).run().changes;
}
