import type { Page } from 'playwright-core';

/** Gives the window a moment to come to rest. */
export function settle(page: Page): Promise<void> {
  return page.waitForTimeout(500);
}

/** Goes to a screen by its path, and waits until it is there. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settle(page);
}
