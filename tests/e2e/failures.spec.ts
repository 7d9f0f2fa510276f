import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openJournal, passphraseBytes } from '../../src/main/journal/vault/vault.ts';
import { expect, type RunningApp, test } from './fixtures.ts';
import { gateOf, PASSPHRASE } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { readOnly } from './readOnly.ts';

test.use({
  journalsFolder: async ({ journalsFolder, preparedPractice }, use) => {
    preparedPractice.copyInto(journalsFolder);
    await use(journalsFolder);
  },
});

/** Leaves the journal `Practice` locked with one reflection in it, its process gone; returns its folder. */
async function lockedJournal({ page, app }: RunningApp, journalsFolder: string): Promise<string> {
  await gateOf(page).enter();
  const journal = journalOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('Before the storm');
  await journal.expectSaved();
  await journal.lock();
  await app.session.closed();
  return join(journalsFolder, 'Practice.journal');
}

/** Writes over a part of a file. */
function damage(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, from);
  closeSync(handle);
}

/** The screen of a failure is read out, says what can be done, and "Try again" leads back to the passphrase. */
async function expectFailure(page: Page, title: string, wayOn: RegExp): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: title });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'What you can do' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: wayOn }).first()).toBeVisible();
}

async function tryAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click();
  await gateOf(page).unlock();
}

const restoreOffered = (page: Page) => page.getByRole('button', { name: 'Restore a backup', exact: true });

async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
}

test('a wrong passphrase is told at its field, which is ready for another try', async ({ running, journalsFolder }) => {
  const { page } = running;
  await lockedJournal(running, journalsFolder);
  const gate = gateOf(page);
  await gate.unlock('a heron stood in the shallows');
  await expect(gate.passphrase).toHaveAccessibleDescription(/That is not this journal’s passphrase/);
  await expect(gate.passphrase).toBeFocused();
  await expect(gate.passphrase).toBeEnabled();
  await gate.unlock('again not');
  await expect(gate.passphrase).toHaveAccessibleDescription(/try number 2; there is no limit/);
  await gate.unlock();
  await expectOpen(page);
});

test('both copies of the key file damaged: not a wrong passphrase; the right file put back opens', async ({
  running,
  journalsFolder,
}) => {
  const { page } = running;
  const folder = await lockedJournal(running, journalsFolder);
  const keys = readFileSync(join(folder, 'keys.json'));
  for (const name of ['keys.json', 'keys.backup.json']) damage(join(folder, name), 40, 200);
  await gateOf(page).unlock();
  await expectFailure(page, 'The key file is damaged', /put its keys.json back/);
  await expect(restoreOffered(page)).toBeVisible();
  writeFileSync(join(folder, 'keys.json'), keys);
  await tryAgain(page);
  await expectOpen(page);
});

test('one copy of the key file damaged: the journal opens, tells it, and both are whole again', async ({
  running,
  journalsFolder,
}) => {
  const { page } = running;
  const folder = await lockedJournal(running, journalsFolder);
  truncateSync(join(folder, 'keys.json'), 100);
  await gateOf(page).unlock();
  await expect(page.getByText('One of the two copies of the key file was damaged or missing.')).toBeVisible();
  expect(readFileSync(join(folder, 'keys.json'))).toEqual(readFileSync(join(folder, 'keys.backup.json')));
  await journalOf(page).lock();
  await gateOf(page).unlock();
  await expectOpen(page);
  await expect(page.getByText('One of the two copies')).toHaveCount(0);
});

test('no key file at all: where to look for it', async ({ running, journalsFolder }) => {
  const { page } = running;
  const folder = await lockedJournal(running, journalsFolder);
  const keys = readFileSync(join(folder, 'keys.json'));
  for (const name of ['keys.json', 'keys.backup.json']) rmSync(join(folder, name));
  await gateOf(page).unlock();
  await expectFailure(page, 'The key file is missing', /wastebasket/);
  await expect(restoreOffered(page)).toBeVisible();
  writeFileSync(join(folder, 'keys.backup.json'), keys);
  await tryAgain(page);
  await expectOpen(page);
});

test('a damaged database is not a wrong passphrase: restore, and nothing was changed', async ({
  running,
  journalsFolder,
}) => {
  const { page } = running;
  const file = join(await lockedJournal(running, journalsFolder), 'journal.db');
  damage(file, 64, 2_000);
  const damaged = readFileSync(file);
  await gateOf(page).unlock();
  await expectFailure(page, 'The journal’s file is damaged', /Restore the newest backup/);
  await expect(page.getByText('The passphrase is right.')).toBeVisible();
  await expect(restoreOffered(page)).toBeVisible();
  expect(readFileSync(file).equals(damaged)).toBe(true);
});

test('damage in the middle of the database is found at once after a crash', async ({ running, journalsFolder }) => {
  const { page } = running;
  const folder = await lockedJournal(running, journalsFolder);
  const file = join(folder, 'journal.db');
  damage(file, statSync(file).size >> 1, 40_000);
  // After an end that was not clean the whole file is checked, also what would not be read soon.
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'here', since: new Date().toISOString() }));
  await gateOf(page).unlock();
  await expectFailure(page, 'The journal’s file is damaged', /Restore the newest backup/);
});

