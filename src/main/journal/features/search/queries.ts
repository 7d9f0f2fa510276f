import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
import { searchKinds } from '../../../../shared/domain/search.ts';
import type { Database } from '../../database/database.ts';
import { searchable, searchPending } from '../../database/schema.ts';

export type Kind = typeof searchable.$inferSelect.kind;

/** Around a hit in what FTS5 returns; control characters never stand in an indexed text. */
export const HIT_START = '\u0001';
export const HIT_END = '\u0002';
const PASSAGE_TOKENS = 30;

/** A row as FTS5 gives it, hits marked by `HIT_START` and `HIT_END`. */
export interface MarkedRow {
  kind: Kind;
  id: string;
  title: string;
  passage: string;
  happenedOn: string;
  /** Tag names, one a line. */
  tags: string;
}

/** Puts a text among those that wait to be indexed, in the place of an older one. */
export function putPending(database: Database, entry: typeof searchPending.$inferInsert): void {
  const { title, body, tags } = entry;
  const insert = database.insert(searchPending).values(entry);
  insert.onConflictDoUpdate({ target: [searchPending.kind, searchPending.sourceId], set: { title, body, tags } }).run();
}

/** Puts many texts among those that wait to be indexed, none of which the index knows. */
export function putAllPending(database: Database, entries: readonly (typeof searchPending.$inferInsert)[]): void {
  database.run(sql`
    INSERT INTO search_pending (kind, source_id, title, body, tags)
    SELECT value ->> 'kind', value ->> 'sourceId', value ->> 'title', value ->> 'body', value ->> 'tags'
    FROM json_each(${JSON.stringify(entries)})`);
}

export function isAnyPending(database: Database): boolean {
  return database.select({ kind: searchPending.kind }).from(searchPending).limit(1).get() !== undefined;
}

/** Indexes what waits. The triggers on `searchable` keep the index in step with it. */
export function movePending(database: Database): void {
  database.run(sql`
    INSERT INTO searchable (kind, source_id, title, body, tags)
    SELECT kind, source_id, title, body, tags FROM search_pending WHERE true
    ON CONFLICT (kind, source_id) DO UPDATE SET title = excluded.title, body = excluded.body, tags = excluded.tags`);
  database.delete(searchPending).run();
}

export function updateTags(database: Database, kind: Kind, sourceId: string, tags: string): void {
  for (const table of [searchable, searchPending]) {
    database
      .update(table)
      .set({ tags })
      .where(and(eq(table.kind, kind), eq(table.sourceId, sourceId)))
      .run();
  }
}

export function deleteEntry(database: Database, kind: Kind, sourceId: string): void {
  for (const table of [searchable, searchPending]) {
    database
      .delete(table)
      .where(and(eq(table.kind, kind), eq(table.sourceId, sourceId)))
      .run();
  }
}

export function deleteEntries(database: Database, kind: Kind, sourceIds: readonly string[]): void {
  const ids = sql`(SELECT value FROM json_each(${JSON.stringify(sourceIds)}))`;
  database.run(sql`DELETE FROM searchable WHERE kind = ${kind} AND source_id IN ${ids}`);
  database.run(sql`DELETE FROM search_pending WHERE kind = ${kind} AND source_id IN ${ids}`);
}

/** Writes the index anew as one tree without the marks of what was deleted (https://sqlite.org/fts5.html, "optimize"). */
export function optimize(database: Database): void {
  database.run(sql`INSERT INTO search_index (search_index) VALUES ('optimize')`);
}

/** What a search is narrowed to. */
export interface Scope {
  filter: ReflectionFilter;
  /** Absent: everything. */
  kinds?: readonly Kind[] | undefined;
}

/** Where each kind of text comes from, and the day it is of, YYYY-MM-DD. */
const sources: Record<Kind, { table: string; day: string }> = {
  reflection: { table: 'reflection', day: 'happened_on' },
  note: { table: 'in_action_note', day: 'substr(noted_at, 1, 10)' },
  session: { table: 'session', day: 'happened_on' },
  supervision: { table: 'supervision', day: 'happened_on' },
  feedback: { table: 'feedback', day: 'given_on' },
  cpd: { table: 'cpd_activity', day: 'done_on' },
  rating: { table: 'rating_round', day: 'rated_on' },
  objective: { table: 'objective', day: 'starts_on' },
  'plan-review': { table: 'plan_review', day: 'coalesce(held_on, due_on)' },
  submission: { table: 'submission', day: 'substr(changed_at, 1, 10)' },
};

