import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** The list of rating rounds, the sheet of a draft, and a finished round. */
export function ratingsOf(page: Page) {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    /** Goes to a tab of the competencies. */
    async go(tab: 'Rounds' | 'Frameworks'): Promise<void> {
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Competencies' }).click();
      const tabs = page.getByRole('navigation', { name: 'Competencies' });
      await tabs.getByRole('link', { name: tab, exact: true }).click();
      await expect(tabs.getByRole('link', { name: tab, exact: true })).toHaveAttribute('aria-current', 'page');
    },
    /** Begins a round by the keyboard alone, with what the dialog offers: oneself, today. */
    async begin(): Promise<void> {
      await page.getByRole('button', { name: 'New round' }).first().focus();
      await page.keyboard.press('Enter');
      await expect(dialog).toBeVisible();
      await dialog.getByRole('button', { name: 'Add and open' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('radiogroup', { name: 'Self-awareness' })).toBeVisible();
    },
    /** The scores of a competency on the sheet. */
    scores: (competency: string) => page.getByRole('radiogroup', { name: competency, exact: true }),
    /** The score that is chosen for a competency. */
    chosen: (competency: string) =>
      page.getByRole('radiogroup', { name: competency, exact: true }).getByRole('radio', { checked: true }),
    /** The row of a competency, on the sheet or in a finished round. */
    row: (competency: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: competency }).first(),
    /** Goes to the first competency of the sheet. */
    async first(): Promise<void> {
      await page.getByRole('radiogroup').getByRole('radio').first().focus();
    },
    async finish(): Promise<void> {
      await page.getByRole('button', { name: 'Finish', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible();
    },
  };
}
