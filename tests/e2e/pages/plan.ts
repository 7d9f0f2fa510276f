import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** The development plan: its tabs, an objective letter by letter, and what is moved in the picture. */
export function planOf(page: Page) {
  const dialog = page.getByRole('dialog');
  const letter = (name: string) => page.getByRole('region', { name, exact: true });
  return {
    dialog,
    letter,
    looseEnds: page.getByRole('region', { name: 'Loose ends' }),
    objectives: page.getByRole('region', { name: 'Objectives', exact: true }),
    time: page.getByRole('region', { name: 'The time of the plan', exact: true }),
    reviews: page.getByRole('region', { name: 'Reviews', exact: true }),
    /** What is still open in a letter. */
    missing: (name: string) => letter(name).getByRole('list', { name: `Still open in ${name}` }),
    async go(tab: 'Plan' | 'Needs' | 'CPD year' | 'All plans'): Promise<void> {
      await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: 'Development plan' }).click();
      await page
        .getByRole('navigation', { name: 'Development plan' })
        .getByRole('link', { name: tab, exact: true })
        .click();
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    },
    /** Begins the first plan, with the days that are offered. */
    async begin(title: string): Promise<void> {
      await page.getByRole('button', { name: 'Begin a plan' }).click();
      await dialog.getByLabel('Title').fill(title);
      await dialog.getByRole('button', { name: 'Add and open' }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    },
    /** Fills a field of a letter. */
    async fill(name: string, field: string, text: string): Promise<void> {
      await letter(name).getByLabel(field, { exact: true }).fill(text);
    },
    /** Adds a milestone that is due at the objective's end. */
    async addMilestone(title: string): Promise<void> {
      await page.getByRole('button', { name: 'Add a milestone' }).click();
      const form = page.getByRole('form', { name: 'Edit this milestone' });
      await form.getByLabel('What is reached').fill(title);
      await form.getByRole('button', { name: 'Done' }).click();
      await expect(form).toHaveCount(0);
    },
    /** Sets a day for a review: of the month that is shown, the one with this number. */
    async setReview(day: number): Promise<void> {
      await page.getByRole('button', { name: 'Set a review day…' }).click();
      await dialog.getByRole('button', { name: 'Day of the review' }).click();
      await page.getByRole('button', { name: 'Next month' }).click();
      await page.getByRole('button', { name: new RegExp(`^${day} `, 'u') }).click();
      await page.getByRole('button', { name: 'Set this day' }).click();
      await expect(dialog).toHaveCount(0);
    },
  };
}
