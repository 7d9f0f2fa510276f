import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
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

/** Writes the index anew as one tree without the marks of what was deleted (https://sqlite.org/fts5.html, "optimize"). */
export function optimize(database: Database): void {
  database.run(sql`INSERT INTO search_index (search_index) VALUES ('optimize')`);
}

function within(day: SQL, { from, to }: ReflectionFilter): SQL[] {
  return [from === undefined ? [] : sql`${day} >= ${from}`, to === undefined ? [] : sql`${day} <= ${to}`].flat();
}

/** What only a reflection can have: a filter that asks for it leaves the notes out. */
function ofReflectionsAlone(filter: ReflectionFilter): SQL[] {
  return [
    filter.modelId === undefined ? [] : sql`r.model_id = ${filter.modelId}`,
    filter.private === undefined ? [] : sql`r.private = ${filter.private ? 1 : 0}`,
    filter.incomplete ? sql`r.stages_begun < r.stages_total` : [],
    filter.tag === undefined
      ? []
      : sql`r.id IN (SELECT rt.reflection_id FROM reflection_tag rt JOIN tag t ON t.id = rt.tag_id
          WHERE t.name = ${filter.tag})`,
  ].flat();
}

/**
 * The filter as a condition on entries of the index. The subquery runs once and never reads the texts; the unary
 * plus keeps SQLite from asking the full-text index once for each id (https://sqlite.org/optoverview.html).
 */
function conditions(filter: ReflectionFilter): SQL {
  const alone = ofReflectionsAlone(filter);
  const onDays = within(sql`r.happened_on`, filter);
  if (alone.length + onDays.length === 0) return sql``;
  const notes = sql`UNION ALL SELECT s.id FROM in_action_note n
    JOIN searchable s ON s.kind = 'note' AND s.source_id = n.id
    WHERE ${sql.join(within(sql`substr(n.noted_at, 1, 10)`, filter), sql` AND `)}`;
  return sql` AND +search_index.rowid IN (SELECT s.id FROM reflection r
    JOIN searchable s ON s.kind = 'reflection' AND s.source_id = r.id
    WHERE ${sql.join([...alone, ...onDays], sql` AND `)} ${alone.length === 0 ? notes : sql``})`;
}

/** Best matches first (BM25, titles and tags weighing more), each with one passage. */
export function selectHits(
  database: Database,
  match: string,
  filter: ReflectionFilter,
  offset: number,
  limit: number,
): MarkedRow[] {
  return database.all<MarkedRow>(sql`
    SELECT s.kind AS kind, s.source_id AS id,
      highlight(search_index, 0, ${HIT_START}, ${HIT_END}) AS title,
      snippet(search_index, 1, ${HIT_START}, ${HIT_END}, '…', ${PASSAGE_TOKENS}) AS passage,
      coalesce(r.happened_on, substr(n.noted_at, 1, 10)) AS happenedOn, s.tags AS tags
    FROM search_index CROSS JOIN searchable s
      LEFT JOIN reflection r ON s.kind = 'reflection' AND r.id = s.source_id
      LEFT JOIN in_action_note n ON s.kind = 'note' AND n.id = s.source_id
    WHERE s.id = search_index.rowid AND search_index MATCH ${match}${conditions(filter)}
    ORDER BY rank LIMIT ${limit} OFFSET ${offset}`);
}

export function countHits(database: Database, match: string, filter: ReflectionFilter): number {
  const counted = database.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM search_index WHERE search_index MATCH ${match}${conditions(filter)}`);
  return counted?.count ?? 0;
}

/** The ids of all matching reflections, best first: for an export of what was found. */
export function selectFoundReflections(database: Database, match: string, filter: ReflectionFilter): string[] {
  const rows = database.all<{ id: string }>(sql`
    SELECT s.source_id AS id FROM search_index CROSS JOIN searchable s
    WHERE s.id = search_index.rowid AND s.kind = 'reflection' AND search_index MATCH ${match}${conditions(filter)}
    ORDER BY rank`);
  return rows.map(({ id }) => id);
}
