import { asker } from '../../scripts/demo/ask.ts';
import { expect, test } from './fixtures.ts';
import { gateOf, PASSPHRASE } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { ratingsOf } from './pages/ratings.ts';
import { taggingOf } from './pages/tagging.ts';

test('a round is made by the keyboard, its draft survives a lock, and what was given before shows only beside a new score', async ({
  running,
}) => {
  const gate = gateOf(running.page);
  await gate.create();
  await gate.postpone();
  let page = running.page;
  let ratings = ratingsOf(page);
  await ratings.go('Rounds');
  await ratings.begin();
  await ratings.first();
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('5');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('4');
  await page.getByRole('textbox', { name: 'Note on Questioning' }).fill('Shorter than in spring.');
  // At once, so that the lock has something to save.
  await journalOf(page).lock();
  page = running.page;
  ratings = ratingsOf(page);
  await gateOf(page).unlock(PASSPHRASE);
  await ratings.go('Rounds');
  await page.getByRole('link', { name: /^Myself/ }).click();
  await expect(ratings.chosen('Self-awareness')).toHaveAccessibleName('2, now and then');
  await expect(ratings.chosen('Questioning')).toHaveAccessibleName('4, often');
  await expect(ratings.chosen('Listening')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Note on Questioning' })).toHaveValue('Shorter than in spring.');
  await ratings.finish();
  await expect(ratings.row('Questioning')).toContainText('4, often');

  await ratings.go('Rounds');
  await ratings.begin();
  await expect(ratings.row('Questioning')).not.toContainText('Before');
  await expect(page.getByText('Shorter than in spring.')).toHaveCount(0);
  await ratings.scores('Questioning').getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await expect(ratings.row('Questioning')).toContainText('4, often');
  await expect(ratings.row('Questioning')).toContainText('Shorter than in spring.');
  await expect(ratings.row('Self-awareness')).not.toContainText('Before');
  await ratings.finish();
  await expect(ratings.row('Questioning')).toContainText('1 down');
});

test('a feedback form becomes a round by a click, a passage stands behind a rating, and a round is reopened', async ({
  sample: page,
}) => {
  const ratings = ratingsOf(page);
  await ratings.go('Rounds');
  await page.getByRole('button', { name: 'Show them' }).click();
  await page.getByRole('button', { name: /^Make a round of Feedback from Client 2/ }).click();
  await expect(page.getByRole('link', { name: 'Client 2' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Make a round/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Client 2' }).click();
  await expect(ratings.row('Contracting and goal setting')).toContainText('2, now and then');
  await page.getByRole('button', { name: 'Reopen' }).click();
  await page.getByRole('button', { name: 'Evidence for Contracting and goal setting' }).click();
  await expect(ratings.dialog.getByRole('region', { name: 'Tagged for this competency' })).toContainText('Back goes');
  await ratings.dialog.getByRole('button', { name: /^Choose “Back goes/ }).click();
  await expect(ratings.dialog).toHaveCount(0);
  await ratings.finish();
  const passage = ratings.row('Contracting and goal setting').getByRole('link', { name: /^Session with Client 1/ });
  await passage.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Client 1');
});

test('on another day another round is the one before: never one from after it', async ({ practice: page }) => {
  const ask = asker(() => page);
  const tell = (path: string, input: unknown) => ask({ to: 'journal', path, type: 'mutation', input });
  const now = new Date();
  const before = new Date(now.getFullYear(), now.getMonth() - 1, 2, 12).toISOString().slice(0, 7);
  for (const [ratedOn, score] of [
    [`${before}-03`, 2],
    [`${before}-20`, 5],
  ] as const) {
    const facts = { frameworkId: 'qualification-core', source: 'self', clientId: null, who: '', feedbackId: null };
    const id = await tell('ratings.start', { ...facts, ratedOn });
    const rating = { competencyId: 'questioning', score, confidence: null, note: '', evidenceIds: [] };
    await tell('ratings.save', { id, patch: { ratings: [rating] } });
    await tell('ratings.finish', { id, done: true });
  }
  const ratings = ratingsOf(page);
  await ratings.go('Rounds');
  await ratings.begin();
  await ratings.scores('Questioning').getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await expect(ratings.row('Questioning')).toContainText('5, consistently');
  const choose = async (day: RegExp, back: boolean) => {
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Day: / })
      .click();
    if (back) await page.getByRole('button', { name: 'Previous month' }).click();
    await page.getByRole('button', { name: day }).click();
  };
  await choose(/^10 /, true);
  await expect(ratings.row('Questioning')).toContainText('2, now and then');
  await expect(ratings.row('Questioning')).not.toContainText('5, consistently');
  await choose(/^1 /, false);
  await expect(ratings.row('Questioning')).not.toContainText('now and then');
});

test('somebody who is not in the register rates as a client under a free name, which is offered again', async ({
  sample: page,
}) => {
  const ratings = ratingsOf(page);
  const begin = async () => {
    await ratings.go('Rounds');
    await page.getByRole('button', { name: 'New round' }).first().click();
    await ratings.dialog.getByRole('combobox', { name: 'Who rates' }).click();
    await page.getByRole('option', { name: 'A client', exact: true }).click();
  };
  await begin();
  await ratings.dialog.getByRole('button', { name: 'Add and open' }).click();
  await expect(ratings.dialog.getByRole('alert')).toContainText('Say who rated you');
  await ratings.dialog.getByRole('combobox', { name: 'Called' }).fill('Client of the open day');
  await ratings.dialog.getByRole('button', { name: 'Add and open' }).click();
  await expect(page.getByText('As Client of the open day put it')).toBeVisible();
  await begin();
  await ratings.dialog.getByRole('combobox', { name: 'Called' }).focus();
  await page.getByRole('option', { name: 'Client of the open day' }).click();
  await expect(ratings.dialog.getByRole('combobox', { name: 'Called' })).toHaveValue('Client of the open day');
  await ratings.dialog.getByRole('combobox', { name: 'Client', exact: true }).click();
  await page.getByRole('option', { name: 'Client 1', exact: true }).click();
  await expect(ratings.dialog.getByRole('combobox', { name: 'Called' })).toHaveCount(0);
});

test('a framework of one’s own is made in a form, rated by its scale, changed with an undo and retired', async ({
  practice: page,
}) => {
  const ratings = ratingsOf(page);
  await ratings.go('Frameworks');
  await page.getByRole('button', { name: 'New framework' }).click();
  await ratings.dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Team coaching');
  await ratings.dialog.getByRole('textbox', { name: 'Name of competency 1' }).fill('Self-awareness');
  await ratings.dialog.getByRole('textbox', { name: 'Name of competency 2' }).fill('self-awareness');
  await ratings.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(ratings.dialog.getByRole('alert')).toContainText('Two competencies are called');
  await ratings.dialog.getByRole('textbox', { name: 'Name of competency 2' }).fill('Holding back');
  await ratings.dialog.getByRole('button', { name: 'Save' }).click();
  const card = page.getByRole('listitem').filter({ hasText: 'Team coaching' });
  await expect(card).toContainText('2 competencies');

  await page.getByRole('button', { name: 'Actions for Team coaching' }).click();
  await page.getByRole('menuitem', { name: 'Edit…' }).click();
  await ratings.dialog.getByRole('button', { name: 'Take competency 2 away' }).click();
  await ratings.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(card).toContainText('1 competency');
  await journalOf(page).undo();
  await expect(card).toContainText('2 competencies');

  await page.getByLabel('Framework file').setInputFiles({
    name: 'framework.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"id": "mine", "name": "Mine", "publisher": ""}'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be used' })).toContainText('scale: this is missing');

  await page.getByRole('button', { name: 'Actions for Team coaching' }).click();
  await page.getByRole('menuitem', { name: 'Retire it' }).click();
  await expect(page.getByRole('region', { name: 'Retired' })).toContainText('Team coaching');
  await page.getByRole('button', { name: 'Bring Team coaching back' }).click();
  await expect(page.getByRole('region', { name: 'Retired' })).toHaveCount(0);
});

test('a text is evidence for a competency of any framework in use, and still named by it when that is in use no longer', async ({
  sample: page,
}) => {
  const journal = journalOf(page);
  const tagging = taggingOf(page);
  await journal.open('A year of this');
  await journal.act('Use the whole entry as evidence…');
  await tagging.search.fill('Communicating Effectively');
  await expect(page.getByRole('option', { name: 'Communicating Effectively', exact: true })).toHaveCount(0);
  await tagging.choose('Evokes', 'Evokes Awareness');
  await tagging.save();
  await expect(tagging.list).toContainText('Evokes Awareness');
  await ratingsOf(page).go('Frameworks');
  await page.getByRole('switch', { name: 'Use ICF Core Competencies' }).click({ force: true });
  await expect(page.getByRole('switch', { name: 'Use ICF Core Competencies' })).not.toBeChecked();
  await journal.open('A year of this');
  await expect(tagging.list).toContainText('Evokes Awareness');
});
