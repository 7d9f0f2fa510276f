import { pagePlaces, withPages } from '../../shared/document/pagePlaces.ts';
import type { Host } from '../host/host.ts';

/**
 * On which page, counted from one, each of these headings of a printed document stands. A heading that the contents link
 * to is a destination by its id in the PDF; one that is none is left out.
 */
async function pagesOf(pdf: Uint8Array, ids: readonly string[]): Promise<Map<string, number>> {
  // Few exports have contents: the reader is read when it is needed.
  const { getDocumentProxy } = await import('unpdf');
  // The reader takes what it is given for its own.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  try {
    const pages = new Map<string, number>();
    for (const id of ids) {
      const [page] = (await document.getDestination(id)) ?? [];
      if (page !== undefined) pages.set(id, 1 + (await document.getPageIndex(page)));
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

/**
 * Prints a document whose contents leave room for page numbers: once to see where the headings come to stand, and once
 * with their pages, as browsers know no page of a heading before they print. What leaves no such room is printed once.
 */
export function printedWithPages(html: string, print: Host['printToPdf']): Promise<Uint8Array> {
  const ids = pagePlaces(html);
  if (ids.length === 0) return print(html);
  return print(html, async (draft) => withPages(html, await pagesOf(draft, ids)));
}
