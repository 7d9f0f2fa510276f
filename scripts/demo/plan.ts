import type { Page } from 'playwright-core';
import type { Ask } from './ask.ts';
import type { Camera } from './camera.ts';
import { goTo, settle } from './walk.ts';

/** The screens of the development plan while there is none. */
export async function emptyPlan(page: Page, camera: Camera): Promise<void> {
  for (const [path, name] of [
    ['/plan', 'plan-empty'],
    ['/plan/needs', 'plan-needs-empty'],
    ['/plan/cpd', 'plan-cpd-empty'],
  ] as const) {
    await goTo(page, path);
    await camera.shoot(name);
  }
}

/** Scrolls the open screen to a share of its height and takes a picture. */
async function shootAt(page: Page, camera: Camera, share: number, name: string): Promise<void> {
  await page.locator('#page').evaluate((element, part) => {
    element.scrollTo(0, part * (element.scrollHeight - element.clientHeight));
  }, share);
  await camera.shoot(name);
}

interface Current {
  objectives: { id: string }[];
  reviews: { id: string; heldOn: string | null }[];
}

/** The plan with its picture near and far and as a table, an objective, a review, the needs, and the CPD year. */
export async function plan(page: Page, ask: Ask, camera: Camera): Promise<void> {
  await goTo(page, '/plan');
  await camera.shoot('plan');
  await shootAt(page, camera, 0.4, 'plan-objectives');
  await shootAt(page, camera, 1, 'plan-beyond');
  await shootAt(page, camera, 0, 'plan-again');
  await page.getByText('Quarter', { exact: true }).click();
  await settle(page);
  await camera.shoot('plan-quarter');
  await page.getByText('Table', { exact: true }).click();
  await settle(page);
  await camera.shoot('plan-table');
  const today = new Date().toISOString().slice(0, 10);
  const found = await ask({ to: 'journal', path: 'plans.current', type: 'query', input: today });
  const { objectives, reviews } = found as Current;
  await goTo(page, `/plan/objectives/${objectives[0]?.id}`);
  await camera.shoot('objective');
  await shootAt(page, camera, 0.5, 'objective-time');
  await shootAt(page, camera, 1, 'objective-history');
  await goTo(page, `/plan/objectives/${objectives.at(-1)?.id}`);
  await camera.shoot('objective-open-letters');
  await goTo(page, `/plan/reviews/${reviews.find(({ heldOn }) => heldOn !== null)?.id}`);
  await camera.shoot('plan-review');
  await shootAt(page, camera, 1, 'plan-review-changes');
  await goTo(page, '/plan/needs');
  await camera.shoot('plan-needs');
  await goTo(page, '/plan/cpd');
  await camera.shoot('plan-cpd');
  await goTo(page, '/plan/plans');
  await camera.shoot('plan-all');
}
