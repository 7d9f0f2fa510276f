import type { Page } from 'playwright-core';
import type { Ask } from './ask.ts';
import type { Camera } from './camera.ts';
import { goTo, settle } from './walk.ts';

const lists = ['clients', 'sessions', 'supervision', 'feedback', 'cpd', 'hours'] as const;

/** Asks the journal, as the window does. */
async function listed<Row extends { id: string }>(ask: Ask, path: string): Promise<Row[]> {
  return (await ask({ to: 'journal', path, type: 'query', input: null })) as Row[];
}

/** The lists of the practice record while there is nothing in them. */
export async function emptyPractice(page: Page, camera: Camera): Promise<void> {
  for (const name of lists) {
    await goTo(page, `/practice/${name}`);
    await camera.shoot(`practice-${name}-empty`);
  }
}

/** Opens a dialog by its button, takes a picture and closes it again. */
async function dialog(page: Page, camera: Camera, button: string | RegExp, name: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('dialog').waitFor();
  await settle(page);
  await camera.shoot(name);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** A client with the register closed and then open, and each section of the engagement. */
async function client(page: Page, ask: Ask, camera: Camera): Promise<void> {
  await goTo(page, '/practice/clients');
  await camera.shoot('clients');
  await dialog(page, camera, 'New client', 'new-client');
  const [first] = await listed(ask, 'clients.list');
  await goTo(page, `/practice/clients/${first?.id}`);
  await camera.shoot('client');
  await page.getByRole('button', { name: 'Show who this is' }).click();
  await page.getByRole('button', { name: 'Hide' }).waitFor();
  await settle(page);
  await camera.shoot('client-register');
  await page.getByRole('button', { name: 'Hide' }).click();
  for (const name of ['About the work', 'Contract', 'Development needs', 'Goals', 'Reviews', 'Closure']) {
    const section = page.getByRole('button', { name: new RegExp(`^${name}`, 'u') });
    const isOpen = (await section.getAttribute('aria-expanded')) === 'true';
    if (!isOpen) await section.click();
    await settle(page);
    await section.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await camera.shoot(`engagement-${name.toLowerCase().replaceAll(' ', '-')}`);
    await section.click();
  }
}

/** The list of sessions, the dialog that logs one, and one session from top to end. */
async function sessions(page: Page, ask: Ask, camera: Camera): Promise<void> {
  await goTo(page, '/practice/sessions');
  await camera.shoot('sessions');
  await dialog(page, camera, 'Log a session', 'log-session');
  const input = { filter: { status: 'held' }, offset: 0, limit: 1 };
  const found = await ask({ to: 'journal', path: 'sessions.page', type: 'query', input });
  const [newest] = (found as { rows: { id: string }[] }).rows;
  await goTo(page, `/practice/sessions/${newest?.id}`);
  await camera.shoot('session');
  for (const [part, name] of [
    [1 / 3, 'session-notes'],
    [2 / 3, 'session-actions'],
    [1, 'session-end'],
  ] as const) {
    await page.locator('#page').evaluate((element, share) => {
      element.scrollTo(0, share * (element.scrollHeight - element.clientHeight));
    }, part);
    await camera.shoot(name);
  }
}

/** Supervision, feedback and CPD: each list, the newest record in it from top to end, and the dialog for another. */
async function records(page: Page, ask: Ask, camera: Camera): Promise<void> {
  for (const [name, button] of [
    ['supervision', 'New supervision'],
    ['feedback', 'New feedback'],
    ['cpd', 'New activity'],
  ] as const) {
    await goTo(page, `/practice/${name}`);
    await camera.shoot(name);
    await dialog(page, camera, button, `${name}-new`);
    const rows = await listed<{ id: string; ratings?: unknown[] }>(ask, `${name}.list`);
    const shown = rows.find(({ ratings = [] }) => ratings.length > 0) ?? rows[0];
    await goTo(page, `/practice/${name}/${shown?.id}`);
    await camera.shoot(`${name}-record`);
    await page.locator('#page').evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await camera.shoot(`${name}-record-end`);
  }
  await goTo(page, '/practice/feedback');
  await dialog(page, camera, 'Print a form…', 'feedback-form');
}

/** The hours with their targets, charts and tables, the ledger, and the dialogs that lead in and out. */
async function hours(page: Page, camera: Camera): Promise<void> {
  await goTo(page, '/practice/hours');
  await camera.shoot('hours');
  for (const title of ['Hours by month', 'Hours by client']) {
    const chart = page.getByRole('region', { name: title, exact: true });
    await chart.scrollIntoViewIfNeeded();
    await camera.shoot(`${title.toLowerCase().replaceAll(' ', '-')}-chart`);
    await chart.getByText('Table', { exact: true }).click();
    await settle(page);
    await chart.scrollIntoViewIfNeeded();
    await camera.shoot(`${title.toLowerCase().replaceAll(' ', '-')}-table`);
  }
  await dialog(page, camera, 'Choose targets…', 'targets');
  await importing(page, camera);
  await page.getByText('Ledger', { exact: true }).click();
  await settle(page);
  await camera.shoot('hours-ledger');
}

/** A log from elsewhere, of invented people, with a line that cannot be read. */
const OLD_LOG = `Date,Start,Client,Minutes,Format,Paid,Aim
14/02/2024,10:00,Ottilie Brackwater,60,video,no,A first meeting
28/02/2024,10:00,Ottilie Brackwater,60,video,no,To plan the return to work
06/03/2024,15:15,Jonas Merrifeld,0,phone,no,The handover
20/03/2024,15:15,Jonas Merrifeld,45,phone,yes,The handover once more
`;

/** The steps of an import up to the preview; nothing is imported. */
async function importing(page: Page, camera: Camera): Promise<void> {
  await page.getByRole('button', { name: 'Import a log…' }).click();
  const buffer = Buffer.from(OLD_LOG);
  await page.locator('input[type=file]').setInputFiles({ name: 'old-log.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Preview' }).waitFor();
  await settle(page);
  await camera.shoot('import-columns');
  await page.getByRole('button', { name: 'Preview' }).click();
  await settle(page);
  await camera.shoot('import-preview');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Every screen of the practice record with a year in it. */
export async function practice(page: Page, ask: Ask, camera: Camera): Promise<void> {
  await client(page, ask, camera);
  await sessions(page, ask, camera);
  await records(page, ask, camera);
  await hours(page, camera);
}
