import type { Author, SourceFacts, SourceKind } from '../../../shared/domain/source.ts';

export const sourceKindWords: Record<SourceKind, string> = {
  book: 'Book',
  chapter: 'Chapter',
  article: 'Article',
  'web-page': 'Web page',
  report: 'Report',
};

/** What a work of this kind is part of; null where it is part of nothing. */
export const containerWords: Record<SourceKind, string | null> = {
  book: null,
  chapter: 'Book',
  article: 'Journal',
  'web-page': 'Site',
  report: null,
};

/** `Kolb, David A.`, one author a line, as they are typed; an organisation without a comma. */
export const authorsAsTyped = (authors: readonly Author[]) =>
  authors.map(({ family, given }) => (given === '' ? family : `${family}, ${given}`)).join('\n');

export function authorsTyped(text: string): Author[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [family = '', ...given] = line.split(',');
      return { family: family.trim(), given: given.join(',').trim() };
    });
}

/** Under the title: `Prentice Hall, Englewood Cliffs, NJ`; `Nature, 11(1), pp. 33–49`. */
export function publishedInWords({ container, publisher, place, volume, issue, pages }: SourceFacts): string {
  const number = volume === '' ? '' : `${volume}${issue === '' ? '' : `(${issue})`}`;
  const where = pages === '' ? '' : `pp. ${pages}`;
  return [container, number, where, publisher, place].filter((part) => part !== '').join(', ');
}
