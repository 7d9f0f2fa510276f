import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** The list of reflections: what it shows, its filters and its search. */
export function listOf(page: Page) {
  const summary = page.getByRole('status').filter({ hasText: /found$/ });
  const counts = page.getByRole('status').filter({ hasText: /\d reflections?( since|$)/ });
  return {
    search: page.getByRole('searchbox', { name: 'Search your reflections' }),
    /** `12 found` under the search. */
    summary,
    /** `3 of 50 reflections` under the heading. */
    counts,
    marks: page.locator('mark'),
    rows: page.getByRole('region', { name: 'Reflections by month' }).getByRole('listitem'),
    async shown(): Promise<number> {
      await expect(counts).toBeVisible();
      return Number.parseInt((await counts.textContent()) ?? '', 10);
    },
    async found(): Promise<number> {
      return Number.parseInt((await summary.textContent()) ?? '', 10);
    },
    /** Presses one of the filters that are on or off. */
    toggle: (name: string) => page.getByRole('group', { name: 'Filters' }).getByText(name, { exact: true }).click(),
    async choose(filter: string, value: string): Promise<void> {
      await page.getByRole('combobox', { name: filter, exact: true }).click();
      await page.getByRole('option', { name: value }).click();
    },
  };
}
