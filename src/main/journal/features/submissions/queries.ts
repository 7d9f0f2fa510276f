import { desc, eq, inArray, isNull } from 'drizzle-orm';
import type { BlockContent } from '../../../../shared/domain/submission/block.ts';
import type { Cover, SubmissionSummary, SubmissionVersion } from '../../../../shared/domain/submission.ts';
import type { Database } from '../../database/database.ts';
import { submission, submissionBlock, submissionVersion } from '../../database/schema.ts';

export type SubmissionRow = typeof submission.$inferSelect;
export type VersionRow = typeof submissionVersion.$inferSelect;

const { id, unitId, title, wordCount, sectionsBegun, sectionsTotal, changedAt, trashedAt } = submission;
const summary = { id, unitId, title, wordCount, sectionsBegun, sectionsTotal, changedAt, trashedAt };

/** All submissions outside the trash, changed last first. */
export function selectAll(database: Database): SubmissionSummary[] {
  const rows = database.select(summary).from(submission).where(isNull(trashedAt));
  return rows.orderBy(desc(changedAt), desc(id)).all();
}

export function selectRow(database: Database, wanted: string): SubmissionRow | undefined {
  return database.select().from(submission).where(eq(id, wanted)).get();
}

/** What the cover sheet of the submission that was changed last says; undefined where there is none. */
export function selectLastCover(database: Database): Cover | undefined {
  const rows = database.select({ cover: submission.cover }).from(submission).orderBy(desc(changedAt)).limit(1);
  return rows.get()?.cover;
}

export function insertSubmission(database: Database, row: typeof submission.$inferInsert): void {
  database.insert(submission).values(row).run();
}

export function updateSubmission(database: Database, wanted: string, changed: Partial<SubmissionRow>): void {
  if (Object.keys(changed).length > 0) database.update(submission).set(changed).where(eq(id, wanted)).run();
}

/** Moves to the trash (an instant) or out of it (null). */
export function setTrashed(database: Database, ids: readonly string[], instant: string | null): void {
  database
    .update(submission)
    .set({ trashedAt: instant })
    .where(inArray(id, [...ids]))
    .run();
}

export function insertVersion(database: Database, row: VersionRow): void {
  database.insert(submissionVersion).values(row).run();
}

/** A submission's versions without their text, newest first. */
export function selectVersions(database: Database, submissionId: string): SubmissionVersion[] {
  const version = submissionVersion;
  const { writtenAt } = version;
  const rows = database
    .select({ id: version.id, title: version.title, wordCount: version.wordCount, writtenAt })
    .from(version);
  return rows.where(eq(version.submissionId, submissionId)).orderBy(desc(writtenAt), desc(version.id)).all();
}

export function selectVersion(database: Database, wanted: string): VersionRow | undefined {
  return database.select().from(submissionVersion).where(eq(submissionVersion.id, wanted)).get();
}

export function updateVersion(database: Database, wanted: string, document: string): void {
  database.update(submissionVersion).set({ document }).where(eq(submissionVersion.id, wanted)).run();
}

export function deleteVersions(database: Database, ids: readonly string[]): void {
  database
    .delete(submissionVersion)
    .where(inArray(submissionVersion.id, [...ids]))
    .run();
}

/** What a submission's live blocks showed last, by block. */
export function selectBlocks(database: Database, submissionId: string): Map<string, BlockContent> {
  const rows = database.select().from(submissionBlock).where(eq(submissionBlock.submissionId, submissionId)).all();
  return new Map(rows.map(({ blockId, content }) => [blockId, content]));
}

export function putBlock(database: Database, submissionId: string, blockId: string, content: BlockContent): void {
  const target = [submissionBlock.submissionId, submissionBlock.blockId];
  const insert = database.insert(submissionBlock).values({ submissionId, blockId, content });
  insert.onConflictDoUpdate({ target, set: { content } }).run();
}
