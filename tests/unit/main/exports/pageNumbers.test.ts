import { getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { printedWithPages } from '../../../../src/main/exports/pageNumbers.ts';
import { printToPdf } from '../../../../src/main/host/browser/print.ts';
import type { Host } from '../../../../src/main/host/host.ts';
import { markupText } from '../../../../src/shared/document/markup.ts';
import { headingPart, paragraphPart } from '../../../../src/shared/domain/submission/assembled.ts';
import { submissionMarkup } from '../../../../src/shared/domain/submission/page.ts';
import { headlessBrowser } from '../../../helpers/headlessBrowser.ts';

let print: Host['printToPdf'];
beforeAll(async () => {
  const browser = await headlessBrowser();
  print = (html, completed) => printToPdf(browser, html, completed);
});

/** A submission of three sections; each begins a page of its own, and the second is two pages long. */
function document(onPaper: boolean): string {
  const titles = ['First', 'Second', 'Third'];
  const long = Array.from({ length: 70 }, (_, at) => paragraphPart(`Line ${at + 1}.`));
  const nodes = submissionMarkup(
    {
      title: 'A year',
      unit: { id: '703', name: 'A unit', qualification: 'A qualification' },
      fields: [],
      author: '',
      statement: [],
      header: { unit: 'Unit 703', candidate: '' },
      body: titles.flatMap((title, at) => [
        headingPart(1, `${title} section`, `h${at + 1}`),
        ...(title === 'Second' ? long : [paragraphPart('A line.')]),
      ]),
      appendices: [],
    },
    { onPaper },
  );
  const style = '.cover, .contents { break-after: page } h1[id] { break-before: page } p { margin: 0 }';
  return `<!doctype html><html lang="en-GB"><title>A year</title><style>${style}</style>${markupText(nodes)}</html>`;
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const { items } = await (await file.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

test('the contents of a printed submission say on which page each section begins, and it begins there', async () => {
  const pages = await pagesOf(await printedWithPages(document(true), print));
  const [, contents = ''] = pages;
  const listed = [...contents.matchAll(/(First|Second|Third) section\s+(\d+)/gu)].map(([, title = '', page]) => ({
    title,
    page: Number(page),
  }));
  expect(listed.map(({ title }) => title)).toEqual(['First', 'Second', 'Third']);
  for (const { title, page } of listed) expect(pages[page - 1]).toMatch(new RegExp(`^${title} section`, 'u'));
  const [first = 0, second = 0, third = 0] = listed.map(({ page }) => page);
  expect([second - first, third - second]).toEqual([1, 2]);
});

test('what leaves no room for page numbers is printed once, as it is', async () => {
  const printed: [string, boolean][] = [];
  await printedWithPages(document(false), async (html, completed) => {
    printed.push([html, completed !== undefined]);
    return new Uint8Array();
  });
  expect(printed).toEqual([[document(false), false]]);
});
