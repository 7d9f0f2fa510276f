import { eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { image } from '../../database/schema.ts';

export function insertImage(database: Database, row: typeof image.$inferInsert): void {
  database.insert(image).values(row).run();
}

export function selectImage(database: Database, id: string): typeof image.$inferSelect | undefined {
  return database.select().from(image).where(eq(image.id, id)).get();
}

/** Every table whose documents can show an image. */
const documents = [
  'reflection_document',
  'reflection_version',
  'session',
  'supervision',
  'feedback',
  'cpd_activity',
  'plan_review',
  'profile_section',
  'profile_version_text',
  'submission',
  'submission_version',
] as const;

/** Images that no document and no version speaks of, and that are not the photograph of the profile. */
export function selectUnused(database: Database): string[] {
  const mentioned = documents.map((table) =>
    sql.raw(`EXISTS (SELECT 1 FROM ${table} d WHERE d.document LIKE '%' || image.id || '%')`),
  );
  const photograph = sql`EXISTS (SELECT 1 FROM profile WHERE photo_id = image.id)`;
  const used = sql.join([...mentioned, photograph], sql` OR `);
  const rows = database.all<{ id: string }>(sql`SELECT id FROM image WHERE NOT (${used})`);
  return rows.map(({ id }) => id);
}

export function deleteImages(database: Database, ids: string[]): void {
  database.delete(image).where(inArray(image.id, ids)).run();
}
