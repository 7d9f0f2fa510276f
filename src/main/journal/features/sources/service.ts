import { v7 as uuid } from 'uuid';
import { folded } from '../../../../shared/domain/anonymity/fold.ts';
import {
  type Cited,
  citedAs,
  citedWords,
  isSameWork,
  type Reference,
  type Source,
  type SourceFacts,
  type SourcePatch,
} from '../../../../shared/domain/source.ts';
import { entriesOf, formatOf, type ImportPreview, MAX_SOURCES } from '../../../../shared/domain/sourceImport.ts';
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
  return addSources(database, now, [facts])[0] ?? '';
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

/**
 * The list of references (Harvard): of these sources, or of all, in the list’s order; of a source that is gone, nothing.
 * The engine that sets it is loaded at the first call.
 */
export async function references(database: Database, ids?: readonly string[]): Promise<Reference[]> {
  const wanted = listSources(database).filter(({ id }) => ids === undefined || ids.includes(id));
  const { referencesOf } = await import('./references.ts');
  return referencesOf(wanted.map((source) => ({ source, year: source.cited.year })));
}

/** Takes a BibTeX or RIS file apart: what may be added, what is there already, what cannot be read and why. Adds nothing. */
export async function previewImport(database: Database, text: string): Promise<ImportPreview> {
  const format = formatOf(text);
  const entries = entriesOf(format, text);
  if (entries.length === 0)
    throw new AppError('invalid-input', 'This is neither BibTeX nor RIS: no entry begins in it.');
  if (entries.length > MAX_SOURCES) {
    throw new AppError(
      'invalid-input',
      `More than ${MAX_SOURCES} entries cannot come at once. Take the file in parts.`,
    );
  }
  const { readEntry } = await import('./reading.ts');
  const known: SourceFacts[] = queries.selectSources(database);
  const preview: ImportPreview = { format, sources: [], problems: [] };
  for (const entry of entries) {
    const read = readEntry(format, entry);
    if ('words' in read) preview.problems.push(read);
    else {
      const sameAs = known.find((source) => isSameWork(source, read))?.title ?? null;
      preview.sources.push({ number: entry.number, line: entry.line, facts: read, sameAs });
      known.push(read);
    }
  }
  return preview;
}

/** Adds these sources, all or none; returns their ids. */
export function addSources(database: Database, now: Date, sources: readonly SourceFacts[]): string[] {
  return changing(database, (tx) =>
    sources.map((facts) => {
      const id = uuid();
      queries.insertSource(tx, { id, ...facts, createdAt: now.toISOString(), trashedAt: null });
      return id;
    }),
  );
}

/** Takes sources out of the library again: the undo of an import. Throws `not-found`. */
export function trashSources(database: Database, now: Date, ids: readonly string[]): void {
  changing(database, (tx) => {
    const trashedAt = now.toISOString();
    const gone = ids.filter((id) => queries.updateSource(tx, id, { trashedAt }) === 0);
    if (gone.length > 0) throw new AppError('not-found', 'no such source');
  });
}

/** Words by which published authors are named, small and without accents: no client is meant by them. */
export function allowedAuthors(database: Database): string[] {
  const words = queries
    .selectSources(database)
    .flatMap(({ authors }) => authors.flatMap(({ family, given }) => `${family} ${given}`.split(/[\s.,-]+/u)));
  return [...new Set(words.filter((word) => word.length > 1).map(folded))];
}
