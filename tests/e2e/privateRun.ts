import type { Page } from 'playwright-core';
import { startApp } from '../../src/main/app.ts';
import { createBrowserHost } from '../../src/main/host/browser/browserHost.ts';
import { expect } from './pages/expect.ts';
import { exportingOf } from './pages/exporting.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';

/** A run of the app in a process of its own, to be looked at from outside and ended in every way. */
const [journalsFolder, executablePath, task, exportsFolder, canaryText] = process.argv.slice(2);
if (!journalsFolder || !executablePath || !task || !exportsFolder || !canaryText) throw new Error('arguments');
const canaries: Record<string, string> = JSON.parse(canaryText);
const passphrase = 'explore the sample';

async function writeSomething(page: Page): Promise<void> {
  const journal = journalOf(page);
  await journal.newReflection('Kolb’s learning cycle');
  await journal.title.fill(`On ${canaries.title}`);
  await journal.write('Concrete experience', `${canaries.client} came late and said ${canaries.typed}.`);
  await journal.write('Active experimentation', `Leave room for ${canaries.plan}.`);
  await journal.tag(canaries.tag ?? '');
  await journal.expectSaved();
  await journal.note(`surprised by ${canaries.note}`);
}

async function search(page: Page): Promise<void> {
  await journalOf(page).go('Reflections');
  const field = page.getByRole('searchbox', { name: 'Search your reflections' });
  await field.fill(canaries.search ?? '');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  await field.fill(canaries.client ?? '');
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search and commands' }).fill(canaries.title ?? '');
  await page
    .getByRole('option', { name: canaries.title ?? '' })
    .first()
    .click();
  await expect(journalOf(page).title).toBeVisible();
}

async function exportBeside(page: Page): Promise<void> {
  const exporting = exportingOf(page);
  for (const [format, name] of [
    ['Markdown, in a folder', 'markdown'],
    ['PDF', 'book'],
  ] as const) {
    await journalOf(page).act('Export…');
    await exporting.choose(format);
    await exporting.walk('..', '..', exportsFolder ?? '');
    await exporting.saveAs(name);
    await exporting.done();
  }
}

/** A day of work with everything that could leave a trace; ends with text on the screen. */
async function aDay(page: Page): Promise<void> {
  await gateOf(page).openSample();
  await writeSomething(page);
  await search(page);
  await exportBeside(page);
  await journalOf(page).lock();
}

async function unlockAndRead(page: Page): Promise<void> {
  await gateOf(page).unlock(passphrase);
  await journalOf(page).open(`On ${canaries.title}`);
  await expect(journalOf(page).stage('Concrete experience')).toContainText(canaries.typed ?? '');
}

const host = await createBrowserHost({ journalsFolder, executablePath, headless: true });
const app = await startApp(host);
// A lock makes a backup in passing; what it leaves counts as well.
if (task === 'fill') await aDay(host.page);
await unlockAndRead(host.page);

process.on('message', async () => {
  await app.quit();
  process.disconnect();
});
const session = await host.page.context().browser()?.newBrowserCDPSession();
const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
const pids = [app.session.pid, ...processInfo.map(({ id }) => id)];
process.send?.({ profileFolder: host.profileFolder, pids });
