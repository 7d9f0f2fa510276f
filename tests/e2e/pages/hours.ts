import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

interface LogFile {
  name: string;
  text: string;
}

/** The Hours screen: its figures, its targets, and the dialog that brings a log in. */
export function hoursOf(page: Page) {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    async open(): Promise<void> {
      await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: 'Practice' }).click();
      await page.getByRole('link', { name: 'Hours', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Hours' })).toBeVisible();
    },
    /** One of the figures at the head, with the note under it. */
    fact: (name: string) =>
      page
        .locator('dl > div')
        .filter({ has: page.locator('dt', { hasText: name }) })
        .locator('dd'),
    section: (name: string) => page.getByRole('region', { name, exact: true }),
    /** Opens the dialog and gives it a file. */
    async choose({ name, text }: LogFile): Promise<void> {
      if ((await dialog.count()) === 0) await page.getByRole('button', { name: 'Import a log…' }).click();
      await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    },
    async preview(): Promise<void> {
      await dialog.getByRole('button', { name: 'Preview' }).click();
    },
    /** Rows of a table, cell by cell. */
    async rows(region: string): Promise<string[][]> {
      const rows = page.getByRole('region', { name: region }).getByRole('row');
      await expect(rows.first()).toBeVisible();
      return Promise.all((await rows.all()).map((row) => row.locator('th, td').allTextContents()));
    },
    /** Chooses a target in the dialog of targets. */
    async target(name: string): Promise<void> {
      await page.getByRole('button', { name: 'Choose targets…' }).click();
      await dialog.getByRole('checkbox', { name, exact: true }).check();
      await dialog.getByRole('button', { name: 'Done' }).click();
      await expect(dialog).toHaveCount(0);
    },
    card: (name: string) =>
      page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) }),
  };
}
