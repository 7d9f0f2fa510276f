import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from './fixtures.ts';
import { exportingOf } from './pages/exporting.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { practiceOf } from './pages/practice.ts';
import { submissionsOf } from './pages/submissions.ts';

const practiceTabs = ['Clients', 'Sessions', 'Supervision', 'Feedback', 'CPD', 'Hours'];

/** Goes to a part of the practice record by its tab. */
async function goToTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Practice' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** What axe finds on the page as it is, in both colour schemes: one line a find. */
async function findings(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours change over a moment; a contrast measured in the middle is nobody's.
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const { id, nodes } of violations) {
      found.push(
        ...nodes.map((node) => `${screen}, ${colorScheme}: ${id} ${node.target.join(' ')} ${node.failureSummary}`),
      );
    }
  }
  return found;
}

test('axe finds nothing on the opening screens', async ({ page }) => {
  const found = await findings(page, 'welcome');
  await page.getByRole('button', { name: 'Create a journal' }).click();
  found.push(...(await findings(page, 'create')));
  await page.getByRole('button', { name: 'Back' }).click();
  await gateOf(page).create();
  found.push(...(await findings(page, 'recovery code')));
  await page.getByRole('button', { name: 'I have written it down' }).click();
  found.push(...(await findings(page, 're-enter the code')));
  await gateOf(page).postpone();
  found.push(...(await findings(page, 'today, empty')));
  for (const name of ['Reflections', 'Experiments', 'Submissions', 'Trash']) {
    await journalOf(page).go(name);
    found.push(...(await findings(page, `${name}, empty`)));
  }
  await journalOf(page).go('Practice');
  for (const name of practiceTabs) {
    await goToTab(page, name);
    found.push(...(await findings(page, `${name}, empty`)));
  }
  await journalOf(page).lock();
  found.push(...(await findings(page, 'unlock')));
  await page.getByRole('button', { name: 'Forgot the passphrase? Use the recovery code' }).click();
  found.push(...(await findings(page, 'unlock by recovery code')));
  expect(found).toEqual([]);
});

