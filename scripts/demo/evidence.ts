import type { Page } from 'playwright-core';
import type { Camera } from './camera.ts';
import { goTo, settle } from './walk.ts';

/** The units that the sample works towards, one unit's board and readiness, and the matrix of all. */
export async function evidence(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/evidence');
  await camera.shoot('evidence-units');
  await goTo(page, '/evidence/8588-503');
  await camera.shoot('evidence-board');
  await page.getByText('Gaps first', { exact: true }).click();
  await settle(page);
  await camera.shoot('evidence-gaps-first');
  await goTo(page, '/evidence/8588-501/readiness');
  await camera.shoot('evidence-readiness');
  await page.getByRole('button', { name: 'Choose clients… for 8588-501' }).click();
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
  await settle(page);
  await camera.shoot('evidence-clients-of-a-unit');
  await page.keyboard.press('Escape');
  await goTo(page, '/units/new');
  await camera.shoot('unit-form');
  await goTo(page, '/evidence/matrix');
  await camera.shoot('evidence-matrix');
}
