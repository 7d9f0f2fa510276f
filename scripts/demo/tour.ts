import type { Page } from 'playwright-core';
import type { Ask } from './ask.ts';
import type { Camera } from './camera.ts';
import { charts, emptyCharts } from './competencies.ts';
import { evidence } from './evidence.ts';
import { emptyPlan, plan } from './plan.ts';
import { emptyPractice, practice } from './practice.ts';
import { emptyProfile, profile } from './profile.ts';
import { emptyRatings, ratings } from './ratings.ts';
import { submissionHelp } from './submissionHelp.ts';
import { submissions } from './submissions.ts';
import { emptySwot, swot } from './swot.ts';
import { goTo, settle } from './walk.ts';

export const PASSPHRASE = 'a quiet chair by the window';

/** From the first start to an open, empty journal with its recovery code re-entered. */
async function firstRun(page: Page, camera: Camera): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await camera.shoot('welcome');
  await page.getByRole('button', { name: 'Create a journal' }).click();
  await page.getByLabel('Name').fill('A coach’s year');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same again', { exact: true }).fill(PASSPHRASE);
  await page.waitForTimeout(1500);
  await camera.shoot('create');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  const groups = page.getByTestId('recovery-code').locator('span');
  await groups.first().waitFor({ timeout: 60_000 });
  await camera.shoot('recovery-code');
  const code = (await groups.allTextContents()).join('-');
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await page.getByLabel('Recovery code').fill(code);
  await camera.shoot('recovery-code-again');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 60_000 });
  await settle(page);
}

/** The screens that teach while there is nothing yet. */
async function emptyScreens(page: Page, camera: Camera): Promise<void> {
  await camera.shoot('today-empty');
  for (const name of ['reflections', 'experiments', 'submissions', 'trash']) {
    await goTo(page, `/${name}`);
    await camera.shoot(`${name}-empty`);
  }
  await emptyPractice(page, camera);
  await emptyCharts(page, camera);
  await emptyRatings(page, camera);
  await emptySwot(page, camera);
  await emptyPlan(page, camera);
  await emptyProfile(page, camera);
}

async function lists(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/');
  await camera.shoot('today');
  await page.locator('#page').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await camera.shoot('today-year');
  await goTo(page, '/reflections');
  await camera.shoot('reflections');
  await page.getByText('Calendar', { exact: true }).click();
  await settle(page);
  await camera.shoot('calendar');
  await page.getByText('List', { exact: true }).click();
  await page.getByPlaceholder(/search/i).fill('silence -radiator');
  await page.locator('mark').first().waitFor();
  await camera.shoot('search');
  await page.getByPlaceholder(/search/i).fill('');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('contract');
  await settle(page);
  await camera.shoot('palette');
  await page.keyboard.press('Escape');
  await settle(page);
}

async function writing(page: Page, ask: Ask, camera: Camera): Promise<void> {
  const openNewest = async (modelId: string) => {
    const input = { filter: { modelId, private: false }, offset: 0, limit: 1 };
    const rows = await ask({ to: 'journal', path: 'reflections.page', type: 'query', input });
    const [newest] = rows as { id: string }[];
    await goTo(page, `/reflections/${newest?.id}`);
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    await settle(page);
  };
  await openNewest('kolb');
  await camera.shoot('reflection-kolb');
  await page.keyboard.press('Control+.');
  await settle(page);
  await camera.shoot('focus-mode');
  await page.keyboard.press('Control+.');
  await openNewest('schon-on-action');
  await camera.shoot('reflection-schon');
  await page.keyboard.press('Control+n');
  await page.getByRole('menu').waitFor();
  await camera.shoot('new');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+j');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('surprised by how long the quiet lasted, and that nobody minded');
  await camera.shoot('in-action-note');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByRole('button').last().click();
  await settle(page);
}

async function rest(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/experiments');
  await camera.shoot('experiments');
  await goTo(page, '/models/kolb');
  await camera.shoot('model');
  for (const section of ['security', 'backups', 'appearance', 'tags', 'shortcuts', 'export', 'about']) {
    await goTo(page, `/settings/${section}`);
    await camera.shoot(`settings-${section}`);
  }
  await goTo(page, '/reflections');
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('dialog').waitFor();
  await settle(page);
  await camera.shoot('export');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+l');
  await page.getByLabel('Passphrase', { exact: true }).waitFor({ timeout: 60_000 });
  await camera.shoot('locked');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 60_000 });
}

/** Walks through the whole app with a camera, from the first start to a journal with a year in it, locked and opened. */
export async function tour(page: () => Page, ask: Ask, camera: Camera): Promise<void> {
  await firstRun(page(), camera);
  await emptyScreens(page(), camera);
  await ask({ to: 'journal', path: 'sample.fill', type: 'mutation', input: new Date().toISOString().slice(0, 10) });
  await lists(page(), camera);
  await writing(page(), ask, camera);
  await practice(page(), ask, camera);
  await evidence(page(), camera);
  await charts(page(), camera);
  await ratings(page(), camera);
  await swot(page(), camera);
  await plan(page(), ask, camera);
  await profile(page(), camera);
  await submissionHelp(page(), camera);
  await submissions(page(), ask, camera);
  await rest(page(), camera);
}
