import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

export const PASSPHRASE = 'a heron stands in the shallows';

/** The opening screen: what a coach does before a journal is open. */
export function gateOf(page: Page) {
  const passphrase = page.getByLabel('Passphrase', { exact: true });
  return {
    /** Creates the first journal and returns its recovery code, as shown. */
    async create(name = 'Practice', secret = PASSPHRASE): Promise<string> {
      await page.getByRole('button', { name: 'Create a journal' }).click();
      await page.getByLabel('Name').fill(name);
      await passphrase.fill(secret);
      await page.getByLabel('The same again', { exact: true }).fill(secret);
      await page.getByRole('button', { name: 'Create', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Write down the recovery code' })).toBeVisible();
      return (await page.getByTestId('recovery-code').locator('span').allTextContents()).join('-');
    },
    /** Goes on from the recovery code without re-entering it. */
    async postpone(): Promise<void> {
      await page.getByRole('button', { name: 'I’ll do it later' }).click();
      await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
    },
    async unlock(secret = PASSPHRASE): Promise<void> {
      await passphrase.fill(secret);
      await passphrase.press('Enter');
    },
    /** Unlocks the only journal and waits until it is shown. */
    async enter(secret = PASSPHRASE): Promise<void> {
      await this.unlock(secret);
      await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
    },
    /** Makes the sample journal, with the passphrase that is offered. */
    async openSample(): Promise<void> {
      await page.getByRole('button', { name: 'Explore a sample journal' }).click();
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible({ timeout: 30_000 });
    },
    passphrase,
  };
}
