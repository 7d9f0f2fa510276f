import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tag } from '../../../../shared/domain/tag.ts';
import type { Database } from '../../database/database.ts';
import { reflection, reflectionTag, tag } from '../../database/schema.ts';

/** Standing pieces of evidence that bear the tag of the row. */
const evidence = sql<number>`(SELECT count(*) FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id
  WHERE l.target_kind = 'tag' AND l.target_id = tag.name AND e.trashed_at IS NULL AND e.detached_at IS NULL)`;

/** Every tag with the numbers of reflections outside the trash, and of pieces of evidence, that carry it. */
export function selectTags(database: Database): Tag[] {
  const columns = { id: tag.id, name: tag.name, count: sql<number>`count(${reflection.id})`, evidence };
  const rows = database.select(columns).from(tag).leftJoin(reflectionTag, eq(reflectionTag.tagId, tag.id));
  const untrashed = and(eq(reflection.id, reflectionTag.reflectionId), isNull(reflection.trashedAt));
  return rows.leftJoin(reflection, untrashed).groupBy(tag.id).orderBy(asc(tag.name)).all();
}

export function selectTagsOf(database: Database, reflectionIds: string[]): { reflectionId: string; name: string }[] {
  const rows = database.select({ reflectionId: reflectionTag.reflectionId, name: tag.name }).from(reflectionTag);
  const joined = rows.innerJoin(tag, eq(tag.id, reflectionTag.tagId));
  return joined.where(inArray(reflectionTag.reflectionId, reflectionIds)).orderBy(asc(tag.name)).all();
}

export function selectTagByName(database: Database, name: string): typeof tag.$inferSelect | undefined {
  return database.select().from(tag).where(eq(tag.name, name)).get();
}

export function selectTag(database: Database, id: string): typeof tag.$inferSelect | undefined {
  return database.select().from(tag).where(eq(tag.id, id)).get();
}

export function insertTag(database: Database, row: typeof tag.$inferInsert): void {
  database.insert(tag).values(row).run();
}

export function updateTagName(database: Database, id: string, name: string): void {
  database.update(tag).set({ name }).where(eq(tag.id, id)).run();
}

export function deleteTag(database: Database, id: string): void {
  database.delete(tag).where(eq(tag.id, id)).run();
}

export function selectTaggedIds(database: Database, tagId: string): string[] {
  const rows = database.select({ id: reflectionTag.reflectionId }).from(reflectionTag);
  return rows
    .where(eq(reflectionTag.tagId, tagId))
    .all()
    .map(({ id }) => id);
}

export function clearTags(database: Database, reflectionId: string): void {
  database.delete(reflectionTag).where(eq(reflectionTag.reflectionId, reflectionId)).run();
}

export function tagReflections(database: Database, tagId: string, reflectionIds: string[]): void {
  for (const reflectionId of reflectionIds) {
    database.insert(reflectionTag).values({ reflectionId, tagId }).onConflictDoNothing().run();
  }
}
