import { desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { reflectionVersion } from '../../database/schema.ts';

export type VersionRow = typeof reflectionVersion.$inferSelect;

export function insertVersion(database: Database, row: VersionRow): void {
  database.insert(reflectionVersion).values(row).run();
}

/** A reflection's versions without their text, newest first. */
export function selectVersions(database: Database, reflectionId: string) {
  const { id, title, modelId, wordCount, writtenAt } = reflectionVersion;
  const rows = database.select({ id, title, modelId, wordCount, writtenAt }).from(reflectionVersion);
  return rows.where(eq(reflectionVersion.reflectionId, reflectionId)).orderBy(desc(writtenAt), desc(id)).all();
}

export function selectVersion(database: Database, id: string): VersionRow | undefined {
  return database.select().from(reflectionVersion).where(eq(reflectionVersion.id, id)).get();
}

export function updateVersion(database: Database, id: string, document: string): void {
  database.update(reflectionVersion).set({ document }).where(eq(reflectionVersion.id, id)).run();
}

export function deleteVersions(database: Database, ids: string[]): void {
  database.delete(reflectionVersion).where(inArray(reflectionVersion.id, ids)).run();
}
