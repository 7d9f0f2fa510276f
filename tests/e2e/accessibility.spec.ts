import type { Page } from 'playwright-core';
import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { chartsOf } from './pages/charts.ts';
import { exportingOf } from './pages/exporting.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { practiceOf } from './pages/practice.ts';
import { profileOf } from './pages/profile.ts';
import { ratingsOf } from './pages/ratings.ts';
import { sourcesOf } from './pages/sources.ts';
import { submissionsOf } from './pages/submissions.ts';
import { swotOf } from './pages/swot.ts';

const practiceTabs = ['Clients', 'Sessions', 'Supervision', 'Feedback', 'CPD', 'Hours'];

/** Goes to a part of the practice record by its tab. */
async function goToTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Practice' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const planTabs = ['Needs', 'CPD year', 'All plans', 'Plan'];

/** Goes to a part of the development plan by its tab. */
async function goToPlanTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('navigation', { name: 'Development plan' }).getByRole('link', { name, exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'page');
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
  for (const tab of ['Rounds', 'Frameworks'] as const) {
    await ratingsOf(page).go(tab);
    found.push(...(await findings(page, `competencies, ${tab}, empty`)));
  }
  for (const tab of ['Over time', 'Map'] as const) {
    await chartsOf(page).open(tab);
    found.push(...(await findings(page, `competencies, ${tab}, empty`)));
  }
  await journalOf(page).go('Development plan');
  for (const name of planTabs) {
    await goToPlanTab(page, name);
    found.push(...(await findings(page, `${name}, empty`)));
  }
  await journalOf(page).lock();
  found.push(...(await findings(page, 'unlock')));
  await page.getByRole('button', { name: 'Forgot the passphrase? Use the recovery code' }).click();
  found.push(...(await findings(page, 'unlock by recovery code')));
  expect(found).toEqual([]);
});

