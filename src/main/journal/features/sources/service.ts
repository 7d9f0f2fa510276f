import { v7 as uuid } from 'uuid';
import { folded } from '../../../../shared/domain/anonymity/fold.ts';
import {
  type Cited,
  citedAs,
  citedWords,
  type Source,
  type SourceFacts,
  type SourcePatch,
} from '../../../../shared/domain/source.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { renewCitations } from '../mentions/service.ts';
import * as queries from './queries.ts';

/** A source with what a citation of it says. */
export interface CitedSource extends Source {
  cited: Cited;
}

const byWords = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The library in the order of a list of references: by authors, year, title. */
export function listSources(database: Database): CitedSource[] {
  const sources = queries.selectSources(database);
  const cited = citedAs(sources);
  return sources
    .map((source) => ({ ...source, cited: cited.get(source.id) ?? { authors: source.title, year: '' } }))
    .toSorted(
      (one, other) =>
        byWords.compare(one.cited.authors, other.cited.authors) ||
        byWords.compare(one.cited.year, other.cited.year) ||
        byWords.compare(one.title, other.title),
    );
}

/** Does the work in one transaction; citations whose words it changes (a letter after a year, say) follow. */
function changing<T>(database: Database, work: (transaction: Database) => T): T {
  return inTransaction(database, (tx) => {
    const before = citedAs(queries.selectSources(tx));
    const result = work(tx);
    const after = [...citedAs(queries.selectSources(tx))].map(([id, cited]) => [id, citedWords(cited)] as const);
    const isChanged = ([id, words]: (typeof after)[number]) => {
      const was = before.get(id);
      return was === undefined || citedWords(was) !== words;
    };
    renewCitations(tx, new Map(after.filter(isChanged)));
    return result;
  });
}

/** Adds a source; returns its id. */
export function addSource(database: Database, now: Date, facts: SourceFacts): string {
  return changing(database, (tx) => {
    const id = uuid();
    queries.insertSource(tx, { id, ...facts, createdAt: now.toISOString(), trashedAt: null });
    return id;
  });
}

function update(database: Database, id: string, columns: Parameters<typeof queries.updateSource>[2]): void {
  if (Object.keys(columns).length === 0) return;
  changing(database, (tx) => {
    if (queries.updateSource(tx, id, columns) === 0) throw new AppError('not-found', 'no such source');
  });
}

/** Changes a source; citations of it follow. Throws `not-found`. */
export function saveSource(database: Database, id: string, patch: SourcePatch): void {
  update(database, id, patch);
}

/** Takes a source out of the library, or brings it back (the undo). Citations of it keep their words. Throws `not-found`. */
export function trashSource(database: Database, now: Date, id: string, trashed: boolean): void {
  update(database, id, { trashedAt: trashed ? now.toISOString() : null });
}

/** Words by which published authors are named, small and without accents: no client is meant by them. */
export function allowedAuthors(database: Database): string[] {
  const words = queries
    .selectSources(database)
    .flatMap(({ authors }) => authors.flatMap(({ family, given }) => `${family} ${given}`.split(/[\s.,-]+/u)));
  return [...new Set(words.filter((word) => word.length > 1).map(folded))];
}
