import { readFileSync } from 'node:fs';
import { pdfText, wordText } from '../helpers/readBack.ts';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { evidenceOf } from './pages/evidence.ts';
import { exportingOf } from './pages/exporting.ts';
import { journalOf } from './pages/journal.ts';
import { recordsOf } from './pages/records.ts';
import { taggingOf } from './pages/tagging.ts';

ownHome();

const passages = [
  { words: 'We agreed two needs before we signed anything.', criterion: '1.2' },
  { words: 'I logged the hour on the same evening.', criterion: '2.2' },
  { words: 'Silence was the tool, and it served the goal.', criterion: '3.2' },
];

test('three passages are tagged and the board shows them; what a unit misses is added at its place and met; the mapping sheet has it all', async ({
  practice: page,
}) => {
  test.slow();
  const journal = journalOf(page);
  const evidence = evidenceOf(page);
  await journal.go('Evidence');
  await evidence.begin('8588-501');

  await journal.newReflection('Free writing');
  await journal.title.fill('The first month');
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  await text.click();
  await page.keyboard.type(passages.map(({ words }) => words).join(' '));
  const tagging = taggingOf(page);
  for (const { words, criterion } of passages) {
    await tagging.select(text, words);
    await tagging.begin();
    await tagging.chooseCriterion(`8588-501 ${criterion}`);
    if (criterion === '3.2')
      await tagging.dialog.getByRole('textbox', { name: /^Why it is evidence/ }).fill('It says what I did.');
    await tagging.save();
  }
  await journal.expectSaved();

  await evidence.board('8588-501');
  for (const { words, criterion } of passages) await expect(evidence.criterion(criterion)).toContainText(words);
  await expect(evidence.criterion('1.1')).toContainText('Nothing yet');

  await evidence.screens.getByRole('link', { name: 'Readiness of 8588-501' }).click();
  const supervised = 'At least one hour of supervision';
  const missing = evidence.requirement('Not yet', supervised);
  await expect(missing).toContainText('1 h');
  await missing.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Supervision' })).toBeVisible();
  const records = recordsOf(page);
  await records.begin('New supervision');
  await records.add();

  await journal.go('Evidence');
  await page.getByRole('link', { name: 'Readiness of 8588-501' }).click();
  await expect(evidence.requirement('Met', supervised)).toBeVisible();
  await expect(missing).toHaveCount(0);

  const exporting = exportingOf(page);
  const printed = async (format: string, name: string): Promise<string> => {
    await page.getByRole('button', { name: 'Mapping sheet…' }).click();
    await exporting.choose(format);
    await exporting.saveAs(name);
    return await exporting.done();
  };
  const sheets = [
    wordText(readFileSync(await printed('Word document', 'sheet.docx'))),
    readFileSync(await printed('CSV table', 'sheet.csv'), 'utf8'),
    await pdfText(readFileSync(await printed('PDF', 'sheet.pdf'))),
  ];
  for (const sheet of sheets) {
    for (const { words } of passages) expect(sheet).toContain(words);
    expect(sheet).toContain('It says what I did.');
    expect(sheet).toContain('Reflection “The first month”');
  }
});
