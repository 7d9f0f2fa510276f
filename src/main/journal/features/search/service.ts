import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
import { matchExpression, type PassagePart, type SearchHit } from '../../../../shared/domain/search.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import * as queries from './queries.ts';

const controls = /[\p{Cc}--[\n\t]]/gv;

const namesOf = (tags: string): string[] => tags.split('\n').filter((name) => name !== '');

/** A text and where it comes from. */
export interface IndexEntry {
  kind: queries.Kind;
  sourceId: string;
  title: string;
  body: string;
  tags: string[];
}

function pendingOf({ kind, sourceId, title, body, tags }: IndexEntry) {
  const clean = (text: string) => text.replace(controls, ' ');
  return { kind, sourceId, title: clean(title), body: clean(body), tags: tags.join('\n') };
}

/**
 * Hands a text to the index, or renews it there. It is kept with the save, and indexed before the next search: renewing
 * thousands of words in a large index costs more than all the rest of a save, and an autosave comes every few seconds.
 */
export function addToIndex(database: Database, entry: IndexEntry): void {
  queries.putPending(database, pendingOf(entry));
}

/** Hands many texts that the index does not know to it at once. */
export function addAllToIndex(database: Database, entries: readonly IndexEntry[]): void {
  queries.putAllPending(database, entries.map(pendingOf));
}

export function updateIndexedTags(database: Database, kind: queries.Kind, sourceId: string, tags: string[]): void {
  queries.updateTags(database, kind, sourceId, tags.join('\n'));
}

export function removeFromIndex(database: Database, kind: queries.Kind, sourceId: string): void {
  queries.deleteEntry(database, kind, sourceId);
}

export function removeAllFromIndex(database: Database, kind: queries.Kind, sourceIds: readonly string[]): void {
  queries.deleteEntries(database, kind, sourceIds);
}

function indexPending(database: Database): void {
  if (queries.isAnyPending(database)) inTransaction(database, queries.movePending);
}

/**
 * Removes every trace of deleted words from the index. FTS5 only marks an entry as deleted; its own `secure-delete`
 * takes a third of a second for each change in 10,000 reflections, this takes about a second and a half for all of them.
 */
export function purgeIndex(database: Database): void {
  inTransaction(database, (tx) => {
    queries.movePending(tx);
    queries.optimize(tx);
  });
}

/** Splits FTS5's marked text into parts. */
function parts(marked: string): PassagePart[] {
  const [before = '', ...hits] = marked.split(queries.HIT_START);
  const rest = hits.flatMap((piece) => {
    const [hit = '', after = ''] = piece.split(queries.HIT_END);
    return [
      { text: hit, hit: true },
      { text: after, hit: false },
    ];
  });
  return [{ text: before, hit: false }, ...rest].filter(({ text }) => text !== '');
}

/**
 * Finds the text in everything outside the trash that the scope lets through. `total` counts all matches; `hits` are
 * those from `offset`, best first. A text with nothing to search for finds nothing.
 */
export function find(
  database: Database,
  text: string,
  scope: queries.Scope,
  offset: number,
  limit: number,
): { total: number; hits: SearchHit[] } {
  const match = matchExpression(text);
  if (match === null) return { total: 0, hits: [] };
  indexPending(database);
  const rows = queries.selectHits(database, match, scope, offset, limit);
  const all = rows.length < limit && offset === 0;
  const total = all ? rows.length : queries.countHits(database, match, scope);
  const hits = rows.map(({ title, passage, tags, ...row }) => ({
    ...row,
    title: parts(title),
    passage: parts(passage),
    tags: namesOf(tags),
  }));
  return { total, hits };
}

/** The ids of the reflections that a search finds. */
export function findReflectionIds(database: Database, text: string, filter: ReflectionFilter): string[] {
  const match = matchExpression(text);
  if (match === null) return [];
  indexPending(database);
  return queries.selectFoundReflections(database, match, filter);
}
