import { createBrowserHost } from '../../src/main/host/browser/browserHost.ts';
import { openJournal, passphraseBytes } from '../../src/main/journal/vault/vault.ts';
import { headlessBrowser } from '../helpers/headlessBrowser.ts';
import { expect, test } from './fixtures.ts';
import { gateOf, PASSPHRASE } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';

test('a second start on the same journals gives way to the first', async ({ running, journalsFolder }) => {
  await gateOf(running.page).create();
  const second = createBrowserHost({ journalsFolder, executablePath: await headlessBrowser(), headless: true });
  await expect(second).rejects.toMatchObject({ code: 'open-elsewhere' });
  await expect(running.page.getByRole('heading', { name: 'Write down the recovery code' })).toBeVisible();
});

test('two windows, one journal: only one may open it, and it says who has it', async ({ running, journalsFolder }) => {
  const { page } = running;
  const gate = gateOf(page);
  await gate.create();
  await gate.postpone();
  await journalOf(page).lock();
  await running.app.session.closed();

  const secret = { kind: 'passphrase', value: passphraseBytes(PASSPHRASE) } as const;
  const elsewhere = await openJournal(`${journalsFolder}/Practice.journal`, secret);
  await gate.unlock();
  await expect(page.getByRole('heading', { name: 'The journal is open elsewhere' })).toBeVisible();
  await expect(page.getByText(`process ${process.pid}`)).toBeVisible();
  elsewhere.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await gate.unlock();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});
