import { pdfText, wordParts, wordText } from '../helpers/readBack.ts';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { exportingOf } from './pages/exporting.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { practiceOf } from './pages/practice.ts';
import { submissionsOf } from './pages/submissions.ts';

ownHome();

test('a submission with three findings: one replaced, one accepted, one jumped to and rewritten; then it goes out without them', async ({
  page,
}) => {
  test.slow();
  await gateOf(page).create();
  await gateOf(page).postpone();
  await practiceOf(page).registerClient('Client 1', 'Ottilie Brackwater', ['Otty']);
  const journal = journalOf(page);
  const submissions = submissionsOf(page);
  const { dialog } = exportingOf(page);
  const alerts = page.getByRole('alert');
  await submissions.begin('8588-503', 'What I can do by now');
  await submissions.write('1.1', 'It was Ottilie Brackwater who came late.');
  await submissions.write('1.2', 'I listened while Otty said it again.');
  await submissions.write('2.1', 'It was then that I thought of Imogen.');
  await journal.expectSaved();

  await submissions.beginExport();
  await expect(submissions.atGate).toHaveText('3 places to look at before this goes out');
  await expect(dialog).toContainText('It is help, not proof');
  await expect(dialog).toContainText('The export waits');
  await expect(dialog.getByRole('button', { name: /^Go on/u })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Replace “Ottilie Brackwater” with Client 1' }).click();
  await expect(submissions.atGate).toHaveText('2 places to look at before this goes out');
  await expect(alerts.filter({ hasText: '1 place replaced with code names.' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Accept “Imogen” with a reason' }).click();
  await dialog.getByLabel('Reason').fill('A figure in a play.');
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(submissions.atGate).toHaveText('1 place to look at before this goes out');

  await dialog.getByRole('button', { name: /^I listened while Otty/u }).click();
  await expect(dialog).toHaveCount(0);
  await expect(submissions.text).toBeFocused();
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('Otty');
  await page.keyboard.type('somebody');
  await expect(submissions.section('1.2')).toContainText('I listened while somebody said it again.');
  await expect(submissions.section('1.1')).toContainText('It was Client 1 who came late.');
  await journal.expectSaved();

  await submissions.beginExport();
  await expect(submissions.atGate).toHaveCount(0);
  await expect(dialog.getByRole('status')).toContainText('nothing is left to answer. 1 place stays as accepted.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const word = await submissions.exportAs('Word document', 'Gated');
  const printed = await pdfText(await submissions.exportAs('PDF', 'Gated'));
  for (const words of ['It was Client 1 who came late.', 'while somebody said it', 'I thought of Imogen.']) {
    expect(wordText(word)).toContain(words);
    expect(printed).toContain(words);
  }
  expect(wordParts(word)).not.toMatch(/ottilie|brackwater|otty/iu);
  expect(printed).not.toMatch(/ottilie|brackwater|otty/iu);
});

test('all names are replaced at once by key alone, and the undo brings the text back', async ({ page }) => {
  test.slow();
  await gateOf(page).create();
  await gateOf(page).postpone();
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
  page,
}) => {
  test.slow();
  await gateOf(page).openSample();
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