/** The day of an entry `s` of the index: one look into the one table that it comes from. */
const dayOfEntry = sql.raw(
  `CASE s.kind ${searchKinds
    .map(
      (kind) => `WHEN '${kind}' THEN (SELECT ${sources[kind].day} FROM ${sources[kind].table} WHERE id = s.source_id)`,
    )
    .join(' ')} END`,
);

function within(day: SQL, { from, to }: ReflectionFilter): SQL[] {
  return [from === undefined ? [] : sql`${day} >= ${from}`, to === undefined ? [] : sql`${day} <= ${to}`].flat();
}

/** What only a reflection can have: a filter that asks for it leaves everything else out. */
function ofReflectionsAlone(filter: ReflectionFilter): SQL[] {
  return [
    filter.modelId === undefined ? [] : sql`model_id = ${filter.modelId}`,
    filter.private === undefined ? [] : sql`private = ${filter.private ? 1 : 0}`,
    filter.incomplete ? sql`stages_begun < stages_total` : [],
    filter.tag === undefined
      ? []
      : sql`id IN (SELECT rt.reflection_id FROM reflection_tag rt JOIN tag t ON t.id = rt.tag_id
          WHERE t.name = ${filter.tag})`,
  ].flat();
}

/** The entries of one kind that fulfil the conditions, by their place in the index. Without any, no text is looked at. */
function entriesOf(kind: Kind, conditions: SQL[]): SQL {
  if (conditions.length === 0) return sql`SELECT id FROM searchable WHERE kind = ${kind}`;
  const table = sql.raw(sources[kind].table);
  return sql`SELECT s.id FROM (SELECT id FROM ${table} WHERE ${sql.join(conditions, sql` AND `)}) chosen
    JOIN searchable s ON s.kind = ${kind} AND s.source_id = chosen.id`;
}

/**
 * The scope as a condition on entries of the index. The subquery runs once and never reads the texts; the unary plus
 * keeps SQLite from asking the full-text index once for each id (https://sqlite.org/optoverview.html).
 */
function conditions({ filter, kinds }: Scope): SQL {
  const alone = ofReflectionsAlone(filter);
  const isDated = filter.from !== undefined || filter.to !== undefined;
  if (alone.length === 0 && !isDated && kinds === undefined) return sql``;
  const wanted = (kinds ?? searchKinds).filter((kind) => alone.length === 0 || kind === 'reflection');
  const entries = wanted.map((kind) => entriesOf(kind, [...alone, ...within(sql.raw(sources[kind].day), filter)]));
  return sql` AND +search_index.rowid IN (${sql.join(entries, sql` UNION ALL `)})`;
}

/** Best matches first (BM25, titles and tags weighing more), each with one passage. */
export function selectHits(
  database: Database,
  match: string,
  scope: Scope,
  offset: number,
  limit: number,
): MarkedRow[] {
  return database.all<MarkedRow>(sql`
    SELECT s.kind AS kind, s.source_id AS id,
      highlight(search_index, 0, ${HIT_START}, ${HIT_END}) AS title,
      snippet(search_index, 1, ${HIT_START}, ${HIT_END}, '…', ${PASSAGE_TOKENS}) AS passage,
      ${dayOfEntry} AS happenedOn, s.tags AS tags
    FROM search_index CROSS JOIN searchable s
    WHERE s.id = search_index.rowid AND search_index MATCH ${match}${conditions(scope)}
    ORDER BY rank LIMIT ${limit} OFFSET ${offset}`);
}

export function countHits(database: Database, match: string, scope: Scope): number {
  const counted = database.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM search_index WHERE search_index MATCH ${match}${conditions(scope)}`);
  return counted?.count ?? 0;
}

/** The ids of all matching reflections, best first: for an export of what was found. */
export function selectFoundReflections(database: Database, match: string, filter: ReflectionFilter): string[] {
  const rows = database.all<{ id: string }>(sql`
    SELECT s.source_id AS id FROM search_index CROSS JOIN searchable s
    WHERE s.id = search_index.rowid AND s.kind = 'reflection' AND search_index MATCH ${match}${conditions({ filter })}
    ORDER BY rank`);
  return rows.map(({ id }) => id);
}
