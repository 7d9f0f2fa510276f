import type { Page } from 'playwright-core';
import type { Camera } from './camera.ts';
import { goTo, settle } from './walk.ts';

/** What the places of the ratings say while there is nothing in them. */
export async function emptyRatings(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/competencies/rounds');
  await camera.shoot('rating-rounds-empty');
}

/** The rounds of the year, one of them to read, one that is being filled in, and the frameworks with their dialogs. */
export async function ratings(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/competencies/rounds');
  await camera.shoot('rating-rounds');
  await page.getByRole('link', { name: 'Myself' }).first().click();
  await page.getByRole('button', { name: 'Reopen' }).waitFor();
  await page.getByRole('button', { name: 'What was given before' }).first().click();
  await settle(page);
  await camera.shoot('rating-round');
  await goTo(page, '/competencies/rounds');
  await page.getByRole('button', { name: 'New round' }).click();
  await page.getByRole('dialog').waitFor();
  await settle(page);
  await camera.shoot('rating-round-new');
  await page.getByRole('button', { name: 'Add and open' }).click();
  await page.getByRole('radiogroup').first().waitFor();
  await settle(page);
  await camera.shoot('rating-sheet');
  await page.getByRole('radiogroup').getByRole('radio').first().focus();
  for (const key of ['4', 'ArrowDown', '3', 'ArrowDown']) await page.keyboard.press(key);
  await settle(page);
  await camera.shoot('rating-sheet-begun');
  await page.getByRole('button', { name: 'Evidence for Self-awareness' }).click();
  await page.getByRole('dialog').waitFor();
  await settle(page);
  await camera.shoot('rating-evidence');
  await page.keyboard.press('Escape');
  await goTo(page, '/competencies/frameworks');
  await camera.shoot('frameworks');
  await page.getByRole('button', { name: 'Actions for Qualification core' }).click();
  await page.getByRole('menuitem', { name: 'Change the scale…' }).click();
  await settle(page);
  await camera.shoot('framework-scale');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New framework' }).click();
  await page.getByRole('dialog').waitFor();
  await settle(page);
  await camera.shoot('framework-new');
  await page.keyboard.press('Escape');
  await settle(page);
}
