import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { exportingOf } from './pages/exporting.ts';
import { hoursOf } from './pages/hours.ts';
import { journalOf } from './pages/journal.ts';

ownHome();

/** Two clients; 4 h 15 min held, of which 2 h 30 min are paid. One session was cancelled. */
const lines = [
  'Date,Start,Client,Duration,Paid,Status,Topic',
  '04/03/2024,10:00,Ottoline Marchbanks,1.5,yes,held,Delegating',
  '05/03/2024,10:00,Peregrine Fothergill,1,yes,held,"=First, a formula"',
  '29/02/2024,14:00,Ottoline Marchbanks,1.75,no,held,',
  '06/05/2024,14:00,Peregrine Fothergill,,no,cancelled,',
];
const log = { name: 'log.csv', text: lines.join('\r\n') };

async function openHours(page: Page) {
  const hours = hoursOf(page);
  await hours.open();
  return hours;
}

async function importLog(page: Page) {
  const hours = await openHours(page);
  await hours.choose(log);
  await hours.preview();
  await hours.dialog.getByRole('button', { name: 'Import 4 sessions' }).click();
  await expect(hours.section('Hours by month')).toBeVisible();
  return hours;
}

test('a log with mistakes is refused line by line, mended, imported, and undone', async ({ practice: page }) => {
  const hours = await openHours(page);
  await expect(page.getByRole('heading', { name: 'No hours yet' })).toBeVisible();
  const broken = [...lines, '31/04/2024,10:00,Ottoline Marchbanks,1,yes,held,', ',,,,,,', '07/05/2024,,,13,yes,held,'];
  await hours.choose({ name: 'broken.csv', text: broken.join('\r\n') });
  await expect(hours.dialog.getByRole('combobox', { name: 'Date' })).toHaveValue('Date');
  // The last two numbers of 29/02/2024 tell the order; nothing tells what 1.5 and 13 are but that 1.5 is no minutes.
  await expect(hours.dialog.getByRole('radio', { name: /^Day\/month\/year/ })).toBeChecked();
  await hours.dialog.getByRole('radio', { name: /^Hours/ }).check();
  await hours.preview();
  expect(await hours.rows('Lines that cannot be read, line by line')).toEqual([
    ['Line', 'What'],
    ['6', '“31/04/2024” is not a date written as day/month/year.'],
    ['8', 'The client is missing. “13” is more than 12 hours.'],
  ]);
  await expect(hours.section('Lines that cannot be read: 2')).toBeVisible();
  await expect(hours.dialog.getByRole('button', { name: /^Import/ })).toBeDisabled();

  await hours.dialog.getByRole('button', { name: 'Another file' }).click();
  await hours.choose(log);
  await hours.preview();
  await expect(hours.dialog.getByRole('status')).toHaveText(
    '3 sessions held, 4 h 15 min (and 1 cancelled), with 2 clients, from 29 Feb 2024 to 6 May 2024.',
  );
  expect(await hours.rows('Clients, name by name')).toEqual([
    ['In the log', 'Becomes', 'Which is', 'Sessions'],
    ['Ottoline Marchbanks', 'Client 1', 'new; the name goes into the register', '2'],
    ['Peregrine Fothergill', 'Client 2', 'new; the name goes into the register', '2'],
  ]);
  await hours.dialog.getByRole('button', { name: 'Import 4 sessions' }).click();

  await expect(hours.fact('Coaching and mentoring')).toHaveText(/^4 h 15 min\s*3 sessions$/);
  await expect(hours.fact('Paid')).toHaveText(/^2 h 30 min\s*1 h 45 min unpaid$/);
  await expect(hours.fact('Clients')).toHaveText(/^2/);
  await expect(page.getByText('1 session cancelled: counted apart, never as hours.')).toBeVisible();
  await expect(page.getByText(/Ottoline|Peregrine/)).toHaveCount(0);
  await journalOf(page).undo();
  await expect(page.getByText('The import was undone: 4 sessions and 2 clients removed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No hours yet' })).toBeVisible();
});

test('dates that could be read both ways are asked about; an import is undone later from its entry', async ({
  practice: page,
}) => {
  const hours = await openHours(page);
  const text = 'When;Coachee;Minutes\n03/04/2024;Client A;60\n05/06/2024;Client B;90';
  await hours.choose({ name: 'open.csv', text });
  await hours.preview();
  await expect(hours.dialog.getByRole('alert')).toHaveText('Say how the dates are written.');
  await hours.dialog.getByRole('radio', { name: /^Month\/day\/year/ }).check();
  await expect(hours.dialog.getByRole('radio', { name: /^By code names already/ })).toBeChecked();
  await hours.preview();
  await hours.dialog.getByRole('button', { name: 'Import 2 sessions' }).click();
  await expect(hours.section('Hours by month')).toContainText('March 2024 to May 2024');
  await hours.section('Hours by client').getByText('Table', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'Client B' })).toBeVisible();
  await hours.section('Imported logs').getByRole('button', { name: /^Undo/ }).click();
  await hours.dialog.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('heading', { name: 'No hours yet' })).toBeVisible();
});

