// Loaded when a file of sources is read: see `references.ts`.
import { type CslItem, type CslName, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type SourceFacts, type SourceKind, sourceFactsSchema } from '../../../../shared/domain/source.ts';
import type { ImportFormat, ImportProblem, RawEntry } from '../../../../shared/domain/sourceImport.ts';

/** Said by name, so that no text is ever taken for an address to be fetched. */
function forceType(format: ImportFormat, text: string): string {
  if (format === 'ris') return '@ris/file';
  return BIBLATEX.test(text) ? '@biblatex/text' : '@bibtex/text';
}

/** Names that BibTeX’s successor has and BibTeX has not. */
const BIBLATEX = /@\s*(?:online|electronic|www|report|thesis)\b|\b(?:urldate|journaltitle|location|date)\s*=/iu;

const kinds: Readonly<Record<string, SourceKind>> = {
  book: 'book',
  chapter: 'chapter',
  'paper-conference': 'chapter',
  'entry-encyclopedia': 'chapter',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  article: 'article',
  webpage: 'web-page',
  'post-weblog': 'web-page',
  post: 'web-page',
  report: 'report',
  thesis: 'report',
};

/** Without the tags by which titles keep their slanted words. */
const plain = (text: string | number | undefined) =>
  String(text ?? '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 500);

function authorOf(name: CslName): SourceFacts['authors'][number] {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family ?? name.literal].filter(
    Boolean,
  );
  return { family: plain(family.join(' ')), given: plain(name.given) };
}

function dayOf(item: CslItem): string | null {
  const [year, month, day] = item.accessed?.['date-parts']?.[0]?.map(Number) ?? [];
  if (!(year && month && day)) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

function factsOf(item: CslItem): SourceFacts {
  const year = Number(item.issued?.['date-parts']?.[0]?.[0]);
  const url = plain(item.URL);
  const people = item.author ?? item.editor ?? [];
  return sourceFactsSchema.parse({
    kind: kinds[item.type ?? ''] ?? (url === '' ? 'book' : 'web-page'),
    authors: people.map(authorOf).filter(({ family }) => family !== ''),
    year: Number.isInteger(year) && year >= 1000 && year <= 2100 ? year : null,
    title: plain(item.title),
    container: plain(item['container-title']),
    publisher: plain(item.publisher),
    place: plain(item['publisher-place']),
    edition: plain(item.edition),
    volume: plain(item.volume),
    issue: plain(item.issue),
    pages: plain(item.page),
    doi: plain(item.DOI),
    url: /^https?:\/\/\S+$/u.test(url) ? url : '',
    accessedOn: dayOf(item),
  });
}

/** Where in the entry reading ended, as the parser tells it; the entry’s first line where it does not. */
function lineOf(error: unknown, entry: RawEntry): number {
  const line = error instanceof Error ? /at line (\d+)/u.exec(error.message)?.[1] : undefined;
  return entry.line + Number(line ?? 1) - 1;
}

const unreadable: Record<ImportFormat, string> = {
  bibtex: 'It cannot be read from this line on: a comma, a quotation mark or a closing brace may be missing.',
  ris: 'It cannot be read: each line begins with two letters, two spaces and a hyphen.',
};

/** Reads one entry: the source, or what is wrong with it. */
export function readEntry(format: ImportFormat, entry: RawEntry): SourceFacts | ImportProblem {
  const problem = (line: number, words: string): ImportProblem => ({
    number: entry.number,
    line,
    name: entry.name,
    words,
  });
  let item: CslItem | undefined;
  try {
    [item] = plugins.input.chain(entry.text, { forceType: forceType(format, entry.text), generateGraph: false });
  } catch (error) {
    return problem(lineOf(error, entry), unreadable[format]);
  }
  if (plain(item?.title) === '') return problem(entry.line, 'It has no title.');
  try {
    return factsOf(item ?? {});
  } catch {
    return problem(entry.line, 'Something in it is not as it should be: a date that is none, perhaps.');
  }
}
