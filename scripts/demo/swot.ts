import type { Page } from 'playwright-core';
import type { Camera } from './camera.ts';
import { goTo, settle } from './walk.ts';

/** The screens that teach while there is no item. */
export async function emptySwot(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/swot');
  await camera.shoot('swot-empty');
}

/** The board with what waits, an item with what it rests on, the pairs, and two snapshots side by side. */
export async function swot(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/swot');
  await camera.shoot('swot-board');
  await page.locator('#page').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await camera.shoot('swot-board-below');
  await page.getByRole('link', { name: 'My challenge comes months late' }).click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await settle(page);
  await camera.shoot('swot-item');
  await page.keyboard.press('Escape');
  await goTo(page, '/swot/pairs');
  await camera.shoot('swot-pairs');
  await goTo(page, '/swot/snapshots');
  await camera.shoot('swot-snapshots');
  await page.locator('#comparison').evaluate((element) => element.scrollIntoView());
  await camera.shoot('swot-compared');
}
