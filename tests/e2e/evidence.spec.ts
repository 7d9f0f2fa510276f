import type { Page } from 'playwright-core';
import { asker } from '../../scripts/demo/ask.ts';
import type { EvidenceLink } from '../../src/shared/domain/evidence.ts';
import { aCriterion, aUnit } from '../helpers/evidence.ts';
import { expect, test } from './fixtures.ts';
import { evidenceOf, speaksFor } from './pages/evidence.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';

async function open(page: Page) {
  const gate = gateOf(page);
  const journal = journalOf(page);
  await journal.go('Evidence');
  return { gate, journal, evidence: evidenceOf(page) };
}

test('from choosing units to a requirement that is met: what is missing leads to its place, and all is there after a lock', async ({
  practice: page,
}) => {
  const { gate, journal, evidence } = await open(page);
  await expect(page.getByRole('heading', { name: 'What are you working towards?' })).toBeVisible();
  await evidence.begin('8588-503', '703');
  await evidence.addPassage('Three weeks on', 'I asked too soon.', [speaksFor('8588-503:1.2', 'Shows how I listen.')]);

  await evidence.board('8588-503');
  const growth = evidence.criterion('1.2');
  await expect(growth).toContainText('I asked too soon.');
  await expect(growth).toContainText('Shows how I listen.');
  await expect(growth).toContainText('Enough by the rules');
  await expect(evidence.criterion('1.1')).toContainText('Nothing yet');

  await evidence.screens.getByRole('link', { name: 'Readiness of 8588-503' }).click();
  await expect(page.getByText('Evidence present for 1 of 6 criteria.')).toBeVisible();
  const gain = 'Something that shows what a client gained';
  await evidence.requirement('Not yet', gain).getByRole('link', { name: 'Go to 1.1 on the board' }).click();
  await expect(evidence.criterion('1.1')).toBeFocused();

  // The passage serves this criterion too.
  await evidence.act('1.2', 'Three weeks on, 2 Feb 2026', /criterion…$/);
  await evidence.dialog.getByRole('combobox', { name: 'Criterion' }).fill('8588-503, 1.1');
  await page.getByRole('option', { name: '8588-503, 1.1' }).click();
  await evidence.dialog.getByRole('button', { name: 'Use it there too' }).click();
  await expect(evidence.criterion('1.1')).toContainText('I asked too soon.');
  await expect(evidence.criterion('1.1')).toContainText('also for 1 other criterion');

  // What it speaks for is changed on the board.
  await evidence.act('1.1', 'Three weeks on, 2 Feb 2026', 'Change…');
  await evidence.dialog
    .getByRole('radiogroup', { name: 'How far it supports 8588-503 1.1' })
    .getByText('Partly')
    .click();
  await evidence.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(evidence.criterion('1.1')).toContainText('supports it in part');

  await evidence.screens.getByRole('link', { name: 'Readiness of 8588-503' }).click();
  await expect(evidence.requirement('Met', gain)).toContainText('1 piece of evidence for 1.1.');
  await expect(evidence.requirement('Not yet', gain)).toHaveCount(0);
  await page.getByRole('region', { name: 'For your own judgement' }).getByText('Yes', { exact: true }).first().click();

  await evidence.screens.getByRole('link', { name: 'Matrix' }).click();
  const row = page.getByRole('row').filter({ hasText: 'I asked too soon.' });
  await expect(row.getByRole('cell').first()).toHaveText('2');
  await expect(row.getByText(/^supports/)).toHaveCount(2);
  // An empty cell takes the piece for its criterion, by the keys.
  await row.getByRole('link').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(row.getByRole('button', { name: 'Use it for 8588-503, 1.3' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(evidence.dialog.getByRole('textbox', { name: 'Why it is evidence of 8588-503 1.3' })).toBeFocused();
  await page.keyboard.type('A plan, in fact.');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('cell').first()).toHaveText('3');
  await expect(row.getByRole('cell').nth(3).getByRole('button')).toBeFocused();

  await evidence.board('8588-503');
  await growth.getByRole('button', { name: 'Judge it yourself (1.2)' }).click();
  await growth.getByLabel('I judge this criterion done').check();
  await expect(growth).toContainText('Done by your own judgement');
  // Typed just before the journal locks.
  await growth.getByRole('textbox', { name: 'Note' }).fill('The spring says it best.');
  await journal.lock();
  await gate.unlock();

  await evidence.board('8588-503');
  await expect(growth).toContainText('Done by your own judgement');
  await growth.getByRole('button', { name: /^Your judgement: done, with a note/ }).click();
  await expect(growth.getByRole('textbox', { name: 'Note' })).toHaveValue('The spring says it best.');
  await evidence.screens.getByRole('link', { name: 'Readiness of 8588-503' }).click();
  await expect(evidence.requirement('Met', gain)).toBeVisible();
  const answers = page.getByRole('region', { name: 'For your own judgement' }).getByRole('radio', { name: 'Yes' });
  await expect(answers.first()).toBeChecked();
});

test('evidence for an older version of a unit is offered to the newer one, one by one or all, and nothing by itself', async ({
  practice: page,
}) => {
  const { evidence, journal } = await open(page);
  await evidence.begin('8580-503', '8588-503');
  for (const title of ['First', 'Second', 'Third']) {
    await evidence.addPassage(title, `${title} look back at my strengths.`, [speaksFor('8580-503:1.2')]);
  }
  await evidence.board('8588-503');
  await expect(page.getByText('3 pieces of evidence for 8580-503 speak for criteria here:')).toBeVisible();
  await expect(evidence.criterion('2.1')).toContainText('Nothing yet');
  await page.getByRole('button', { name: 'Review the evidence for 8580-503' }).click();
  await evidence.dialog.getByRole('button', { name: 'Accept for 2.1: Second' }).click();
  await expect(evidence.dialog.getByRole('button', { name: 'Accept for 2.1: Second' })).toHaveCount(0);
  await evidence.dialog.getByRole('button', { name: 'Accept all 2' }).click();
  await expect(evidence.criterion('2.1').getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText(/speak for criteria here/)).toHaveCount(0);
  await journal.undo();
  await expect(evidence.criterion('2.1').getByRole('listitem')).toHaveCount(1);
  await evidence.board('8580-503');
  await expect(evidence.criterion('1.2').getByRole('listitem')).toHaveCount(3);
});

test('evidence whose text is gone is shown as detached, dropped, and back after the undo', async ({
  practice: page,
}) => {
  const { evidence, journal } = await open(page);
  await evidence.begin('8588-503');
  const reflection = await evidence.addPassage('Struck out', 'These words go.', [speaksFor('8588-503:1.1')]);
  await evidence.strikeOut(reflection);
  await evidence.board('8588-503');
  const criterion = evidence.criterion('1.1');
  await expect(criterion).toContainText('These words go.');
  await expect(criterion).toContainText('Detached');
  await expect(criterion).toContainText('Nothing yet');
  await criterion.getByRole('link', { name: 'Re-attach in its text' }).click();
  await expect(page.getByText('then choose “Re-attach to the selected text” at it, under Evidence.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Re-attach to the selected text' })).toBeVisible();
  await evidence.board('8588-503');
  await criterion.getByRole('button', { name: 'Drop it' }).click();
  await expect(criterion.getByRole('listitem')).toHaveCount(0);
  await journal.undo();
  await expect(criterion).toContainText('These words go.');
  await expect(criterion).toContainText('Detached');
});

test('a board shows what speaks of one client or bears one tag, gaps first, and keeps that order', async ({
  practice: page,
}) => {
  const { evidence, journal } = await open(page);
  await journal.go('Evidence');
  await evidence.begin('8588-503');
  const ask = asker(() => page);
  const mutate = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  const clientId = await mutate('clients.create', { codeName: 'Client 1' });
  await mutate('clients.create', { codeName: 'Client 2' });
  const tag: EvidenceLink = { ...speaksFor('8588-503:1.1'), target: { kind: 'tag', id: 'silence' } };
  const named = await evidence.addPassage('With Client 1', 'I waited for her.', [speaksFor('8588-503:1.1'), tag]);
  await evidence.mention(named, 'I waited for her.', 'Client 1', String(clientId));
  await evidence.addPassage('A book', 'It spoke of waiting.', [speaksFor('8588-503:1.1')]);
  await evidence.board('8588-503');
  const filters = page.getByRole('group', { name: 'Filters' });
  const first = evidence.criterion('1.1');
  const choose = async (field: string, option: string) => {
    await filters.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option }).click();
  };
  await expect(first).toContainText('It spoke of waiting.');
  await choose('Client', 'Client 1');
  await expect(first).not.toContainText('It spoke of waiting.');
  await expect(first).toContainText('I waited for her.');
  await choose('Client', 'Client 2');
  await expect(first).toContainText('No evidence of this choice.');
  await filters.getByRole('button', { name: 'Clear all' }).click();
  await choose('Tag', 'silence');
  await expect(first).not.toContainText('It spoke of waiting.');
  await expect(first).toContainText('I waited for her.');
  await filters.getByRole('button', { name: 'Clear all' }).click();

  const gapsFirst = page.getByRole('radio', { name: 'Gaps first' });
  await page.getByText('Gaps first', { exact: true }).click();
  await expect(page.getByRole('article').last()).toHaveAccessibleName(/^1\.1 /u);
  const kept = () => ask({ to: 'host', path: 'settings.get', type: 'query', input: null });
  await expect.poll(kept).toMatchObject({ evidenceOrder: 'gaps' });
  await journal.lock();
  await gateOf(page).unlock();
  await evidence.board('8588-503');
  await expect(gapsFirst).toBeChecked();
  await expect(page.getByRole('article').last()).toHaveAccessibleName(/^1\.1 /u);
});

