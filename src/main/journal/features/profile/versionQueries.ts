import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ProfileSectionId } from '../../../../shared/domain/profile.ts';
import type { Database } from '../../database/database.ts';
import { profileVersion, profileVersionText } from '../../database/schema.ts';

export type VersionRow = typeof profileVersion.$inferSelect;
export type VersionTextRow = typeof profileVersionText.$inferSelect;

/** Outside the trash, in the order in which they were made. */
export function selectVersions(database: Database): VersionRow[] {
  const rows = database.select().from(profileVersion).where(isNull(profileVersion.trashedAt));
  return rows.orderBy(asc(profileVersion.createdAt), asc(profileVersion.id)).all();
}

/** One version, also in the trash. */
export function selectVersion(database: Database, id: string): VersionRow | undefined {
  return database.select().from(profileVersion).where(eq(profileVersion.id, id)).get();
}

export function insertVersion(database: Database, row: VersionRow): void {
  database.insert(profileVersion).values(row).run();
}

export function updateVersion(database: Database, id: string, changed: Partial<VersionRow>): void {
  if (Object.keys(changed).length > 0)
    database.update(profileVersion).set(changed).where(eq(profileVersion.id, id)).run();
}

/** How long the texts are that versions have for themselves. */
export function selectOwnTexts(
  database: Database,
): { versionId: string; sectionId: ProfileSectionId; words: number }[] {
  const { versionId, sectionId, wordCount } = profileVersionText;
  return database.select({ versionId, sectionId, words: wordCount }).from(profileVersionText).all();
}

export function selectTextsOf(database: Database, versionId: string): VersionTextRow[] {
  return database.select().from(profileVersionText).where(eq(profileVersionText.versionId, versionId)).all();
}

export function selectText(database: Database, id: string): VersionTextRow | undefined {
  return database.select().from(profileVersionText).where(eq(profileVersionText.id, id)).get();
}

const place = (versionId: string, sectionId: ProfileSectionId) =>
  and(eq(profileVersionText.versionId, versionId), eq(profileVersionText.sectionId, sectionId));

export function selectTextAt(
  database: Database,
  versionId: string,
  sectionId: ProfileSectionId,
): VersionTextRow | undefined {
  return database.select().from(profileVersionText).where(place(versionId, sectionId)).get();
}

export function putText(database: Database, row: VersionTextRow): void {
  const { document, documentVersion, wordCount } = row;
  const target = [profileVersionText.versionId, profileVersionText.sectionId];
  const insert = database.insert(profileVersionText).values(row);
  insert.onConflictDoUpdate({ target, set: { document, documentVersion, wordCount } }).run();
}

export function deleteText(database: Database, versionId: string, sectionId: ProfileSectionId): void {
  database.delete(profileVersionText).where(place(versionId, sectionId)).run();
}
