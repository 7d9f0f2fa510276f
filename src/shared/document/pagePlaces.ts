import { element, type MarkupNode } from './markup.ts';

/**
 * Room for a page number in contents. Which page it is shows once the document is laid out; until then the place is empty,
 * and as wide. A text of a user cannot hold one: its angle brackets are escaped.
 */
export const pagePlace = (id: string): MarkupNode => element('span', { class: 'page', 'data-page-of': id });

const PLACE = /<span class="page" data-page-of="([^"]*)"><\/span>/gu;

/** The headings whose pages a document leaves room for, by their ids. */
export const pagePlaces = (html: string): string[] => [...html.matchAll(PLACE)].map(([, id = '']) => id);

/** The document with the pages in their places; a place whose page is not known stays empty. */
export function withPages(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replaceAll(PLACE, (place, id: string) => {
    const page = pages.get(id);
    return page === undefined ? place : place.replace('></span>', `>${page}</span>`);
  });
}
