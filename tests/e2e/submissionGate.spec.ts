import { expect, test } from './fixtures.ts';
import { exportingOf } from './pages/exporting.ts';
import { journalOf } from './pages/journal.ts';
import { practiceOf } from './pages/practice.ts';
import { submissionsOf } from './pages/submissions.ts';

test('all names are replaced at once by key alone, and the undo brings the text back', async ({ practice: page }) => {
  test.slow();
  await practiceOf(page).registerClient('Client 1', 'Ottilie Brackwater');
  const submissions = submissionsOf(page);
  await submissions.begin('703', 'Rank');
  await submissions.write('1.1', 'It was Ottilie who came late. It was Brackwater who left.');
  await journalOf(page).expectSaved();
  await page.getByRole('button', { name: 'Export…' }).press('Enter');
  await expect(submissions.atGate).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(submissions.dialog.getByRole('button', { name: 'Replace all 2' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(submissions.atGate).toHaveText('Ready to go out');
  await expect(submissions.dialog.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(submissions.section('1.1')).toContainText('It was Client 1 who came late. It was Client 1 who left.');
  await page.getByRole('alert').filter({ hasText: '2 places replaced' }).getByRole('button', { name: 'Undo' }).click();
  await expect(submissions.section('1.1')).toContainText('It was Ottilie who came late. It was Brackwater who left.');
});

test('what is only asked about may go out knowingly, and what an appendix shows leads to its record', async ({
  sample: page,
}) => {
  test.slow();
  const submissions = submissionsOf(page);
  const { dialog } = exportingOf(page);
  await submissions.open('How I work with people who have rank, and with those who have not');
  await submissions.beginExport();
  await expect(submissions.atGate).toHaveText('2 places to look at before this goes out');
  await dialog.getByRole('button', { name: 'Go on with 2 open questions' }).click();
  await expect(dialog.getByRole('status')).toContainText('2 questions of the anonymity gate stay open.');
  await dialog.getByRole('button', { name: 'Look at them again' }).click();
  await expect(submissions.atGate).toBeVisible();
  await page.keyboard.press('Escape');
  await submissions.open('Coaching and mentoring: a portfolio of three engagements');
  await submissions.beginExport();
  const finding = dialog.getByRole('button', { name: /seventeen-year-old/u }).first();
  await expect(finding).toContainText('Appendix');
  await finding.click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByLabel('Title')).toHaveValue('Offering to have a word');
});
