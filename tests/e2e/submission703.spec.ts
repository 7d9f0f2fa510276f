import { readFileSync } from 'node:fs';
import { bundleParts } from '../helpers/readBack.ts';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { journalOf } from './pages/journal.ts';
import { sourcesOf } from './pages/sources.ts';
import { submissionsOf } from './pages/submissions.ts';

ownHome();

const written: Readonly<Record<string, string>> = {
  '1.1': 'What I am good at shows when I go back. ',
  '1.2': 'Two clients who value different things. ',
  '1.3': 'Six views of my ability beside each other. ',
  '1.4': 'From each strength to where I could use it more. ',
  '2.1': 'I have needs that the evidence is sure of. ',
  '2.2': 'What I shall do, and by when. ',
  '2.3': 'Afterwards I could train as a supervisor. ',
  '3.1': 'I coach and mentor inside a housing association. ',
};

test('a complete 703: written, a work cited, with the SWOT, the plan, the profile and ratings, exported, unzipped and read back', async ({
  sample: page,
}) => {
  test.slow();
  const journal = journalOf(page);
  const submissions = submissionsOf(page);
  await submissions.begin('703', 'My ability at a senior level');
  for (const [reference, words] of Object.entries(written)) await submissions.write(reference, words);
  await sourcesOf(page).cite('Kolb', '');
  await expect(submissions.section('3.1').locator('.citation')).toHaveText('(Kolb, 1984)');

  await submissions.write('1.4', 'See.');
  await submissions.insert('SWOT');
  await expect(submissions.section('1.4').getByRole('group', { name: 'Table: SWOT analysis' })).toContainText(
    'Threats',
  );
  await submissions.write('2.2', 'See.');
  await submissions.insert('Development plan');
  const plan = submissions.section('2.2').getByRole('group', { name: /^Table: Development plan/u });
  await expect(plan).toContainText('Work with people senior to me without taking the minutes');
  await submissions.write('1.3', 'See.');
  await submissions.insertBelow('Ratings', 'Questioning over time');
  const figure = submissions.section('1.3').getByRole('group', { name: /^Figure: Ratings over time/u });
  await expect(figure.getByRole('img').first()).toHaveAttribute(
    'aria-label',
    /^Line chart, rating, 1 to 5\. Myself: /u,
  );
  await expect(page.getByText(/3 tables and figures/u)).toContainText('1 reference');
  await plan.getByRole('button', { name: 'Freeze' }).click();
  await expect(plan).toContainText('Frozen: it stays as it was');
  await journal.expectSaved();

  await submissions.act('Cover sheet and appendices…');
  for (const name of ['SWOT', 'Development plan', 'Coaching profile']) {
    await submissions.dialog.getByRole('checkbox', { name, exact: true }).check();
  }
  await page.keyboard.press('Escape');
  await expect(submissions.dialog).toHaveCount(0);

  const read = await bundleParts(readFileSync(await submissions.exportAs('Everything, in one zip file', 'Seven')));
  const { 'hours.csv': _hours, ...papers } = read;
  const expected = [
    ...Object.values(written).map((words) => words.trim()),
    '(Kolb, 1984)',
    'References',
    'Kolb, D.A. (1984) Experiential Learning',
    'Rank decides how much I do',
    'Work with people senior to me without taking the minutes',
    'SWOT analysis',
    'Coaching profile',
  ];
  for (const [file, { text }] of Object.entries(papers)) {
    for (const words of expected) expect(text, file).toContain(words);
    // In the order in which they were written.
    const places = Object.values(written).map((words) => text.indexOf(words.trim()));
    expect(places, file).toEqual(places.toSorted((a, b) => a - b));
  }
  const printed = papers['submission.pdf']?.text ?? '';
  expect(printed.lastIndexOf('References')).toBeLessThan(printed.lastIndexOf('Appendix A'));
});