test('axe finds nothing on any screen of a full journal', async ({ page }) => {
  test.slow();
  await gateOf(page).openSample();
  const journal = journalOf(page);
  const found = await findings(page, 'today');
  for (const name of ['Reflections', 'Experiments', 'Models', 'Trash']) {
    await journal.go(name);
    found.push(...(await findings(page, name)));
  }
  await journal.go('Reflections');
  await page.getByText('Calendar', { exact: true }).click();
  found.push(...(await findings(page, 'calendar')));
  await page.getByText('List', { exact: true }).click();
  await page.getByPlaceholder(/search/i).fill('silence');
  await expect(page.locator('mark').first()).toBeVisible();
  found.push(...(await findings(page, 'search')));
  await page.getByPlaceholder(/search/i).fill('');
  await page.getByRole('link', { name: 'A year of this' }).click();
  await expect(journal.title).toBeVisible();
  found.push(...(await findings(page, 'reflection')));
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await findings(page, 'palette')));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await findings(page, 'in-action note')));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('menu')).toBeVisible();
  found.push(...(await findings(page, 'new menu')));
  await page.keyboard.press('Escape');
  await journal.go('Settings');
  for (const section of ['security', 'backups', 'appearance', 'tags', 'shortcuts', 'about']) {
    await page.evaluate((name) => {
      window.location.hash = `#/settings/${name}`;
    }, section);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    found.push(...(await findings(page, `settings, ${section}`)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on what opens over a screen, or in the place of a row', async ({ page }) => {
  test.slow();
  await gateOf(page).openSample();
  const journal = journalOf(page);
  const exporting = exportingOf(page);
  const found: string[] = [];
  const dialog = page.getByRole('dialog');
  const closed = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  await journal.open('A year of this');
  await journal.act('Change the model…');
  found.push(...(await findings(page, 'change the model')));
  await dialog.getByRole('button', { name: /^Gibbs/ }).click();
  await expect(journal.stage('Feelings')).toBeVisible();
  await journal.act('Versions…');
  await expect(dialog.locator('ins').first()).toBeVisible();
  found.push(...(await findings(page, 'versions')));
  await closed();
  await journal.act('Export…');
  await expect(exporting.dialog).toContainText('will be exported');
  found.push(...(await findings(page, 'export')));
  await exporting.choose('PDF');
  found.push(...(await findings(page, 'where to export')));
  await closed();
  await journal.go('Experiments');
  await page.getByRole('button', { name: 'Close it…' }).first().click();
  await expect(dialog).toBeVisible();
  found.push(...(await findings(page, 'close an experiment')));
  await closed();
  await journal.go('Models');
  await page.getByRole('button', { name: 'New model' }).click();
  await page.getByRole('button', { name: 'Add a stage' }).click();
  await page.getByRole('button', { name: 'Save the model' }).click();
  await expect(page.getByText(/to put right before this can be saved/)).toBeVisible();
  found.push(...(await findings(page, 'model editor, with mistakes')));
  await page.getByRole('button', { name: /Discard changes|Cancel/ }).click();
  await journal.settings('Tags');
  await page.getByRole('button', { name: 'Rename silence' }).click();
  found.push(...(await findings(page, 'a tag renamed')));
  await journal.settings('Import and export');
  found.push(...(await findings(page, 'settings, import and export')));
  await journal.settings('Backups');
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(page.getByText('The backup is made and checked.')).toBeVisible();
  await journal.lock();
  await page.getByRole('button', { name: 'More for this journal' }).click();
  await page.getByRole('menuitem', { name: 'Restore a backup…' }).click();
  await expect(page.getByRole('radio').first()).toBeChecked();
  found.push(...(await findings(page, 'restore a backup')));
  expect(found).toEqual([]);
});

test('axe finds nothing on the practice record of a full journal', async ({ page }) => {
  test.slow();
  await gateOf(page).openSample();
  const practice = practiceOf(page);
  await journalOf(page).go('Practice');
  const found: string[] = [];
  for (const name of practiceTabs) {
    await goToTab(page, name);
    found.push(...(await findings(page, name)));
  }
  for (const title of ['Hours by month', 'Hours by client']) {
    const chart = page.getByRole('region', { name: title, exact: true });
    await chart.getByText('Table', { exact: true }).click();
    await expect(chart.getByRole('table')).toBeVisible();
  }
  found.push(...(await findings(page, 'hours as tables')));
  await page.getByText('Ledger', { exact: true }).click();
  await expect(page.getByText('Hours by month')).toHaveCount(0);
  found.push(...(await findings(page, 'ledger')));
  await practice.clients();
  await practice.openClient('Client 1');
  found.push(...(await findings(page, 'client')));
  await practice.register.getByRole('button', { name: 'Show who this is' }).click();
  await expect(practice.register.getByRole('button', { name: 'Hide' })).toBeVisible();
  for (const section of ['About the work', 'Contract', 'Development needs', 'Goals', 'Reviews', 'Closure']) {
    await practice.openSection(section);
  }
  found.push(...(await findings(page, 'client, everything open')));
  for (const [tab, title] of [
    ['Sessions', /Client 3/],
    ['Supervision', /My supervisor/],
    ['Feedback', /Client 2/],
    ['CPD', /Level 5 certificate, taught day 1/],
  ] as const) {
    await practice.clients();
    await goToTab(page, tab);
    await page.getByRole('main').getByRole('link', { name: title }).first().click();
    await expect(page.getByRole('button', { name: 'Move to trash' })).toBeVisible();
    found.push(...(await findings(page, `${tab}, one record`)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on the dialogs of the practice record', async ({ page }) => {
  test.slow();
  await gateOf(page).openSample();
  await journalOf(page).go('Practice');
  const found: string[] = [];
  const dialog = page.getByRole('dialog');
  for (const [tab, button] of [
    ['Clients', 'New client'],
    ['Sessions', 'Log a session'],
    ['Supervision', 'New supervision'],
    ['Feedback', 'New feedback'],
    ['Feedback', 'Type in a filled form'],
    ['Feedback', 'Print a form…'],
    ['CPD', 'New activity'],
    ['Hours', 'Choose targets…'],
    ['Hours', 'Import a log…'],
  ] as const) {
    await goToTab(page, tab);
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(dialog.getByRole('button').first()).toBeVisible();
    found.push(...(await findings(page, `${tab}: ${button}`)));
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on the evidence of a full journal', async ({ page }) => {
  test.slow();
  await gateOf(page).openSample();
  const found: string[] = [];
  for (const path of ['', '/matrix', '/8588-503', '/8588-501/readiness']) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/evidence${path}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    // The board and the matrix come after their heading.
    await expect(
      page
        .getByRole('main')
        .getByText(/8588-50[13]/)
        .first(),
    ).toBeAttached();
    found.push(...(await findings(page, `evidence${path}`)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on submissions, while they are written and while they are read', async ({ page }) => {
  test.slow();
  await gateOf(page).openSample();
  const submissions = submissionsOf(page);
  await journalOf(page).go('Submissions');
  const found = await findings(page, 'submissions');
  await submissions.open('Reviewing my own ability as a coach and mentor');
  await expect(submissions.text.getByRole('table').first()).toBeVisible();
  found.push(...(await findings(page, 'a submission')));
  for (const tab of ['Readiness', 'My own view']) {
    await submissions.panel.getByText(tab, { exact: true }).click();
    found.push(...(await findings(page, `a submission, ${tab}`)));
  }
  await page.getByRole('button', { name: 'Insert' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  found.push(...(await findings(page, 'what can be inserted')));
  await page.keyboard.press('Escape');
  await submissions.act('Cover sheet and appendices…');
  await expect(submissions.dialog).toBeVisible();
  found.push(...(await findings(page, 'cover sheet')));
  await page.keyboard.press('Escape');
  await expect(submissions.dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Read' }).click();
  await expect(page.getByText(/^Page 1 of \d+$/u)).toBeVisible();
  found.push(...(await findings(page, 'reading view')));
  expect(found).toEqual([]);
});
