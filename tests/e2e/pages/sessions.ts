import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** Sessions: logging one, the list, the page of one. */
export function sessionsOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Log a session' });
  return {
    dialog,
    aim: dialog.getByRole('textbox', { name: 'Aim' }),
    rows: page.getByRole('region', { name: 'Sessions by month' }).getByRole('listitem'),
    /** Opens the dialog by its key. */
    async begin(): Promise<void> {
      await page.keyboard.press('Control+Shift+L');
      await expect(dialog).toBeVisible();
    },
    /** Logs a session with what is offered and this aim. */
    async log(aim: string): Promise<void> {
      await this.begin();
      await this.aim.fill(aim);
      await this.aim.press('Enter');
      await expect(dialog).toHaveCount(0);
    },
    /** Goes to the list. */
    async list(): Promise<void> {
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Practice' }).click();
      await page.getByRole('link', { name: 'Sessions', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Sessions' })).toBeVisible();
    },
    /** Opens the session with this aim from the list. */
    async open(aim: string): Promise<void> {
      await this.list();
      await this.rows.filter({ hasText: aim }).getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1, name: /^Session with/ })).toBeVisible();
    },
  };
}
