import type { Page } from 'playwright-core';
import type { Camera } from './camera.ts';
import { goTo, settle } from './walk.ts';

/** The charts before the first round. */
export async function emptyCharts(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/competencies');
  await camera.shoot('competencies-empty');
}

/** Every chart of the competencies with a year in it, one as a table, and the dialog that exports it. */
export async function charts(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/competencies');
  await page.locator('[data-mark]').first().waitFor();
  await page.locator('[data-mark][tabindex="0"]').focus();
  await settle(page);
  await camera.shoot('competencies-over-time');
  await page.locator('#page').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await camera.shoot('competencies-insights');
  await page.locator('#page').evaluate((element) => element.scrollTo(0, 0));
  await page.getByText('Table', { exact: true }).click();
  await settle(page);
  await camera.shoot('competencies-table');
  await page.getByText('Chart', { exact: true }).click();
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('dialog').waitFor();
  await settle(page);
  await camera.shoot('competencies-export');
  await page.keyboard.press('Escape');
  await goTo(page, '/competencies/compare');
  await camera.shoot('competencies-compare');
  await page.getByText('Everybody at one time', { exact: true }).click();
  await settle(page);
  await camera.shoot('competencies-compare-everybody');
  await goTo(page, '/competencies/map');
  await camera.shoot('competencies-map');
  await page.getByText('Small charts', { exact: true }).click();
  await settle(page);
  await camera.shoot('competencies-small-charts');
  await goTo(page, '/competencies/gaps');
  await camera.shoot('competencies-gaps');
}
