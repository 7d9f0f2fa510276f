import { eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { image } from '../../database/schema.ts';

export function insertImage(database: Database, row: typeof image.$inferInsert): void {
  database.insert(image).values(row).run();
}

export function selectImage(database: Database, id: string): typeof image.$inferSelect | undefined {
  return database.select().from(image).where(eq(image.id, id)).get();
}

/** Images that no document and no version speaks of. */
export function selectUnused(database: Database): string[] {
  const mentioned = (table: string) =>
    sql.raw(`EXISTS (SELECT 1 FROM ${table} d WHERE d.document LIKE '%' || image.id || '%')`);
  const rows = database.all<{ id: string }>(sql`
    SELECT id FROM image
    WHERE NOT ${mentioned('reflection_document')} AND NOT ${mentioned('reflection_version')}`);
  return rows.map(({ id }) => id);
}

export function deleteImages(database: Database, ids: string[]): void {
  database.delete(image).where(inArray(image.id, ids)).run();
}
