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
  await goTo(page, '/evidence/matrix');
  await camera.shoot('evidence-matrix');
}
