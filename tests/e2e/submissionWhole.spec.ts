import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { asker } from '../../scripts/demo/ask.ts';
import { bundleParts } from '../helpers/readBack.ts';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { exportingOf } from './pages/exporting.ts';
import { journalOf } from './pages/journal.ts';
import { practiceOf } from './pages/practice.ts';
import { submissionsOf } from './pages/submissions.ts';
import { taggingOf } from './pages/tagging.ts';

ownHome();

const passage = 'I counted nine seconds before they spoke.';

/** What is typed into each section, and what stands there once the gate has been answered. */
const sections: Readonly<Record<string, { typed: string; handedIn: string }>> = {
  '1.1': {
    typed: 'It was Ottilie Brackwater who said that both goals were met.',
    handedIn: 'It was Client 1 who said that both goals were met.',
  },
  '1.2': {
    typed: 'I began by talking while Otty waited.',
    handedIn: 'I began by talking while somebody waited.',
  },
  '1.3': {
    typed: 'What others say and what I write disagree.',
    handedIn: 'What others say and what I write disagree.',
  },
  '2.1': {
    typed: 'My weakness is going late, as Imogen does in the play.',
    handedIn: 'My weakness is going late, as Imogen does in the play.',
  },
  '2.2': {
    typed: 'By the end of next year I will challenge in the same session.',
    handedIn: 'By the end of next year I will challenge in the same session.',
  },
  '2.3': {
    typed: 'Every three months I look at the plan with my supervisor.',
    handedIn: 'Every three months I look at the plan with my supervisor.',
  },
};

/** A journal with two clients in its register, one of whom was seen for an hour, and a unit that is worked towards. */
async function practice(page: Page): Promise<void> {
  const clientId = await practiceOf(page).registerClient('Client 1', 'Ottilie Brackwater', ['Otty']);
  await practiceOf(page).registerClient('Client 2', 'Imogen Tarnley');
  const ask = asker(() => page);
  const change = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  await change('units.choose', ['8588-503']);
  const engagementId = await change('engagements.create', { clientId, kind: 'coaching', startedOn: '2026-01-05' });
  const when = { happenedOn: '2026-01-12', startedAt: null, zone: 'Europe/London', minutes: 60 };
  const how = { format: 'video', paid: false, setting: 'one-to-one', status: 'held', aim: '', goalId: null };
  await change('sessions.log', { facts: { engagementId, ...when, ...how } });
}

/** Writes a reflection and tags a passage of it for 8588-503 1.1, as one does while writing. */
async function tagEvidence(page: Page): Promise<void> {
  const journal = journalOf(page);
  const tagging = taggingOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('A long silence');
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  await text.click();
  await page.keyboard.type(`It was quiet. ${passage} I let it be.`);
  await tagging.select(text, passage);
  await tagging.begin();
  await tagging.chooseCriterion('8588-503 1.1');
  await tagging.save();
  await expect(tagging.passages(text)).toHaveText([passage]);
  await journal.expectSaved();
}

