import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';

/** What the worker answers: the text of each page, or that there is none to be had from this file. */
export type PdfTextAnswer = { pages: string[] } | { failure: 'locked' | 'unreadable' };

/** At most so many pages are read: what is longer is read in a copy. */
const MOST_PAGES = 500;

async function textOf(data: Uint8Array): Promise<string[]> {
  const loading = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    // Nothing is drawn, so no font, no picture and no form is needed: text only, and nothing from elsewhere.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
  });
  const pdf = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    page.cleanup();
  }
  return pages;
}

// The answer goes through a port of its own: PDF.js, which is at home in workers, says things to the page by itself.
self.addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Uint8Array>) => {
  const answer = (text: PdfTextAnswer) => port?.postMessage(text);
  try {
    answer({ pages: await textOf(data) });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    answer({ failure: locked ? 'locked' : 'unreadable' });
  }
});
