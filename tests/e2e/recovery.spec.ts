import { expect, test } from './fixtures.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';

test('a forgotten passphrase: the recovery code opens the journal, and a new passphrase is set', async ({ page }) => {
  const gate = gateOf(page);
  const code = await gate.create();
  await gate.postpone();
  const journal = journalOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('Still here');
  await journal.expectSaved();
  await journal.lock();

  await gate.unlock('a guess that is wrong');
  await expect(page.getByText('That is not this journal’s passphrase')).toBeVisible();
  await page.getByRole('button', { name: 'Forgot the passphrase? Use the recovery code' }).click();
  const field = page.getByLabel('Recovery code');
  const mistyped = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
  await field.fill(mistyped);
  await page.keyboard.press('Enter');
  await expect(page.getByText('seems mistyped')).toBeVisible();
  await field.fill(code.toLowerCase().replaceAll('-', ''));
  await page.keyboard.press('Enter');

  const next = 'four lamps along the pier';
  await page.getByLabel('New passphrase', { exact: true }).fill(next);
  await page.getByLabel('The same again', { exact: true }).fill(next);
  await page.keyboard.press('Enter');
  await journal.go('Reflections');
  await expect(page.getByRole('link', { name: 'Still here' })).toBeVisible();
  await journal.lock();
  await gate.unlock();
  await expect(page.getByText('That is not this journal’s passphrase')).toBeVisible();
  await gate.unlock(next);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});
