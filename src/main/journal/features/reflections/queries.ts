import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { ReflectionFilter, ReflectionSummary } from '../../../../shared/domain/reflection.ts';
import type { Database } from '../../database/database.ts';
import { reflection, reflectionDocument, reflectionTag, tag } from '../../database/schema.ts';

const summary = {
  id: reflection.id,
  title: reflection.title,
  happenedOn: reflection.happenedOn,
  happenedAt: reflection.happenedAt,
  modelId: reflection.modelId,
  private: reflection.private,
  excerpt: reflection.excerpt,
  wordCount: reflection.wordCount,
  stagesBegun: reflection.stagesBegun,
  stagesTotal: reflection.stagesTotal,
  changedAt: reflection.changedAt,
  trashedAt: reflection.trashedAt,
};
type SummaryRow = Omit<ReflectionSummary, 'tags'>;
const newestFirst = [desc(reflection.happenedOn), desc(reflection.happenedAt), desc(reflection.id)];

/** The filter as a condition on reflections outside the trash. */
function chosen(filter: ReflectionFilter): SQL | undefined {
  return and(
    isNull(reflection.trashedAt),
    filter.modelId === undefined ? undefined : eq(reflection.modelId, filter.modelId),
    filter.from === undefined ? undefined : gte(reflection.happenedOn, filter.from),
    filter.to === undefined ? undefined : lte(reflection.happenedOn, filter.to),
    filter.private === undefined ? undefined : eq(reflection.private, filter.private),
    filter.incomplete ? lt(reflection.stagesBegun, reflection.stagesTotal) : undefined,
    filter.tag === undefined
      ? undefined
      : sql`EXISTS (SELECT 1 FROM ${reflectionTag} JOIN ${tag} ON ${tag.id} = ${reflectionTag.tagId}
          WHERE ${reflectionTag.reflectionId} = ${reflection.id} AND ${tag.name} = ${filter.tag})`,
  );
}

export function selectPage(database: Database, filter: ReflectionFilter, offset: number, limit: number): SummaryRow[] {
  const rows = database.select(summary).from(reflection).where(chosen(filter));
  return rows
    .orderBy(...newestFirst)
    .limit(limit)
    .offset(offset)
    .all();
}

/** Just enough of every chosen reflection to plan an export. */
export function selectHeads(database: Database, filter: ReflectionFilter) {
  const { id, title, happenedOn, private: isPrivate } = reflection;
  const rows = database.select({ id, title, happenedOn, private: isPrivate }).from(reflection);
  return rows
    .where(chosen(filter))
    .orderBy(...newestFirst)
    .all();
}

export function count(database: Database): number {
  const counted = database
    .select({ count: sql<number>`count(*)` })
    .from(reflection)
    .where(isNull(reflection.trashedAt));
  return counted.get()?.count ?? 0;
}

/** Reflections per month, `YYYY-MM`, newest first. */
export function countByMonth(database: Database, filter: ReflectionFilter): { month: string; count: number }[] {
  const month = sql<string>`substr(${reflection.happenedOn}, 1, 7)`;
  const rows = database.select({ month, count: sql<number>`count(*)` }).from(reflection).where(chosen(filter));
  return rows.groupBy(month).orderBy(desc(month)).all();
}

/** Reflections and words per day, oldest first; days without any are absent. */
export function countByDay(database: Database, filter: ReflectionFilter) {
  const columns = {
    day: reflection.happenedOn,
    count: sql<number>`count(*)`,
    words: sql<number>`sum(${reflection.wordCount})`,
  };
  const rows = database.select(columns).from(reflection).where(chosen(filter));
  return rows.groupBy(reflection.happenedOn).orderBy(asc(reflection.happenedOn)).all();
}

/** Reflections on the same day of the month in other years, newest first. */
export function selectOnThisDay(database: Database, day: string): SummaryRow[] {
  const sameDay = and(
    isNull(reflection.trashedAt),
    sql`substr(${reflection.happenedOn}, 6) = ${day.slice(5)}`,
    sql`${reflection.happenedOn} <> ${day}`,
  );
  return database.select(summary).from(reflection).where(sameDay).orderBy(desc(reflection.happenedOn)).limit(20).all();
}

export function selectRecentlyChanged(database: Database, limit: number): SummaryRow[] {
  const rows = database.select(summary).from(reflection).where(isNull(reflection.trashedAt));
  return rows.orderBy(desc(reflection.changedAt)).limit(limit).all();
}

export function selectTrash(database: Database): SummaryRow[] {
  const rows = database.select(summary).from(reflection).where(isNotNull(reflection.trashedAt));
  return rows.orderBy(desc(reflection.trashedAt)).all();
}

export function selectRow(database: Database, id: string): typeof reflection.$inferSelect | undefined {
  return database.select().from(reflection).where(eq(reflection.id, id)).get();
}

export function selectDocument(database: Database, id: string): typeof reflectionDocument.$inferSelect | undefined {
  return database.select().from(reflectionDocument).where(eq(reflectionDocument.reflectionId, id)).get();
}

export function insertReflection(
  database: Database,
  row: typeof reflection.$inferInsert,
  document: Omit<typeof reflectionDocument.$inferInsert, 'reflectionId'>,
): void {
  database.insert(reflection).values(row).run();
  database
    .insert(reflectionDocument)
    .values({ ...document, reflectionId: row.id })
    .run();
}

/** Changes columns and counts the revision up; returns the new revision, or undefined where there is no such row. */
export function updateReflection(
  database: Database,
  id: string,
  columns: Partial<typeof reflection.$inferInsert>,
): number | undefined {
  const changed = { ...columns, revision: sql`${reflection.revision} + 1` };
  const update = database.update(reflection).set(changed).where(eq(reflection.id, id));
  return update.returning({ revision: reflection.revision }).get()?.revision;
}

export function updateDocument(database: Database, id: string, documentVersion: number, document: string): void {
  const update = database.update(reflectionDocument).set({ documentVersion, document });
  update.where(eq(reflectionDocument.reflectionId, id)).run();
}

/** Moves to the trash (an instant) or out of it (null). */
export function setTrashed(database: Database, ids: string[], trashedAt: string | null): number {
  return database.update(reflection).set({ trashedAt }).where(inArray(reflection.id, ids)).run().changes;
}

export function deleteReflections(database: Database, ids: string[]): void {
  database.delete(reflection).where(inArray(reflection.id, ids)).run();
}
