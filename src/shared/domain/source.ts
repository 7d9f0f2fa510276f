import { z } from 'zod';
import { daySchema } from './date.ts';

export const sourceKinds = ['book', 'chapter', 'article', 'web-page', 'report'] as const;

export type SourceKind = (typeof sourceKinds)[number];

const line = z.string().trim().max(500);

/** A person by family and given name; an organisation has its whole name as `family`, and no given one. */
export const authorSchema = z.object({
  family: line.min(1, 'Give the author’s last name, or the organisation’s name.'),
  given: line,
});
export type Author = z.infer<typeof authorSchema>;

/** A published work. What does not apply to its kind is empty. */
export const sourceFactsSchema = z.object({
  kind: z.enum(sourceKinds),
  authors: z.array(authorSchema).max(50),
  /** Null: the work has no date, and is cited with n.d. */
  year: z.number().int().min(1000).max(2100).nullable(),
  title: line.min(1, 'Give the title.'),
  /** The book of a chapter, the journal of an article, the site of a web page. */
  container: line,
  publisher: line,
  /** Where it was published. */
  place: line,
  edition: line,
  volume: line,
  issue: line,
  pages: line,
  doi: line,
  /** An https address, or empty. */
  url: line.refine((url) => url === '' || /^https?:\/\/\S+$/u.test(url), 'An address begins with https://.'),
  /** The day on which a web page was read. */
  accessedOn: daySchema.nullable(),
});
export type SourceFacts = z.infer<typeof sourceFactsSchema>;

export const sourcePatchSchema = sourceFactsSchema.partial();
export type SourcePatch = z.infer<typeof sourcePatchSchema>;

export interface Source extends SourceFacts {
  id: string;
  createdAt: string;
  /** UTC instant; a source in the trash is gone from the library, and what cites it says so. */
  trashedAt: string | null;
}

/** A piece of an entry in the list of references. */
export interface ReferenceRun {
  text: string;
  italic: boolean;
}

/** One work as the list of references has it. */
export interface Reference {
  /** The source’s. */
  id: string;
  runs: ReferenceRun[];
}

/** What a citation says of one source, without brackets: `Argyris and Schön, 1974`, `Smith, 2019b`, `ICF, n.d.`. */
export interface Cited {
  authors: string;
  /** The year with a letter where an author has two works of one year; `n.d.` where there is none. */
  year: string;
}

export const emptySource: SourceFacts = {
  kind: 'book',
  authors: [],
  year: null,
  title: '',
  container: '',
  publisher: '',
  place: '',
  edition: '',
  volume: '',
  issue: '',
  pages: '',
  doi: '',
  url: '',
  accessedOn: null,
};

/** Works without an author are cited by title. */
export function authorsInWords({ authors, title }: Pick<SourceFacts, 'authors' | 'title'>): string {
  const [first, second, ...others] = authors.map(({ family }) => family);
  if (first === undefined) return title;
  if (second === undefined) return first;
  if (others.length === 0) return `${first} and ${second}`;
  const [third, ...more] = others;
  return more.length === 0 ? `${first}, ${second} and ${third}` : `${first} et al.`;
}

const byTitle = new Intl.Collator('en', { sensitivity: 'base' });
/** An article at the head of a title does not count in the order. */
const sortingTitle = (title: string) => title.replace(/^(?:the|an?)\s+/iu, '');

/** a, b … z, aa. */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

/**
 * How each of these works is cited, in the author–date manner (Harvard): up to three authors by name, more as `et al.`;
 * no year as `n.d.`; works that would be cited alike get letters in the order of their titles.
 */
export function citedAs(sources: readonly Pick<Source, 'id' | 'authors' | 'title' | 'year'>[]): Map<string, Cited> {
  const alike = Map.groupBy(sources, (source) => `${authorsInWords(source)}|${source.year ?? ''}`);
  const cited = new Map<string, Cited>();
  for (const works of alike.values()) {
    const ordered = works.toSorted(
      (one, other) =>
        byTitle.compare(sortingTitle(one.title), sortingTitle(other.title)) || (one.id < other.id ? -1 : 1),
    );
    ordered.forEach((work, index) => {
      const letter = works.length > 1 ? letterOf(index) : '';
      const year = work.year === null ? `n.d.${letter === '' ? '' : `-${letter}`}` : `${work.year}${letter}`;
      cited.set(work.id, { authors: authorsInWords(work), year });
    });
  }
  return cited;
}

/** Authors and year, as they stand in a citation: `Kolb, 1984`. */
export const citedWords = ({ authors, year }: Cited) => `${authors}, ${year}`;

/** `p. 12`, `pp. 12–14`; other words stay as they were given. */
function pagesInWords(pages: string): string {
  if (!/^[\divxlc]+(?:\s*[-–,]\s*[\divxlc]+)*$/iu.test(pages)) return pages;
  const tidy = pages.replaceAll(/\s*[-–]\s*/gu, '–');
  return /[–,]/u.test(tidy) ? `pp. ${tidy}` : `p. ${tidy}`;
}

/** A citation as it stands in a text: `(Kolb, 1984, p. 21)`. */
export function citationText(words: string, pages: string): string {
  const where = pagesInWords(pages.trim());
  return where === '' ? `(${words})` : `(${words}, ${where})`;
}

/** The same work, by DOI, or by first author, year and title, however it was typed. */
export function isSameWork(one: SourceFacts, other: SourceFacts): boolean {
  const doi = ({ doi }: SourceFacts) => doi.toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/u, '');
  if (one.doi !== '' && doi(one) === doi(other)) return true;
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  const main = ({ title }: SourceFacts) => plain(title.split(/[:.]/u)[0] ?? '');
  const first = ({ authors }: SourceFacts) => plain(authors[0]?.family ?? '');
  return one.year === other.year && first(one) === first(other) && main(one) === main(other) && main(one) !== '';
}
