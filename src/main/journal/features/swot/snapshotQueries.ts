import { desc, eq, isNull, sql } from 'drizzle-orm';
import type { SnapshotSummary } from '../../../../shared/domain/swot.ts';
import type { Database } from '../../database/database.ts';
import { swotSnapshot } from '../../database/schema.ts';

const { id, name, frozenOn, counts, content, createdAt, trashedAt } = swotSnapshot;

/** Snapshots outside the trash, newest first. */
export function selectSnapshots(database: Database): SnapshotSummary[] {
  const rows = database.select({ id, name, frozenOn, counts }).from(swotSnapshot).where(isNull(trashedAt));
  return rows.orderBy(desc(frozenOn), desc(createdAt), desc(id)).all();
}

export function countSnapshots(database: Database): number {
  const counted = database.get<{ count: number }>(
    sql`SELECT count(*) AS count FROM swot_snapshot WHERE trashed_at IS NULL`,
  );
  return counted?.count ?? 0;
}

export function selectSnapshot(database: Database, wanted: string) {
  return database.select({ id, name, frozenOn, counts, content }).from(swotSnapshot).where(eq(id, wanted)).get();
}

export function insertSnapshot(database: Database, row: typeof swotSnapshot.$inferInsert): void {
  database.insert(swotSnapshot).values(row).run();
}

/** Returns how many rows there were to change. */
export function updateSnapshot(
  database: Database,
  wanted: string,
  columns: Partial<typeof swotSnapshot.$inferInsert>,
): number {
  return database.update(swotSnapshot).set(columns).where(eq(id, wanted)).run().changes;
}
