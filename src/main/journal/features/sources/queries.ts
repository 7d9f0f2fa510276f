import { asc, eq, isNull } from 'drizzle-orm';
import type { Source } from '../../../../shared/domain/source.ts';
import type { Database } from '../../database/database.ts';
import { source } from '../../database/schema.ts';

type Row = typeof source.$inferSelect;

/** The library, without what lies in the trash, in the order in which it was filled. */
export function selectSources(database: Database): Source[] {
  return database
    .select()
    .from(source)
    .where(isNull(source.trashedAt))
    .orderBy(asc(source.createdAt), asc(source.id))
    .all();
}

export function insertSource(database: Database, row: Row): void {
  database.insert(source).values(row).run();
}

/** Returns how many rows there were to change. */
export function updateSource(database: Database, id: string, columns: Partial<Row>): number {
  return database.update(source).set(columns).where(eq(source.id, id)).run().changes;
}
