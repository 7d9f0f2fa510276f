import type { Page } from 'playwright-core';
import { asker } from '../../scripts/demo/ask.ts';
import { expect, test } from './fixtures.ts';
import { evidenceOf, speaksFor } from './pages/evidence.ts';
import { hoursOf } from './pages/hours.ts';
import { journalOf } from './pages/journal.ts';
import { taggingOf } from './pages/tagging.ts';

async function open(page: Page) {
  return { journal: journalOf(page), evidence: evidenceOf(page) };
}

/** Clients by code name, each with a session of two hours, past the screens. */
async function addClients(page: Page, count: number): Promise<void> {
  const ask = asker(() => page);
  const mutate = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  for (let number = 1; number <= count; number++) {
    const clientId = await mutate('clients.create', { codeName: `Client ${number}` });
    const engagementId = await mutate('engagements.create', { clientId, kind: 'coaching', startedOn: '2026-01-05' });
    const when = { happenedOn: '2026-02-02', startedAt: null, zone: 'Europe/London', minutes: 120 };
    const how = { format: 'video', paid: false, setting: 'one-to-one', status: 'held', aim: '', goalId: null };
    await mutate('sessions.log', { facts: { engagementId, ...when, ...how } });
  }
}

test('a coach with five clients chooses the two that the unit is about, by key alone, and takes it back', async ({
  practice: page,
}) => {
  const { journal, evidence } = await open(page);
  await addClients(page, 5);
  await journal.go('Evidence');
  await evidence.begin('8588-501');
  await page.getByRole('link', { name: 'Readiness of 8588-501' }).click();
  await expect(page.getByText('This unit counts your work with all clients')).toBeVisible();
  const clients = 'Two or three clients';
  await expect(evidence.requirement('Not yet', clients)).toContainText('5 clients with sessions');
  await expect(evidence.requirement('Not yet', 'hours of coaching')).toContainText('10 h of at least 18 h');
  await evidence.requirement('Not yet', clients).getByRole('link', { name: 'Choose the clients' }).press('Enter');
  await expect(evidence.dialog.getByRole('heading', { name: 'Which clients is 8588-501 about?' })).toBeVisible();
  await evidence.dialog.getByRole('checkbox', { name: 'Client 4' }).press('Space');
  await evidence.dialog.getByRole('checkbox', { name: 'Client 2' }).press('Space');
  await evidence.dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByText('This unit is about Client 2 and Client 4')).toBeVisible();
  await expect(evidence.requirement('Met', clients)).toContainText('2 clients with sessions.');
  await expect(evidence.requirement('Not yet', 'hours of coaching')).toContainText('4 h of at least 18 h');

  await evidence.screens.getByRole('link', { name: 'Board of 8588-501' }).click();
  await expect(page.getByText('This unit is about Client 2 and Client 4')).toBeVisible();
  await journal.undo();
  await expect(page.getByText('This unit counts your work with all clients')).toBeVisible();
});

