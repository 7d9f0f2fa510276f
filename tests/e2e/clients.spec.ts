import type { Page } from 'playwright-core';
import { expect, test } from './fixtures.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { practiceOf } from './pages/practice.ts';

const REAL_NAME = 'Henrietta Quillfeather';

async function open(page: Page) {
  const practice = practiceOf(page);
  await practice.clients();
  return practice;
}

/** Everything that the page holds, seen or not. */
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test('from a new client to a contract signed by all, with needs and goals that are there after a lock', async ({
  practice: page,
}) => {
  const practice = await open(page);
  await expect(page.getByRole('heading', { name: 'No clients yet' })).toBeVisible();
  await practice.addClient();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Client 1');
  await expect(page.getByText('Not signed by: Coach, Client 1')).toBeVisible();

  const contract = await practice.openSection('Contract');
  await contract.getByLabel('Expectations').fill('We begin on time.');
  await contract.getByRole('button', { name: 'Add a party' }).click();
  await contract.getByRole('button', { name: 'Done' }).click();
  await expect(contract.getByText('Say who this party is.')).toBeVisible();
  await expect(contract.getByRole('textbox', { name: 'Party' })).toBeFocused();
  await contract.getByRole('textbox', { name: 'Party' }).fill('Line manager');
  await contract.getByRole('button', { name: 'Done' }).click();
  for (const party of ['Coach', 'Client 1', 'Line manager']) {
    await practice.chooseToday(contract.getByLabel(`${party} signed on`));
  }
  await expect(page.getByText(/^Signed by all on/)).toBeVisible();

  const needs = await practice.openSection('Development needs');
  await needs.getByRole('button', { name: 'Add a need' }).click();
  await page.keyboard.type('Letting go of detail');
  await page.keyboard.press('Tab');
  await page.keyboard.type('360° review');
  await page.keyboard.press('Enter');
  await expect(needs.getByRole('button', { name: 'Edit need 1' })).toBeFocused();

  const goals = await practice.openSection('Goals');
  for (const goal of ['Delegate one thing a week', 'Two evenings free']) {
    await goals.getByRole('button', { name: 'Add a goal' }).click();
    await goals.getByLabel('Goal', { exact: true }).fill(goal);
    await goals.getByRole('button', { name: 'Done' }).click();
  }
  await goals.getByRole('button', { name: 'Remove goal 1' }).click();
  await expect(goals.getByText('Delegate one thing a week')).toHaveCount(0);
  await expect(goals.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(goals.getByText('Delegate one thing a week')).toBeVisible();

  // Not even “Done” was pressed when the journal locks.
  await goals.getByRole('button', { name: 'Edit goal 2' }).click();
  await goals.getByLabel('Goal', { exact: true }).fill('Three evenings free');
  await journalOf(page).lock();
  await gateOf(page).unlock();
  await practice.clients();
  await practice.openClient('Client 1');
  await expect(page.getByText(/^Signed by all on/)).toBeVisible();
  await expect(page.getByText('Delegate one thing a week')).toBeVisible();
  await expect(page.getByText('Three evenings free')).toBeVisible();
  await practice.openSection('Development needs');
  await expect(page.getByText('Letting go of detail')).toBeVisible();
  await expect(page.getByText('Found by: 360° review')).toBeVisible();
  await practice.openSection('Contract');
  await expect(page.getByLabel('Expectations')).toHaveValue('We begin on time.');
});

test('the register shows who a client is on a click, hides it after a minute, and nothing of it is left on the page', async ({
  practice: page,
}) => {
  const practice = await open(page);
  await practice.addClient('Heron');
  const { register } = practice;
  await expect(register).toContainText('Nothing entered.');
  await register.getByRole('button', { name: 'Enter who this is' }).click();
  await expect(register.getByLabel('Real name')).toBeFocused();
  await page.keyboard.type(REAL_NAME);
  await register.getByLabel('Other names').fill('Hen');
  await page.keyboard.press('Enter');
  await expect(register.getByText('Saved')).toBeVisible();
  await register.getByRole('button', { name: 'Hide' }).click();
  await expect(register).toContainText('Known, and hidden.');
  await expect(register.getByRole('button', { name: 'Show who this is' })).toBeFocused();
  expect(await markup(page)).not.toContain('Quillfeather');

  await page.clock.install();
  await page.keyboard.press('Enter');
  await expect(register.getByLabel('Real name')).toHaveValue(REAL_NAME);
  await page.clock.runFor(50_000);
  await register.getByLabel('Role').pressSequentially('Dean');
  await page.clock.runFor(50_000);
  await expect(register.getByLabel('Real name')).toHaveValue(REAL_NAME);
  await page.clock.runFor(12_000);
  await expect(register.getByLabel('Real name')).toHaveCount(0);
  expect(await markup(page)).not.toContain('Quillfeather');

  await register.getByRole('button', { name: 'Show who this is' }).click();
  await expect(register.getByLabel('Role')).toHaveValue('Dean');
  await practice.clients();
  await expect(page.getByRole('table')).toContainText('Heron');
  expect(await markup(page)).not.toContain('Quillfeather');
});

test('a code name is unique and is changed everywhere, and a client is removed and is back after the undo', async ({
  practice: page,
}) => {
  const practice = await open(page);
  await practice.addClient();
  await practice.clients();
  await practice.addClient();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Client 2');
  await practice.act('Change the code name…');
  await practice.dialog.getByLabel('Code name').fill('CLIENT 1');
  await page.keyboard.press('Enter');
  await expect(practice.dialog.getByText(/has this code name already/)).toBeVisible();
  await practice.dialog.getByLabel('Code name').fill('Kestrel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kestrel');
  await expect(page.getByText('Not signed by: Coach, Kestrel')).toBeVisible();

  await practice.act('Remove this client');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clients');
  await expect(page.getByRole('link', { name: 'Kestrel' })).toHaveCount(0);
  await journalOf(page).undo();
  await practice.openClient('Kestrel');
  await expect(page.getByText('Not signed by: Coach, Kestrel')).toBeVisible();
});

test('a client with sessions is not removed: who it is goes, after a question, and the record stays', async ({
  practice: page,
}) => {
  const practice = await open(page);
  await practice.addClient();
  await practice.register.getByRole('button', { name: 'Enter who this is' }).click();
  await practice.register.getByLabel('Real name').fill(REAL_NAME);
  await expect(practice.register.getByText('Saved')).toBeVisible();
  await practice.hold('Client 1', '2026-02-28');
  await expect(page.getByText(/^1 session, 1 h, the last on 28 Feb 2026/)).toBeVisible();
  await practice.act('Remove this client');
  await expect(practice.dialog).toContainText('cannot be removed');
  await expect(practice.dialog).toContainText('Backups that were made before still hold the register');
  await practice.dialog.getByRole('button', { name: 'Anonymise Client 1' }).click();
  await expect(practice.register).toContainText('Anonymised on');
  await expect(practice.register.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(/^1 session, 1 h/)).toBeVisible();
});

test('a goal that a session serves goes only after a question, and the undo ties the session to it again', async ({
  practice: page,
}) => {
  const practice = await open(page);
  await practice.addClient();
  const goals = await practice.openSection('Goals');
  await goals.getByRole('button', { name: 'Add a goal' }).click();
  await page.keyboard.type('Delegate one thing a week');
  await goals.getByRole('button', { name: 'Done' }).click();
  await practice.clients();
  await practice.openClient('Client 1');
  await practice.hold('Client 1', '2026-02-28');

  const remove = goals.getByRole('button', { name: 'Remove goal 1' });
  await remove.click();
  await expect(practice.dialog).toContainText('1 session serves it');
  await practice.dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(goals.getByText('Delegate one thing a week')).toBeVisible();
  await remove.click();
  await practice.dialog.getByRole('button', { name: 'Remove the goal' }).click();
  await expect(goals.getByText('Delegate one thing a week')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await goals.getByRole('button', { name: 'Undo' }).click();
  await expect(goals.getByText('Delegate one thing a week')).toBeVisible();
  await expect(async () => {
    await remove.click();
    await expect(practice.dialog).toContainText('1 session serves it', { timeout: 1_000 });
  }).toPass();
});
