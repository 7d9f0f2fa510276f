import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** The library of sources, and the picker of citations in an editor. */
export function sourcesOf(page: Page) {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    row: (words: string) => page.getByRole('listitem').filter({ hasText: words }),
    async go(): Promise<void> {
      await page.evaluate(() => {
        window.location.hash = '#/sources';
      });
      await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
    },
    async add(facts: { authors: string; title: string; year?: string }): Promise<void> {
      await page.getByRole('button', { name: 'Add a source' }).first().click();
      await dialog.getByLabel('Authors').fill(facts.authors);
      await dialog.getByLabel('Title').fill(facts.title);
      await dialog.getByLabel('Year').fill(facts.year ?? '');
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(dialog).toHaveCount(0);
    },
    /** Pastes BibTeX or RIS and reads it. */
    async read(text: string): Promise<void> {
      await page.getByRole('button', { name: 'Import' }).click();
      await dialog.getByLabel('Or paste it here').fill(text);
      await dialog.getByRole('button', { name: 'Read it' }).click();
    },
    /** At the caret of the editor that has the focus, by keys alone. */
    async cite(words: string, pages: string): Promise<void> {
      await page.keyboard.press('Control+Alt+c');
      const source = page.getByRole('combobox', { name: 'Source' }).or(page.getByRole('textbox', { name: 'Source' }));
      await expect(source.first()).toBeFocused();
      await page.keyboard.type(words);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByLabel('Pages').fill(pages);
      await page.keyboard.press('Enter');
    },
  };
}