test('the shown hours become evidence, follow the ledger, and are shown again from the board', async ({
  practice: page,
}) => {
  const { journal, evidence } = await open(page);
  await addClients(page, 2);
  await journal.go('Evidence');
  await evidence.begin('8588-501');
  const hours = hoursOf(page);
  await hours.open();
  await page.getByRole('combobox', { name: 'Client' }).click();
  await page.getByRole('option', { name: 'Client 1' }).click();
  await page.getByRole('button', { name: 'Use as evidence…' }).click();
  const tagging = taggingOf(page);
  await expect(tagging.dialog).toContainText('2 h in 1 session with Client 1, 2 Feb 2026');
  await tagging.chooseCriterion('8588-501 2.2');
  await tagging.save();
  await expect(page.getByText('These hours are evidence of 8588-501 2.2.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByText('These hours are evidence of')).toHaveCount(0);

  const ask = asker(() => page);
  const listed = await ask({
    to: 'journal',
    path: 'ledger.entries',
    type: 'query',
    input: { filter: {}, offset: 0, limit: 9 },
  });
  const { rows } = listed as { rows: { id: string; codeName: string }[] };
  const id = rows.find(({ codeName }) => codeName === 'Client 1')?.id;
  await ask({ to: 'journal', path: 'sessions.save', type: 'mutation', input: { id, patch: { minutes: 90 } } });
  await evidence.board('8588-501');
  const diary = evidence.criterion('2.2');
  await expect(diary).toContainText('1 h 30 min in 1 session with Client 1, 2 Feb 2026');
  await diary.getByRole('link', { name: 'Hours of practice, 2 Feb 2026' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hours' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Client' })).toHaveValue('Client 1');
  await expect(page.getByText('These hours are evidence of 8588-501 2.2.')).toBeVisible();
  await page.getByRole('button', { name: 'Drop the evidence of these hours' }).click();
  await expect(page.getByText('These hours are evidence of')).toHaveCount(0);
  await journal.undo();
  await expect(page.getByText('These hours are evidence of 8588-501 2.2.')).toBeVisible();
});

test('one paragraph names two alternatives and the source of one: all three are counted', async ({
  practice: page,
}) => {
  const { journal, evidence } = await open(page);
  await journal.go('Evidence');
  await evidence.begin('700');
  await journal.newReflection('Free writing');
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  await text.click();
  const words = 'Mentoring and action learning would both have served.';
  await page.keyboard.type(words);
  const tagging = taggingOf(page);
  await tagging.select(text, words);
  await tagging.begin();
  await tagging.chooseCriterion('700 1.3');
  const { dialog } = tagging;
  await dialog.getByRole('button', { name: /^It names: alternative \(/ }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name of the alternative' })).toBeFocused();
  await page.keyboard.type('Mentoring');
  await dialog.getByRole('button', { name: /^It names: alternative \(/ }).click();
  await page.keyboard.type('Action learning');
  await dialog.getByRole('button', { name: /^It names: source for an alternative/ }).click();
  await page.keyboard.type('Revans');
  await tagging.save();
  await journal.expectSaved();
  await evidence.board('700');
  const alternatives = evidence.criterion('1.3');
  for (const badge of ['alternative: Mentoring', 'alternative: Action learning', 'source for an alternative: Revans']) {
    await expect(alternatives.getByText(badge, { exact: true })).toBeVisible();
  }
  await expect(alternatives).toContainText('2 alternatives of at least 3');
});

test('a new journal offers the units to choose from, which may be put off', async ({ practice: page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Choose its units' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Choose its units' }).click();
  for (const unit of ['8588-503', '703']) await dialog.getByRole('checkbox', { name: unit }).check();
  await dialog.getByRole('button', { name: 'Begin with 2 units' }).click();
  await expect(page.getByText('You work towards 8588-503, 703.')).toBeVisible();
  await page.getByRole('link', { name: 'Look at what they ask for' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '703' })).toBeVisible();
});

test('a unit is written in a form that names its mistakes, and changed without losing evidence', async ({
  practice: page,
}) => {
  const { journal, evidence } = await open(page);
  await journal.settings('Qualifications');
  await page.getByRole('link', { name: 'Write a unit…' }).click();
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await page.getByRole('button', { name: 'Add the unit' }).click();
  await expect(page.getByRole('alert')).toContainText('to put right before this can be saved');
  await expect(field('Short name')).toBeFocused();
  await field('Short name').fill('EMCC-1');
  await field('Name').fill('Contracting');
  await field('Qualification').fill('EMCC Practitioner');
  await field('What it is about').fill('Agree on the work');
  await field('What it asks for').fill('Explain how you agree on goals with a client.');
  await page.getByRole('button', { name: 'Add a criterion to outcome 1' }).click();

  // What cannot be saved yet is there again after another screen.
  await journal.go('Evidence');
  await journal.settings('Qualifications');
  await page.getByRole('link', { name: 'Write a unit…' }).click();
  await expect(field('Short name')).toHaveValue('EMCC-1');
  await page
    .getByRole('group', { name: 'Criterion 1.2' })
    .getByRole('textbox', { name: 'What it asks for' })
    .fill('Describe how you keep confidences between sessions.');
  await page.getByRole('button', { name: 'Add a requirement' }).click();
  await page.getByRole('group', { name: 'Requirement 1' }).getByRole('textbox', { name: 'At least' }).fill('10');
  await page.getByRole('button', { name: 'Add the unit' }).click();
  await expect(page.getByText('EMCC-1 was added.')).toHaveCount(1);

  // A second one of that name is told so, and replaces nothing: neither by the button nor by leaving.
  await page.getByRole('link', { name: 'Write a unit…' }).click();
  await field('Short name').fill('EMCC-1');
  await field('Name').fill('Ending well');
  await field('Qualification').fill('EMCC Practitioner');
  await field('What it is about').fill('End the work');
  await field('What it asks for').fill('Explain how you end the work with a client.');
  await page.getByRole('button', { name: 'Add the unit' }).click();
  await expect(page.locator('form').getByRole('alert')).toContainText('“EMCC-1” is a unit of your own already.');
  await journal.settings('Qualifications');
  await expect(page.getByRole('list', { name: 'Units of your own' })).toContainText('EMCC-1 Contracting');
  await page.getByRole('link', { name: 'Write a unit…' }).click();
  await expect(field('Name')).toHaveValue('Ending well');
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('checkbox', { name: 'EMCC-1' }).check();
  await evidence.addPassage('Kept', 'This stays.', [speaksFor('EMCC-1:1.2')]);
  await page.getByRole('link', { name: 'Change EMCC-1' }).click();
  await page.getByRole('button', { name: 'Remove criterion 1.2' }).click();
  await page.getByRole('button', { name: 'Save the unit' }).click();
  await expect(page.getByText('EMCC-1 was changed.')).toBeVisible();
  await evidence.board('EMCC-1');
  await expect(page.getByRole('region', { name: 'For criteria that EMCC-1 has no longer' })).toContainText(
    'This stays.',
  );
  await evidence.screens.getByRole('link', { name: 'Readiness of EMCC-1' }).click();
  await expect(evidence.requirement('Not yet', 'At least 10 hours with clients')).toBeVisible();
});
