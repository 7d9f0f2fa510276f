import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** The profile: its builder and its versions. */
export function profileOf(page: Page) {
  const sections = page.getByRole('navigation', { name: 'Sections of the profile' });
  const text = page.getByRole('textbox', { name: /^Text of/ });
  const offers = page.getByRole('region', { name: 'From your journal' });
  const preview = page.getByRole('region', { name: 'Preview' });
  return {
    sections,
    text,
    offers,
    preview,
    async open(): Promise<void> {
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Profile' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Profile' })).toBeVisible();
    },
    /** Goes to a section; its text can be written then. */
    async section(title: string): Promise<void> {
      await sections.getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    },
    /** Types at the end of the open section's text, and waits until it is saved. */
    async write(words: string): Promise<void> {
      await text.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(words);
      await expect(page.getByRole('status').filter({ hasText: 'Not saved yet' })).toHaveCount(0);
      await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    },
    async versions(): Promise<void> {
      await page.getByRole('link', { name: 'Versions and preview' }).click();
      await expect(preview).toBeVisible();
    },
    async chooseVersion(name: string): Promise<void> {
      await page.getByRole('combobox', { name: 'Version', exact: true }).click();
      await page.getByRole('option', { name, exact: true }).click();
      await expect(page.getByLabel('Its name')).toHaveValue(name);
    },
  };
}