test('a unit of one’s own comes from a file with its mistakes named; a criterion that leaves it leaves its evidence', async ({
  practice: page,
}) => {
  const { evidence, journal } = await open(page);
  await journal.settings('Qualifications');
  const file = (unit: unknown) => ({
    name: 'unit.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(unit)),
  });
  const input = page.locator('input[type=file]');
  await input.setInputFiles(file({ ...aUnit({ id: 'body-7' }), kind: 'exam' }));
  await expect(page.getByRole('alert')).toContainText('kind: this should be one of: assignment, portfolio, reflective');
  await input.setInputFiles(file(aUnit({ id: '8588-503' })));
  await expect(page.getByRole('alert')).toContainText('is a unit that Doubleloop ships');
  await input.setInputFiles(file(aUnit({ id: 'body-7', criteria: [aCriterion('1.1'), aCriterion('1.2')] })));
  await expect(page.getByText('body-7 was added. Choose it above.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'body-7' }).check();
  await evidence.addPassage('Kept', 'This stays.', [speaksFor('body-7:1.2')]);

  await input.setInputFiles(file(aUnit({ id: 'body-7', criteria: [aCriterion('1.1')] })));
  await expect(page.getByText('body-7 was there already: the file changed it.')).toBeVisible();
  await expect(page.getByText('body-7 was changed.')).toBeVisible();
  await evidence.board('body-7');
  const lost = page.getByRole('region', { name: 'For criteria that body-7 has no longer' });
  await expect(lost).toContainText('1.2 1 piece of evidence');
  await expect(lost).toContainText('This stays.');
});