test('axe finds nothing on any screen of a full journal', async ({ sample: page }) => {
  test.slow();
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

test('axe finds nothing on what opens over a screen, or in the place of a row', async ({ sample: page }) => {
  test.slow();
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
  await exporting.passGate();
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

test('axe finds nothing on the practice record of a full journal', async ({ sample: page }) => {
  test.slow();
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

test('axe finds nothing on the development plan of a full journal', async ({ sample: page }) => {
  test.slow();
  await journalOf(page).go('Development plan');
  const found: string[] = [];
  for (const name of planTabs) {
    await goToPlanTab(page, name);
    found.push(...(await findings(page, name)));
  }
  const time = page.getByRole('region', { name: 'The time of the plan', exact: true });
  await time.getByText('Table', { exact: true }).click();
  await expect(time.getByRole('table')).toBeVisible();
  found.push(...(await findings(page, 'the plan’s time as a table')));
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'New objective' }).click();
  await expect(dialog).toBeVisible();
  found.push(...(await findings(page, 'new objective')));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  for (const name of ['Title, days and aspiration…', 'Close the plan…']) {
    await page.getByRole('button', { name: 'More for this plan' }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(dialog).toBeVisible();
    found.push(...(await findings(page, name)));
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await page
    .getByRole('link', { name: /^Review of \d/ })
    .last()
    .click();
  await expect(page.getByRole('button', { name: 'Move to trash' })).toBeVisible();
  found.push(...(await findings(page, 'review')));
  await journalOf(page).go('Development plan');
  await page.getByRole('region', { name: 'Objectives', exact: true }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Time-bound' })).toBeVisible();
  await page.getByRole('button', { name: 'Note how it goes' }).click();
  found.push(...(await findings(page, 'objective')));
  expect(found).toEqual([]);
});

test('axe finds nothing on the dialogs of the practice record', async ({ sample: page }) => {
  test.slow();
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

test('axe finds nothing on the evidence of a full journal', async ({ sample: page }) => {
  test.slow();
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
  // The last of them is a readiness page.
  await page.getByRole('button', { name: 'Choose clients… for 8588-501' }).click();
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
  found.push(...(await findings(page, 'clients of a unit')));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() => {
    window.location.hash = '#/units/new';
  });
  await page.getByRole('button', { name: 'Add a requirement' }).click();
  await page.getByRole('button', { name: 'Add the unit' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  found.push(...(await findings(page, 'form of a unit')));
  expect(found).toEqual([]);
});

test('axe finds nothing on rating rounds, their sheet and the frameworks', async ({ sample: page }) => {
  test.slow();
  const ratings = ratingsOf(page);
  await ratings.go('Rounds');
  const found = await findings(page, 'rounds');
  await page.getByRole('link', { name: 'Myself' }).first().click();
  await page.getByRole('button', { name: 'What was given before' }).first().click();
  found.push(...(await findings(page, 'finished round')));
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(ratings.scores('Listening')).toBeVisible();
  found.push(...(await findings(page, 'sheet of a round')));
  await page.getByRole('button', { name: 'Evidence for Listening' }).click();
  await expect(ratings.dialog.getByRole('region', { name: 'Feedback as a whole' })).toBeVisible();
  found.push(...(await findings(page, 'evidence for a rating')));
  await page.keyboard.press('Escape');
  await ratings.go('Rounds');
  await page.getByRole('button', { name: 'New round' }).click();
  await expect(ratings.dialog).toBeVisible();
  found.push(...(await findings(page, 'new round')));
  await page.keyboard.press('Escape');
  await ratings.go('Frameworks');
  await page.getByRole('button', { name: 'Competencies', exact: true }).first().click();
  found.push(...(await findings(page, 'frameworks')));
  await page.getByRole('button', { name: 'New framework' }).click();
  await expect(ratings.dialog).toBeVisible();
  found.push(...(await findings(page, 'framework form')));
  expect(found).toEqual([]);
});

test('axe finds nothing on the charts of the competencies, their tables and their export', async ({ sample: page }) => {
  test.slow();
  const charts = chartsOf(page);
  const found: string[] = [];
  for (const [tab, title] of [
    ['Over time', 'Competencies over time'],
    ['Compare', 'Compared'],
    ['Map', 'Heat map'],
    ['Gaps', 'Self and others'],
  ] as const) {
    await charts.open(tab);
    await expect(charts.stop).toHaveCount(1);
    await charts.stop.focus();
    found.push(...(await findings(page, `competencies, ${tab}`)));
    await charts.asTable(title);
    found.push(...(await findings(page, `competencies, ${tab}, as a table`)));
  }
  await charts.open('Compare');
  await page.getByText('Everybody at one time', { exact: true }).click();
  found.push(...(await findings(page, 'competencies, everybody compared')));
  await charts.open('Map');
  await page.getByText('Small charts', { exact: true }).click();
  await expect(charts.section('Small charts')).toBeVisible();
  found.push(...(await findings(page, 'competencies, small charts')));
  await charts.export('Small charts');
  await exportingOf(page).passGate();
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
  found.push(...(await findings(page, 'competencies, export of a chart')));
  expect(found).toEqual([]);
});

test('axe finds nothing on the SWOT of a full journal: the board, an item open, pairs, snapshots side by side', async ({
  sample: page,
}) => {
  test.slow();
  const swot = swotOf(page);
  const found: string[] = [];
  await swot.go();
  found.push(...(await findings(page, 'SWOT')));
  await swot.item('Rank decides how much I do').getByRole('link').click();
  await expect(swot.dialog.getByRole('listitem').first()).toBeVisible();
  found.push(...(await findings(page, 'SWOT, an item')));
  await page.keyboard.press('Escape');
  await expect(swot.dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Freeze…' }).click();
  await expect(swot.dialog).toBeVisible();
  found.push(...(await findings(page, 'SWOT, freeze')));
  await page.keyboard.press('Escape');
  await expect(swot.dialog).toHaveCount(0);
  for (const tab of ['Pairs', 'Snapshots'] as const) {
    await swot.go(tab);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    found.push(...(await findings(page, tab)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on the SWOT of an empty journal', async ({ practice: page }) => {
  const found: string[] = [];
  for (const tab of ['Board', 'Pairs', 'Snapshots'] as const) {
    await swotOf(page).go(tab);
    found.push(...(await findings(page, `${tab}, empty`)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on a profile that is begun', async ({ practice: page }) => {
  test.slow();
  const profile = profileOf(page);
  await profile.open();
  const found = await findings(page, 'profile, not begun');
  await page.getByRole('button', { name: 'Begin your profile' }).click();
  await expect(profile.text).toBeVisible();
  found.push(...(await findings(page, 'profile, empty')));
  await profile.versions();
  found.push(...(await findings(page, 'versions, empty')));
  expect(found).toEqual([]);
});

test('axe finds nothing on a full profile', async ({ sample: page }) => {
  test.slow();
  const profile = profileOf(page);
  const found: string[] = [];
  await profile.open();
  for (const title of [
    'Recent work in figures',
    'Qualifications, accreditation, memberships',
    'Feedback and testimonials',
  ]) {
    await profile.section(title);
    await expect(profile.text).toBeVisible();
    found.push(...(await findings(page, title)));
  }
  await page.getByRole('button', { name: 'Change “You used to nod' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await findings(page, 'a testimonial')));
  await page.keyboard.press('Escape');
  await profile.section('Name and photograph');
  found.push(...(await findings(page, 'name and photograph')));
  await profile.versions();
  await expect(profile.preview).toContainText('Page 1 of 3');
  found.push(...(await findings(page, 'versions')));
  await page.getByRole('button', { name: 'Shorten “Style” for this version' }).click();
  await expect(profile.text).toBeVisible();
  found.push(...(await findings(page, 'a text of a version')));
  expect(found).toEqual([]);
});

test('axe finds nothing in the library of sources, its dialogs, the picker of citations and the check of a text', async ({
  sample: page,
}) => {
  test.slow();
  const sources = sourcesOf(page);
  await sources.go();
  await page.getByRole('button', { name: 'As a list of references' }).click();
  await expect(page.getByText('Schön, D.A. (1983)')).toBeVisible();
  const found = await findings(page, 'sources');
  await page.getByRole('button', { name: 'Add a source' }).click();
  await sources.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  found.push(...(await findings(page, 'a source, with mistakes')));
  await page.keyboard.press('Escape');
  await sources.read('@book{a, title={One}, year=2001}\n@book{b, title={Two');
  await expect(sources.dialog).toContainText('What cannot be read');
  found.push(...(await findings(page, 'import of sources')));
  await page.keyboard.press('Escape');
  await journalOf(page).open('A year of this');
  await page.getByRole('button', { name: 'Cite a source' }).click();
  await expect(page.getByLabel('Pages')).toBeVisible();
  found.push(...(await findings(page, 'picker of citations')));
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.location.hash = '#/check-text';
  });
  await page.getByLabel('Text', { exact: true }).fill('Then Robin Thistlewick, aged 45, met Imogen.');
  await expect(page.getByRole('region', { name: /^Names \(1\)/ })).toBeVisible();
  found.push(...(await findings(page, 'check of a text')));
  expect(found).toEqual([]);
});

test('axe finds nothing on submissions, while they are written and while they are read', async ({ sample: page }) => {
  test.slow();
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
  await submissions.open('How I work with people who have rank, and with those who have not');
  await submissions.beginExport();
  await expect(submissions.atGate).toBeVisible();
  found.push(...(await findings(page, 'gate before an export')));
  await submissions.dialog
    .getByRole('button', { name: /^Accept “/u })
    .first()
    .click();
  await expect(submissions.dialog.getByLabel('Reason')).toBeFocused();
  found.push(...(await findings(page, 'a reason at the gate')));
  await submissions.dialog.getByRole('button', { name: 'Cancel' }).click();
  await submissions.dialog.getByRole('button', { name: /^Go on/u }).click();
  await expect(submissions.dialog.getByRole('status')).toBeVisible();
  found.push(...(await findings(page, 'an export with an open question')));
  expect(found).toEqual([]);
});
