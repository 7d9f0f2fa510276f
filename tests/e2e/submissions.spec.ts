import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesBelow } from '../helpers/plaintext.ts';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { evidenceOf, speaksFor } from './pages/evidence.ts';
import { exportingOf } from './pages/exporting.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { submissionsOf } from './pages/submissions.ts';

const home = ownHome();

test('words typed just before the lock are there after it, and undo takes back a quote', async ({ practice: page }) => {
  const gate = gateOf(page);
  const journal = journalOf(page);
  const evidence = evidenceOf(page);
  const submissions = submissionsOf(page);
  await evidence.addPassage('Three weeks on', 'I asked too soon.', [speaksFor('703:1.1')]);
  await submissions.begin('703', 'Rank');
  await submissions.quote('1.1', 'I asked too soon.');
  await page.keyboard.press('Control+z');
  await expect(submissions.section('1.1').getByText('I asked too soon.')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.type('Typed just before the lock.');
  await journal.lock();
  await gate.unlock();
  await submissions.open('Rank');
  await expect(submissions.section('1.1')).toContainText('Typed just before the lock.');
  await expect(submissions.section('1.1')).toContainText('I asked too soon.');
});

test('a passage that was edited after it was quoted stands beside what was quoted, and the quote can follow', async ({
  practice: page,
}) => {
  const journal = journalOf(page);
  const submissions = submissionsOf(page);
  const evidence = evidenceOf(page);
  const reflection = await evidence.addPassage('Three weeks on', 'I asked too soon.', [speaksFor('703:1.1')]);
  await submissions.begin('703', 'Rank');
  await submissions.quote('1.1', 'I asked too soon.');
  await journal.expectSaved();

  await evidence.rewrite(reflection, 'I asked much too soon.');
  await submissions.open('Rank');
  const section = submissions.section('1.1');
  await expect(section).toContainText('The passage has changed since it was quoted.');
  await expect(section).toContainText('I asked too soon.');
  await expect(section).toContainText('I asked much too soon.');
  await section.getByRole('button', { name: 'Quote it as it is now' }).click();
  await expect(section).not.toContainText('The passage has changed');
  await expect(section).not.toContainText('I asked too soon.');
});

test('everything in one zip is the same twice over, and an export that is cancelled leaves nothing behind', async ({
  sample: page,
}) => {
  test.slow();
  const submissions = submissionsOf(page);
  const exporting = exportingOf(page);
  await submissions.open('Reviewing my own ability as a coach and mentor');
  const first = await submissions.exportAs('Everything, in one zip file', 'First');
  const second = await submissions.exportAs('Everything, in one zip file', 'Second');
  const bytes = readFileSync(first);
  expect(bytes.equals(readFileSync(second))).toBe(true);
  expect(Object.keys(unzipSync(bytes)).toSorted()).toEqual([
    'hours.csv',
    'submission.docx',
    'submission.html',
    'submission.md',
    'submission.pdf',
  ]);
  await submissions.beginExport();
  await exporting.choose('Everything, in one zip file');
  await exporting.saveAs('Third');
  await exporting.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(exporting.dialog).toContainText('Cancelled. Nothing was left behind.');
  expect(existsSync(join(dirname(first), 'Third.zip'))).toBe(false);
  expect(filesBelow([dirname(first)]).filter((path) => basename(path).startsWith('Third'))).toEqual([]);
  expect(dirname(first)).toBe(join(home(), 'Documents'));
});

test('an earlier version is compared and put back, and a section is carried over to another unit', async ({
  sample: page,
}) => {
  test.slow();
  const submissions = submissionsOf(page);
  const journal = journalOf(page);
  // The sample's text was written days ago: what is typed now begins a new period.
  await submissions.open('Reviewing my own ability as a coach and mentor');
  await submissions.write('2.3', ' And one line more.');
  await journal.expectSaved();
  await submissions.act('Carry this section over…');
  await submissions.dialog.getByLabel('Submission', { exact: true }).click();
  await page.getByRole('option', { name: /\(703\)$/u }).click();
  await submissions.dialog.getByLabel('Section', { exact: true }).click();
  await page.getByRole('option', { name: /^2\.3 /u }).click();
  await submissions.dialog.getByRole('button', { name: 'Carry it over' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'was added there' })).toBeVisible();

  await submissions.act('Versions…');
  await expect(submissions.dialog.locator('ins').first()).toContainText('And');
  await expect(submissions.dialog).toContainText('And one line more.');
  await submissions.dialog.getByRole('button', { name: 'Restore this version' }).click();
  await expect(submissions.section('2.3')).not.toContainText('And one line more.');
  await page.getByRole('alert').filter({ hasText: 'is back' }).getByRole('button', { name: 'Undo' }).click();
  await expect(submissions.section('2.3')).toContainText('And one line more.');

  await submissions.open('How I work with people who have rank, and with those who have not');
  await expect(submissions.section('2.3')).toContainText('And one line more.');
});
