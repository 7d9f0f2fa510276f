import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** The charts of the competencies: points that are links, the table of their figures, and their export. */
export function chartsOf(page: Page) {
  const figure = page.getByRole('figure').first();
  const section = (title: string) => page.getByRole('region', { name: title, exact: true });
  return {
    figure,
    section,
    /** Goes to a tab of the competencies. */
    async open(tab: 'Over time' | 'Compare' | 'Map' | 'Gaps'): Promise<void> {
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Competencies' }).click();
      await page
        .getByRole('navigation', { name: 'Competencies' })
        .getByRole('link', { name: tab, exact: true })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: tab })).toBeVisible();
    },
    /** The points whose words begin so. */
    points: (words: RegExp) => figure.getByRole('link', { name: words }),
    /** The one point that the Tab key comes to. */
    stop: figure.locator('[data-mark][tabindex="0"]'),
    /** Adds a competency on Over time, where it is not among those that are shown. */
    async choose(name: string): Promise<void> {
      await expect(figure).toBeVisible();
      if ((await page.getByRole('main').locator('[data-with-remove]', { hasText: name }).count()) > 0) return;
      const field = page.getByRole('combobox', { name: 'Competencies' });
      await field.click();
      await field.fill(name);
      await page.getByRole('option', { name, exact: true }).click();
      await page.keyboard.press('Escape');
    },
    async asTable(title: string): Promise<string[][]> {
      await section(title).getByText('Table', { exact: true }).click();
      const rows = page.getByRole('region', { name: `${title}, as a table` }).getByRole('row');
      await expect(rows.first()).toBeVisible();
      return Promise.all((await rows.all()).map((row) => row.locator('th, td').allTextContents()));
    },
    async export(title: string): Promise<void> {
      await section(title).getByRole('button', { name: 'Export…' }).click();
    },
  };
}