test('the database missing: its way on, and it opens once it is back', async ({ running, journalsFolder }) => {
  const { page } = running;
  const folder = await lockedJournal(running, journalsFolder);
  const file = join(folder, 'journal.db');
  const bytes = readFileSync(file);
  rmSync(file);
  await gateOf(page).unlock();
  await expectFailure(page, 'The journal’s file is missing', /Put the file back/);
  expect(readdirSync(folder)).not.toContain('journal.db');
  writeFileSync(file, bytes);
  await tryAgain(page);
  await expectOpen(page);
});

test('an empty database is no new journal', async ({ running, journalsFolder }) => {
  const { page } = running;
  const file = join(await lockedJournal(running, journalsFolder), 'journal.db');
  truncateSync(file, 0);
  await gateOf(page).unlock();
  await expectFailure(page, 'The journal’s file is empty', /let it finish/);
  await expect(restoreOffered(page)).toBeVisible();
  expect(statSync(file).size).toBe(0);
});

test('an ordinary database in the journal’s place is refused and left as it is', async ({
  running,
  journalsFolder,
}) => {
  const { page } = running;
  const file = join(await lockedJournal(running, journalsFolder), 'journal.db');
  writeFileSync(file, 'SQLite format 3\0');
  appendFileSync(file, Buffer.alloc(8_176));
  const before = readFileSync(file);
  await gateOf(page).unlock();
  await expectFailure(page, 'This is not an encrypted journal', /put the right one back/);
  expect(readFileSync(file)).toEqual(before);
});

test('a journal of a newer version is not opened, and no backup is offered for it', async ({
  running,
  journalsFolder,
}) => {
  const { page } = running;
  const folder = await lockedJournal(running, journalsFolder);
  const newer = await openJournal(folder, { kind: 'passphrase', value: passphraseBytes(PASSPHRASE) });
  newer.db.pragma('user_version = 9000');
  newer.close();
  const before = readFileSync(join(folder, 'journal.db'));
  await gateOf(page).unlock();
  await expectFailure(page, 'This journal needs a newer Doubleloop', /Install the newer version/);
  await expect(restoreOffered(page)).toHaveCount(0);
  expect(readFileSync(join(folder, 'journal.db')).equals(before)).toBe(true);
});

test('a folder that cannot be written to: what to do, and it opens once it can', async ({
  running,
  journalsFolder,
}) => {
  const { page } = running;
  const writable = readOnly(await lockedJournal(running, journalsFolder));
  try {
    await gateOf(page).unlock();
    await expectFailure(page, 'The journal’s folder cannot be written to', /the right to write/);
    await expect(restoreOffered(page)).toHaveCount(0);
  } finally {
    writable();
  }
  await tryAgain(page);
  await expectOpen(page);
});

test.describe('in a synced folder', () => {
  test.use({
    journalsFolder: async ({ journalsFolder }, use) => {
      const inside = join(journalsFolder, 'Dropbox', 'journals');
      mkdirSync(inside, { recursive: true });
      await use(inside);
    },
  });

  test('a journal warns and works', async ({ running }) => {
    const { page } = running;
    const warning = page.getByText('This folder seems to be synced by Dropbox');
    await page.getByRole('button', { name: 'Create a journal' }).click();
    await expect(warning).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await gateOf(page).create();
    await gateOf(page).postpone();
    const journal = journalOf(page);
    await journal.newReflection('Free writing');
    await journal.title.fill('Under a cloud');
    await journal.expectSaved();
    await journal.lock();
    await expect(warning).toBeVisible();
    await gateOf(page).unlock();
    await journal.open('Under a cloud');
  });
});

test('a damaged journal is restored from its backup, and the damaged file is kept', async ({
  running,
  journalsFolder,
}) => {
  const { page } = running;
  await gateOf(page).enter();
  const journal = journalOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('Worth keeping');
  await journal.expectSaved();
  await journal.settings('Backups');
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(page.getByText('The backup is made and checked. It holds 1 reflection.')).toBeVisible();
  await journal.lock();
  await running.app.session.closed();

  const folder = join(journalsFolder, 'Practice.journal');
  damage(join(folder, 'journal.db'), 64, 4_000);
  const damaged = readFileSync(join(folder, 'journal.db'));
  await gateOf(page).unlock();
  await restoreOffered(page).click();
  await expect(page.getByRole('heading', { name: 'Restore a backup of “Practice”' })).toBeVisible();
  const backup = page.getByRole('radio').first();
  await expect(backup).toBeChecked();
  await expect(backup).toHaveAccessibleDescription(/1 reflection/);
  await page.getByLabel('Passphrase of that day').fill('not of that day');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not the passphrase of this backup')).toBeVisible();
  await page.getByLabel('Passphrase of that day').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The backup is in place' })).toBeVisible();

  await page.getByRole('button', { name: 'Go to unlocking' }).click();
  await gateOf(page).unlock();
  await journal.open('Worth keeping');
  const replaced = readdirSync(folder).filter((name) => name.startsWith('replaced-'));
  expect(replaced).toHaveLength(1);
  expect(readFileSync(join(folder, replaced[0] ?? '', 'journal.db')).equals(damaged)).toBe(true);
});