test('charts as tables, filters, and the ledger that leads to a session', async ({ practice: page }) => {
  const hours = await importLog(page);
  await hours.section('Hours by month').getByText('Table', { exact: true }).click();
  expect(await hours.rows('Hours by month, as a table')).toEqual([
    ['Month', 'Coaching', 'In all'],
    ['February 2024', '1 h 45 min', '1 h 45 min'],
    ['March 2024', '2 h 30 min', '2 h 30 min'],
  ]);
  await page.getByRole('combobox', { name: 'Payment' }).click();
  await page.getByRole('option', { name: 'Unpaid' }).click();
  await expect(hours.fact('Coaching and mentoring')).toHaveText(/^1 h 45 min/);
  await page.getByRole('combobox', { name: 'Period' }).click();
  await page.getByRole('option', { name: 'Last 12 months' }).click();
  await expect(page.getByText('No hours in this choice.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByText('Ledger', { exact: true }).click();
  const rows = page.getByRole('region', { name: 'Ledger by month' }).getByRole('link');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('5 Mar 2024');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/practice\/sessions\/[0-9a-f-]{36}$/);
});

test('several targets side by side, one edited and put back to its default', async ({ practice: page }) => {
  const hours = await importLog(page);
  await hours.target('Unit 8588-501');
  await hours.target('ACC');
  const unit = hours.card('Unit 8588-501');
  await expect(unit.getByRole('listitem')).toHaveText([
    /Coaching and mentoring4 h 15 min of 18 h13 h 45 min to go/,
    /Clients2 of 2 to 3 clientsEvidence present/,
    /Supervision0 min of 1 h1 h to go/,
  ]);
  await expect(hours.card('ACC').getByRole('listitem').last()).toHaveText(
    /Coaching in the last 18 months0 min of 25 h, since/,
  );
  await unit.getByRole('button', { name: /^Edit/ }).click();
  const first = hours.dialog.getByRole('group', { name: 'Rule 1' });
  await first.getByLabel('At least').fill('4');
  await hours.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(unit.getByRole('listitem').first()).toHaveText(/4 h 15 min of 4 hEvidence present/);
  await unit.getByRole('button', { name: /^Edit/ }).click();
  await hours.dialog.getByRole('button', { name: 'Back to the default' }).click();
  await expect(unit.getByRole('listitem').first()).toHaveText(/of 18 h/);
  await journalOf(page).undo();
  await expect(unit.getByRole('listitem').first()).toHaveText(/of 4 h/);
});

test('the log goes out as a table, formulas made harmless, and reads the same', async ({ practice: page }) => {
  await importLog(page);
  const exporting = exportingOf(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'By code names…' }).click();
  await exporting.choose('CSV table');
  await exporting.saveAs('Hours');
  const path = await exporting.done();
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(
    data.map(([day, start, , client, hours, clock, paid, , , detail]) => [
      day,
      start,
      client,
      hours,
      clock,
      paid,
      detail,
    ]),
  ).toEqual([
    ['Date', 'Start', 'Client', 'Hours', 'Hours and minutes', 'Paid', 'Detail'],
    ['2024-02-29', '14:00', 'Client 1', '1.75', '1:45', 'no', ''],
    ['2024-03-04', '10:00', 'Client 1', '1.50', '1:30', 'yes', 'Delegating'],
    ['2024-03-05', '10:00', 'Client 2', '1.00', '1:00', 'yes', "'=First, a formula"],
  ]);
});

test('axe finds nothing on the hours, the targets and the import, in light and dark', async ({ practice: page }) => {
  const found: string[] = [];
  const look = async (screen: string) => found.push(...(await findings(page, screen)));
  const hours = await openHours(page);
  await look('empty');
  await hours.choose(log);
  await expect(hours.dialog.getByRole('combobox', { name: 'Date' })).toBeVisible();
  await look('columns');
  await hours.preview();
  await expect(hours.dialog.getByRole('button', { name: 'Import 4 sessions' })).toBeVisible();
  await look('preview');
  await hours.dialog.getByRole('button', { name: 'Import 4 sessions' }).click();
  await hours.target('ACC');
  await look('overview');
  for (const name of ['Hours by month', 'Hours by client'])
    await hours.section(name).getByText('Table', { exact: true }).click();
  await look('tables');
  await page.getByRole('button', { name: 'Choose targets…' }).click();
  await look('choose targets');
  await hours.dialog.getByRole('button', { name: 'Edit ICF ACC' }).click();
  await expect(hours.dialog.getByRole('group', { name: 'Rule 4' })).toBeVisible();
  await look('edit a target');
  await hours.dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Ledger', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Ledger by month' })).toBeVisible();
  await look('ledger');
  expect(found).toEqual([]);
});
