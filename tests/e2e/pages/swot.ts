import type { Page } from 'playwright-core';
import { asker } from '../../../scripts/demo/ask.ts';
import type { Quadrant } from '../../../src/shared/domain/swot.ts';
import { swotLink } from '../../helpers/evidence.ts';
import { evidenceOf } from './evidence.ts';
import { expect } from './expect.ts';

/** The SWOT: its board, pairs and snapshots. */
export function swotOf(page: Page) {
  const ask = asker(() => page);
  const tabs = page.getByRole('navigation', { name: 'SWOT' });
  return {
    tabs,
    dialog: page.getByRole('dialog'),
    /** Writes a reflection and tags a passage of it for a quadrant, past the editor. */
    async addPassage(quadrant: Quadrant, title: string, quote: string, justification = ''): Promise<string> {
      return evidenceOf(page).addPassage(title, quote, [swotLink(quadrant, justification)]);
    },
    /** Goes to a screen of the SWOT. */
    async go(tab: 'Board' | 'Pairs' | 'Snapshots' = 'Board'): Promise<void> {
      await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: 'SWOT', exact: true }).click();
      await tabs.getByRole('link', { name: tab, exact: true }).click();
      const heading = tab === 'Board' ? 'SWOT' : tab;
      await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
    },
    quadrant: (name: string) => page.getByRole('region', { name, exact: true }),
    /** The items of a quadrant on the board. */
    items: (name: string) => page.getByRole('list', { name, exact: true }).getByRole('listitem'),
    item: (heading: string) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { level: 3, name: heading }) })
        .first(),
    /** What waits beside a quadrant. */
    waiting: (name: string) => page.getByRole('region', { name: new RegExp(`for ${name}$`) }).getByRole('listitem'),
    grip: (heading: string) => page.getByRole('button', { name: `Drag “${heading}”`, exact: true }),
    /** Drags one thing onto another with the mouse, in steps as a hand does. */
    async drag(from: ReturnType<Page['locator']>, to: ReturnType<Page['locator']>): Promise<void> {
      await from.scrollIntoViewIfNeeded();
      const start = await from.boundingBox();
      if (!start) throw new Error('nothing to drag');
      await page.mouse.move(start.x + start.width / 2, start.y + 12);
      await page.mouse.down();
      await page.mouse.move(start.x + start.width / 2 + 10, start.y + 20, { steps: 3 });
      // Near an edge the board scrolls by itself: a hand follows, and lets go once it sees where.
      await expect(async () => {
        const end = await to.boundingBox();
        if (!end) throw new Error('nowhere to drop');
        await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
        expect(await to.evaluate((element) => element.closest('[data-over]') !== null)).toBe(true);
      }).toPass();
      await page.mouse.up();
    },
    /** Names a new item on the line at the end of a quadrant. */
    async add(singular: string, heading: string): Promise<void> {
      const name = `Add a${/^[aeiou]/u.test(singular) ? 'n' : ''} ${singular}`;
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('textbox', { name, exact: true }).fill(heading);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 3, name: heading })).toBeVisible();
      await page.keyboard.press('Escape');
    },
    /** Chooses from the menu of an item, or of what waits. */
    async act(button: string, item: string): Promise<void> {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    },
    /** Freezes the SWOT under a name. */
    async freeze(name: string): Promise<void> {
      await page.getByRole('button', { name: /^Freeze/ }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name);
      await page.getByRole('dialog').getByRole('button', { name: 'Freeze', exact: true }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
    /** The headings of a quadrant’s items, as the journal has them. */
    async headings(quadrant: Quadrant): Promise<string[]> {
      const items = await ask({ to: 'journal', path: 'swot.items', type: 'query', input: null });
      return (items as { quadrant: Quadrant; heading: string }[])
        .filter((item) => item.quadrant === quadrant)
        .map(({ heading }) => heading);
    },
  };
}
