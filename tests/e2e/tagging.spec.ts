import type { Page } from 'playwright-core';
import { asker } from '../../scripts/demo/ask.ts';
import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { pasteHtml, takenHtml } from './pages/pasting.ts';
import { taggingOf } from './pages/tagging.ts';

const silence = 'I used to fill every silence with a question.';
const listening = 'This time I noticed that listening was enough.';
const next = 'I will let her find the next step.';

/** An open reflection of three sentences, in a journal of a coach who works towards one unit. */
async function writing(page: Page) {
  const choose = { to: 'journal', path: 'units.choose', type: 'mutation', input: ['8588-503'] } as const;
  await asker(() => page)(choose);
  const journal = journalOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('A long silence');
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  await text.click();
  await page.keyboard.type(silence);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`${listening} ${next}`);
  const tagging = taggingOf(page);
  return { journal, text, tagging, passages: tagging.passages(text) };
}

test('three passages are tagged, one by what its words suggest, and are there after a lock', async ({
  practice: page,
}) => {
  const { journal, text, tagging, passages } = await writing(page);
  await tagging.select(text, silence);
  await tagging.begin();
  await expect(tagging.dialog).toContainText(silence);
  await tagging.choose('listening', 'Listening');
  await tagging.dialog.getByRole('textbox', { name: 'Why it is evidence of Listening' }).fill('What I did before.');
  await tagging.save();
  await expect(passages).toHaveText([silence]);
  await expect(text).toBeFocused();

  await tagging.select(text, listening);
  await tagging.begin();
  await tagging.dialog.getByRole('button', { name: 'Take 8588-503 1.2' }).click();
  await tagging.dialog.getByText('Partly', { exact: true }).click();
  await tagging.save();

  await tagging.select(text, next);
  await tagging.offer.click();
  await tagging.choose('opportunity', 'SWOT: Opportunity');
  await tagging.choose('letting go', 'New tag “letting go”');
  await tagging.save();
  await page.keyboard.type(' Yes.');
  await expect(passages).toHaveText([silence, listening, next]);
  await expect(tagging.list.getByRole('listitem')).toHaveText([
    new RegExp(`${silence}Listening`, 'u'),
    /8588-503 1\.2 \(partly\)/u,
    /SWOT: Opportunity, Tag: letting go/u,
  ]);
  await journal.expectSaved();

  await journal.lock();
  await gateOf(page).unlock();
  await journal.open('A long silence');
  await expect(passages).toHaveText([silence, listening, next]);
  await expect(passages.nth(1)).toHaveAttribute('aria-description', 'Evidence: 8588-503 1.2 (partly)');
  await passages.nth(1).click();
  await tagging.bubble.getByRole('button', { name: 'Change…' }).click();
  await expect(tagging.dialog.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();

  await journal.go('Evidence');
  await page.goto(new URL('#/evidence/8588-503', page.url()).href);
  const piece = page.getByRole('main').getByRole('listitem').filter({ hasText: listening }).last();
  await piece.getByRole('link', { name: /^A long silence/u }).click();
  await expect(text.locator('.evidence-shown')).toHaveText(listening);
  await expect(text).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('a passage speaks for the coach’s own need and for a client’s, each by its name, until the need is taken away', async ({
  practice: page,
}) => {
  const { text, tagging, passages } = await writing(page);
  const ask = asker(() => page);
  const mutate = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  const facts = { title: 'Longer silences', detail: '', aim: 'close', originKind: 'own', originId: null };
  const own = await mutate('needs.add', facts);
  const clientId = await mutate('clients.create', { codeName: 'Client 2' });
  const id = await mutate('engagements.create', { clientId, kind: 'coaching', startedOn: '2026-01-05' });
  const needs = [{ id: crypto.randomUUID(), text: 'Delegation', tool: '' }];
  await mutate('engagements.save', { id, patch: { needs } });

  await tagging.select(text, silence);
  await tagging.begin();
  await tagging.search.fill('development needs');
  await expect(page.getByText('My own development needs', { exact: true })).toBeVisible();
  await tagging.choose('silences', 'My own: Longer silences');
  await tagging.choose('delegation', 'Client 2: Delegation');
  await tagging.save();
  await passages.click();
  for (const name of ['My own: Longer silences', 'Client 2: Delegation']) {
    await expect(tagging.list.getByRole('listitem')).toContainText(name);
    await expect(passages).toHaveAttribute('aria-description', new RegExp(`^Evidence: .*${name}`, 'u'));
    await expect(tagging.bubble).toContainText(name);
  }

  await mutate('needs.trash', { id: own, trashed: true });
  await tagging.bubble.getByRole('button', { name: 'Change…' }).click();
  await tagging.save();
  await expect(tagging.list.getByRole('listitem')).not.toContainText('Longer silences');
  await expect(tagging.list.getByRole('listitem')).toContainText('A development need');
});

test('notes of a record hold evidence, by keyboard alone', async ({ practice: page }) => {
  const facts = { title: 'A workshop', doneOn: '2020-01-31', minutes: 90, kind: 'workshop', provider: '', level: null };
  const id = await asker(() => page)({ to: 'journal', path: 'cpd.add', type: 'mutation', input: facts });
  await page.goto(new URL(`#/practice/cpd/${id}`, page.url()).href);
  const tagging = taggingOf(page);
  const text = page.getByRole('textbox', { name: 'Notes of the activity' });
  await text.focus();
  await page.keyboard.type('Support and challenge');
  await page.keyboard.press('Shift+Home');
  await expect(tagging.offer).toBeVisible();
  await tagging.begin();
  await expect(tagging.dialog.getByRole('button', { name: 'Choose your units under Evidence' })).toBeVisible();
  await page.keyboard.type('challenge');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(tagging.dialog.getByRole('button', { name: 'Remove Support and challenge' })).toBeVisible();
  await tagging.save();
  await expect(text).toBeFocused();
  await expect(tagging.passages(text)).toHaveText(['Support and challenge']);
  await expect(tagging.list).toContainText('Support and challenge');
});

test('evidence whose words are deleted is kept with them, and stands again after an undo or on other words', async ({
  practice: page,
}) => {
  const { journal, text, tagging, passages } = await writing(page);
  await tagging.select(text, listening);
  await tagging.begin();
  await tagging.chooseCriterion('8588-503 1.2');
  await tagging.save();
  await expect(tagging.list.getByRole('button', { name: listening })).toBeVisible();
  await journal.expectSaved();

  await tagging.select(text, `${listening} `);
  await page.keyboard.press('Backspace');
  const detached = tagging.list.getByRole('listitem').filter({ hasText: 'Re-attach' });
  await expect(detached).toContainText(listening);
  await expect(passages).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(passages).toHaveText([listening]);
  await expect(detached).toHaveCount(0);

  await tagging.select(text, `${listening} `);
  await page.keyboard.press('Backspace');
  await expect(detached).toBeVisible();
  await tagging.select(text, silence);
  await detached.getByRole('button', { name: 'Re-attach to the selected text' }).click();
  await expect(passages).toHaveText([silence]);
  await expect(detached).toHaveCount(0);
  await expect(tagging.list.getByRole('button', { name: silence })).toBeVisible();
});

test('what is copied is not evidence twice; what is cut brings its evidence along', async ({ practice: page }) => {
  const { journal, text, tagging, passages } = await writing(page);
  await tagging.select(text, silence);
  await tagging.begin();
  await tagging.chooseCriterion('8588-503 1.2');
  await tagging.save();
  await tagging.select(text, silence);
  const copied = await takenHtml(page, 'copy');
  await page.keyboard.press('Control+End');
  await expect(tagging.bubble).toHaveCount(0);
  await pasteHtml(page, copied);
  await expect(text).toContainText(`${next}${silence}`);
  await expect(passages).toHaveCount(1);

  await tagging.select(text, silence);
  const cut = await takenHtml(page, 'cut');
  await expect(passages).toHaveCount(0);
  await page.keyboard.press('Control+End');
  await expect(tagging.bubble).toHaveCount(0);
  await pasteHtml(page, cut);
  await expect(passages).toHaveText([silence]);
  await journal.expectSaved();
  await expect(tagging.list.getByRole('listitem')).toHaveCount(1);
});

test('evidence is dropped and the undo brings it back; a whole entry is evidence', async ({ practice: page }) => {
  const { journal, text, tagging, passages } = await writing(page);
  await tagging.select(text, silence);
  await tagging.begin();
  await tagging.chooseCriterion('8588-503 1.2');
  await tagging.save();
  await passages.click();
  await tagging.bubble.getByRole('button', { name: 'Drop' }).click();
  await expect(passages).toHaveCount(0);
  await expect(tagging.list).toContainText('Nothing here is evidence yet.');
  await journal.undo();
  await expect(passages).toHaveText([silence]);

  await journal.act('Use the whole entry as evidence…');
  await expect(tagging.dialog).toContainText('A long silence');
  await tagging.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(tagging.dialog.getByRole('alert')).toHaveText('Choose at least one thing that this is evidence of.');
  await tagging.chooseCriterion('8588-503 1.1');
  await tagging.save();
  await expect(tagging.list.getByRole('listitem').first()).toContainText('The whole entry');
});

test('axe finds nothing on the dialog, the bubble and the list', async ({ practice: page }) => {
  const { text, tagging, passages } = await writing(page);
  await tagging.select(text, listening);
  await expect(tagging.bubble).toBeVisible();
  expect(await findings(page, 'bubble')).toEqual([]);
  await tagging.begin();
  await tagging.chooseCriterion('8588-503 1.2');
  expect(await findings(page, 'dialog')).toEqual([]);
  await tagging.save();
  await passages.click();
  await expect(tagging.bubble).toBeVisible();
  expect(await findings(page, 'list')).toEqual([]);
});