/** Answers the gate: one name replaced, one kept for a reason, one jumped to and written anew. */
async function answerGate(page: Page): Promise<void> {
  const submissions = submissionsOf(page);
  const { dialog } = exportingOf(page);
  await submissions.beginExport();
  await expect(submissions.atGate).toHaveText('3 places to look at before this goes out');
  await expect(dialog).toContainText('It is help, not proof');
  await expect(dialog).toContainText('The export waits');
  await expect(dialog.getByRole('button', { name: /^Go on/u })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Replace “Ottilie Brackwater” with Client 1' }).click();
  await expect(submissions.atGate).toHaveText('2 places to look at before this goes out');
  await expect(page.getByRole('alert').filter({ hasText: '1 place replaced with code names.' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Accept “Imogen” with a reason' }).click();
  await dialog.getByLabel('Reason').fill('A figure in a play.');
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(submissions.atGate).toHaveText('1 place to look at before this goes out');

  await dialog.getByRole('button', { name: /^I began by talking while Otty/u }).click();
  await expect(dialog).toHaveCount(0);
  await expect(submissions.text).toBeFocused();
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('Otty');
  await page.keyboard.type('somebody');
  await journalOf(page).expectSaved();

  await submissions.beginExport();
  await expect(submissions.atGate).toHaveCount(0);
  await expect(dialog.getByRole('status')).toContainText('nothing is left to answer. 1 place stays as accepted.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

test('from evidence to a complete 8588-503: tagged, written, quoted, with a table, three findings at the gate answered, exported, unzipped and read back', async ({
  practice: page,
}) => {
  test.slow();
  await practice(page);
  await tagEvidence(page);
  const submissions = submissionsOf(page);
  await submissions.begin('8588-503', 'What I can do by now');
  for (const [reference, { typed }] of Object.entries(sections)) await submissions.write(reference, typed);
  await submissions.quote('1.1', passage);
  await submissions.insert('Hours');
  const table = submissions.section('1.1').getByRole('group', { name: 'Table: Hours by kind and by client' });
  await expect(table).toContainText('of which Client 1');
  await table.getByRole('textbox').fill('The hours behind this');
  await expect(page.getByText(/^\d+ words · 1 quote \(\d+ words\) · 1 table or figure$/u)).toBeVisible();

  await submissions.panel.getByText('Readiness', { exact: true }).click();
  await expect(submissions.panel).toContainText('1.2 quotes no evidence yet.');
  await expect(submissions.panel).not.toContainText('1.1 is not begun');
  await submissions.panel.getByRole('button', { name: '1.3 quotes no evidence yet.' }).click();
  await submissions.panel.getByText('My own view', { exact: true }).click();
  await expect(submissions.panel.getByRole('heading', { name: /^1\.3 /u })).toBeVisible();

  await submissions.act('Cover sheet and appendices…');
  await submissions.dialog.getByLabel('Learner’s name').fill('A. Learner');
  await submissions.dialog.getByLabel('Registration number').fill('ABC123');
  await page.keyboard.press('Escape');
  await expect(submissions.dialog).toHaveCount(0);
  await journalOf(page).expectSaved();

  await answerGate(page);

  const read = await bundleParts(readFileSync(await submissions.exportAs('Everything, in one zip file', 'Eight')));
  const { 'hours.csv': hours, ...papers } = read;
  expect(hours?.text).toContain('Client 1');
  expect(hours?.everything).not.toMatch(/ottilie|brackwater|otty|imogen|tarnley/iu);
  expect(Object.keys(papers).toSorted()).toEqual([
    'submission.docx',
    'submission.html',
    'submission.md',
    'submission.pdf',
  ]);
  const others = [passage, 'Reflection, ', 'The hours behind this', 'of which Client 1', 'A. Learner', 'ABC123'];
  for (const [file, { text, everything }] of Object.entries(papers)) {
    const handedIn = Object.values(sections).map((section) => section.handedIn);
    for (const words of [...handedIn, ...others]) expect(text, file).toContain(words);
    // In the order in which they were written.
    const places = handedIn.map((words) => text.indexOf(words));
    expect(places, file).toEqual(places.toSorted((a, b) => a - b));
    expect(everything, file).not.toMatch(/ottilie|brackwater|otty|tarnley/iu);
    expect(everything.match(/imogen/giu), file).toEqual(['Imogen']);
  }
  expect(papers['submission.pdf']?.text).toContain('Candidate ABC123');
  expect(papers['submission.pdf']?.text).toContain('Appendix A: Evidence index');

  await page.getByRole('button', { name: 'Read' }).click();
  await expect(page.getByText(/^Page 1 of (?:[2-9]|\d\d)$/u)).toBeVisible();
  await page.getByRole('region', { name: 'The submission, page by page' }).press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'Page 2 of' })).toBeVisible();
});
