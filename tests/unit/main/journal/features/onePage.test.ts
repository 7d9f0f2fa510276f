import { getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printToPdf } from '../../../../../src/main/host/browser/print.ts';
import { swotQuadrants } from '../../../../../src/shared/domain/evidence.ts';
import type { PaperOrder } from '../../../../../src/shared/domain/paper.ts';
import { headlessBrowser } from '../../../../helpers/headlessBrowser.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

interface PrintedPage {
  width: number;
  height: number;
  text: string;
  /** Each piece of text with the height of its line above the foot of the page. */
  lines: { words: string; y: number }[];
}

/** The pages of a paper as they are printed: how large, in points, and what stands on each. */
async function pagesOf(order: PaperOrder): Promise<PrintedPage[]> {
  const made = await journal.call.papers.make({ order, format: 'pdf' });
  if (!('html' in made)) throw new Error('a paper for print is HTML');
  const file = await getDocumentProxy(new Uint8Array(await printToPdf(await headlessBrowser(), made.html)));
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const page = await file.getPage(index + 1);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const lines = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [{ words: item.str, y: Number(item.transform[5]) }] : [],
      );
      const text = lines
        .map(({ words }) => words)
        .join(' ')
        .replaceAll(/\s+/gu, ' ');
      return { width: Math.round(width), height: Math.round(height), text, lines };
    }),
  );
}

test('the rating form of every shipped framework is one page', async () => {
  for (const { id, name } of await journal.call.frameworks.list()) {
    const pages = await pagesOf({ paper: 'rating-form', frameworkId: id, codeName: 'Heron' });
    expect([id, pages.length, pages[0]?.text.includes(name)]).toEqual([id, 1, true]);
  }
});

/** The boxes of the quadrants, in points: each is so high, with so much room between the upper and the lower ones. */
const [BOX, ROOM] = [(76 / 25.4) * 72, (5 / 25.4) * 72];
/** From the top of a box to the line of its name. */
const HEAD = 17;

/** What lies under the foot of its box is cut off there. */
function expectWithinBoxes(lines: PrintedPage['lines']): void {
  const lower = lines.find(({ words }) => words.includes('Opportunities'))?.y ?? 0;
  const top = lower + HEAD;
  expect(lower).toBeGreaterThan(BOX);
  const cut = lines.filter(
    ({ words, y }) => !/^\d+ \/ \d+$/u.test(words.trim()) && ((y > lower + 1 && y < top + ROOM) || y < top - BOX),
  );
  expect(cut).toEqual([]);
}

const LONG = 'What it means for the work, and where it was seen, said at some length. ';

test.each([
  ['few', 2, 1],
  ['several long', 5, 4],
  ['many', 12, 3],
  ['far too many', 40, 1],
])('a SWOT of %s items is one page A4 lying with nothing cut, then what it rests on', async (_, count, length) => {
  for (const quadrant of swotQuadrants) {
    for (let index = 1; index <= count; index += 1) {
      const heading = `Heading-${quadrant}-${index} is noticed in most of the sessions`;
      await journal.call.swot.add({ quadrant, heading, text: LONG.repeat(length) });
    }
  }
  const [first, second, ...others] = await pagesOf({ paper: 'swot', snapshotId: null });
  expect([first?.width, first?.height]).toEqual([842, 595]);
  expect(first?.text).toContain('SWOT analysis');
  expect(first?.text).not.toContain('What it rests on');
  expect(second?.text.trim()).toMatch(/^2 \/ \d+ What it rests on/u);
  expectWithinBoxes(first?.lines ?? []);
  for (const quadrant of swotQuadrants) {
    const shown =
      first?.text.match(new RegExp(`Heading-${quadrant}-\\d+ is noticed in most of the sessions`, 'gu')) ?? [];
    const more = [...(first?.text.matchAll(/And (\d+) more on the pages that follow/gu) ?? [])].map(([, one]) =>
      Number(one),
    );
    expect(shown.length + (more[0] ?? 0)).toBe(count);
    const listed = [second, ...others].map((page) => page?.text ?? '').join(' ');
    expect(listed).toContain(`Heading-${quadrant}-${count} `);
  }
});
