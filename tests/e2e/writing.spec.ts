import { expect, test } from './fixtures.ts';
import { gateOf, PASSPHRASE } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';

test('a first reflection is there after a restart', async ({ launch }) => {
  const first = await launch();
  const gate = gateOf(first.page);
  const code = await gate.create();
  await first.page.getByRole('button', { name: 'I have written it down' }).click();
  await first.page.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
  await first.page.keyboard.press('Enter');
  const journal = journalOf(first.page);
  await journal.newReflection('Kolb’s learning cycle');
  await journal.title.fill('The first hour');
  await journal.write('Concrete experience', 'We sat by the window and neither of us spoke.');
  await journal.expectSaved();
  await first.quit();

  const second = await launch();
  await gateOf(second.page).unlock();
  await journalOf(second.page).go('Reflections');
  await second.page.getByRole('link', { name: 'The first hour' }).click();
  await expect(journalOf(second.page).stage('Concrete experience')).toContainText('neither of us spoke');
  await expect(second.page.getByText('The recovery code has not been re-entered yet')).toHaveCount(0);
});

test('typed just before the lock, there after unlock', async ({ practice: page }) => {
  const gate = gateOf(page);
  const journal = journalOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('Last words');
  await page.getByRole('textbox', { name: 'Text of the reflection' }).click();
  await page.keyboard.type('The very last thing I thought of');
  await journal.lock();
  await expect(page.getByText('The very last thing')).toHaveCount(0);
  await gate.unlock();
  await journal.go('Reflections');
  await page.getByRole('link', { name: 'Last words' }).click();
  await expect(page.getByText('The very last thing I thought of')).toBeVisible();
});

test('a lock ends clean: its first of the day leaves a verified backup, and the next unlock has nothing to tell', async ({
  running,
}) => {
  const { page, app } = running;
  await gateOf(page).create();
  await gateOf(page).postpone();
  await journalOf(page).lock();
  await app.session.closed();
  await app.window.reload();
  await expect(page.getByText('1 backup')).toBeVisible();
  await gateOf(page).unlock();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  expect(app.session.state().notices).toEqual([]);
});

test('typed just before the window was closed, there after the next start', async ({ launch }) => {
  const first = await launch();
  await gateOf(first.page).create();
  await gateOf(first.page).postpone();
  const journal = journalOf(first.page);
  await journal.newReflection('Free writing');
  await journal.title.fill('Closing time');
  await first.page.keyboard.press('Tab');
  await first.page.close({ runBeforeUnload: true });
  await expect.poll(() => first.journalPid).toBeUndefined();
  await first.quit();

  const second = await launch();
  await gateOf(second.page).unlock();
  await journalOf(second.page).go('Reflections');
  await expect(second.page.getByRole('link', { name: 'Closing time' })).toBeVisible();
});

test('the journal’s process is killed while typing: unlock again, and nothing is lost', async ({ running }) => {
  const { page } = running;
  await gateOf(page).create();
  await gateOf(page).postpone();
  const journal = journalOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('Cut short');
  await journal.expectSaved();
  await page.getByRole('textbox', { name: 'Text of the reflection' }).click();
  await page.keyboard.type('Half a sentence that was not');
  process.kill(running.journalPid ?? 0, 'SIGKILL');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Everything that was saved is safe');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Half a sentence that was not')).toBeVisible();
  await journal.expectSaved();
  await journal.lock();
  await gateOf(page).unlock();
  await journal.go('Reflections');
  await page.getByRole('link', { name: 'Cut short' }).click();
  await expect(page.getByText('Half a sentence that was not')).toBeVisible();
});
