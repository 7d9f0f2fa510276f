import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from './fixtures.ts';
import { ownHome } from './ownHome.ts';
import { exportingOf } from './pages/exporting.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { swotOf } from './pages/swot.ts';
import { taggingOf } from './pages/tagging.ts';

ownHome();

async function open(page: Page) {
  const gate = gateOf(page);
  return { gate, journal: journalOf(page), swot: swotOf(page) };
}

test('by mouse: tagged passages become items and stand on them, items move, and every step has its undo', async ({
  practice: page,
}) => {
  const { journal, swot } = await open(page);
  await swot.go();
  await expect(page.getByRole('heading', { name: 'Where you stand, and what it rests on' })).toBeVisible();
  await swot.addPassage('weakness', 'Boots and jackets', 'With somebody in boots I leap in.', 'Rank decides.');
  await swot.addPassage('weakness', 'Looking up', 'To look up at somebody is a way of not seeing them.');
  // One of them as a coach does it: in the text, by key.
  await journal.newReflection('Free writing');
  await journal.title.fill('Going back');
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  await text.click();
  await page.keyboard.type('I went back and said so.');
  const tagging = taggingOf(page);
  await tagging.select(text, 'I went back and said so.');
  await tagging.begin();
  await tagging.choose('strength', 'SWOT: Strength');
  await tagging.save();
  await swot.go();

  await expect(swot.waiting('Weaknesses')).toHaveCount(2);
  const boots = swot.waiting('Weaknesses').filter({ hasText: 'With somebody in boots' });
  await swot.drag(boots, page.getByRole('button', { name: 'Add a weakness' }));
  await expect(swot.item('Rank decides')).toContainText('1 piece of evidence');
  await expect(swot.waiting('Weaknesses')).toHaveCount(1);

  await swot.drag(swot.waiting('Weaknesses').first(), swot.item('Rank decides'));
  await expect(swot.item('Rank decides')).toContainText('2 pieces of evidence');
  await journal.undo();
  await expect(swot.item('Rank decides')).toContainText('1 piece of evidence');
  await expect(swot.waiting('Weaknesses')).toHaveCount(1);

  await swot.add('weakness', 'I talk at the beginning');
  await expect(swot.item('I talk at the beginning')).toContainText('No evidence yet');
  await swot.drag(swot.item('I talk at the beginning'), swot.item('Rank decides'));
  await expect.poll(() => swot.headings('weakness')).toEqual(['I talk at the beginning', 'Rank decides']);
  await swot.drag(swot.item('Rank decides'), page.getByRole('button', { name: 'Add a threat' }));
  await expect.poll(() => swot.headings('threat')).toEqual(['Rank decides']);
  await journal.undo();
  await expect.poll(() => swot.headings('weakness')).toEqual(['I talk at the beginning', 'Rank decides']);

  await swot.act('Actions for what waits: “To look up at somebody is a way of not seeing them”', 'Put aside');
  await expect(swot.waiting('Weaknesses')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring back 1 put aside' }).click();
  await expect(swot.waiting('Weaknesses')).toHaveCount(1);

  // The way to the passage, and to the item’s own sheet.
  await swot.waiting('Strengths').getByRole('link').click();
  await expect(journal.title).toHaveValue('Going back');
});

test('by keyboard alone: a passage is picked up, taken from place to place, let go, read out at each step, and put on an item by key and by menu', async ({
  practice: page,
}) => {
  const { journal, swot } = await open(page);
  await swot.addPassage('strength', 'Going back', 'I went back and said so.', 'I go back.');
  await swot.addPassage('strength', 'Plain', 'I said what I saw.');
  await swot.addPassage('strength', 'Asked', 'I asked once more.');
  await swot.go();
  const said = page.locator('[id^="DndLiveRegion"]');
  await swot.grip('I go back').focus();
  await page.keyboard.press('Space');
  await expect(said).toContainText('Empty ground of Strengths');
  await page.keyboard.press('Space');
  await expect(swot.item('I go back')).toContainText('1 piece of evidence');
  await expect(swot.grip('I go back')).toBeFocused();

  await swot.grip('I said what I saw').focus();
  await page.keyboard.press('Space');
  await expect(said).toContainText('Empty ground of Strengths');
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('On “I go back”, Strengths.');
  await page.keyboard.press('Escape');
  await expect(said).toContainText('stays where it was');
  await expect(swot.waiting('Strengths')).toHaveCount(2);

  // Onto the item that is there; what held the card has the focus then.
  await expect(swot.grip('I said what I saw')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(said).toContainText('Empty ground of Strengths');
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('On “I go back”, Strengths.');
  await page.keyboard.press('Space');
  await expect(said).toContainText('Let go of “I said what I saw”. On “I go back”, Strengths.');
  await expect(swot.item('I go back')).toContainText('2 pieces of evidence');
  await expect(swot.waiting('Strengths')).toHaveCount(1);
  await expect(swot.grip('I go back')).toBeFocused();

  await swot.act('Actions for what waits: “I asked once more”', 'Put on…');
  await swot.dialog.getByRole('combobox', { name: 'Item' }).fill('go back');
  await page.getByRole('option', { name: 'I go back' }).click();
  await swot.dialog.getByRole('button', { name: 'Put it there' }).click();
  await expect(swot.item('I go back')).toContainText('3 pieces of evidence');

  await swot.grip('I go back').focus();
  await page.keyboard.press('Space');
  await expect(said).toContainText('Picked up “I go back”');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('End of Weaknesses');
  await page.keyboard.press('ArrowDown');
  await expect(said).not.toContainText('Weaknesses');
  await page.keyboard.press('Space');
  await expect.poll(() => swot.headings('opportunity')).toEqual(['I go back']);
  await expect(page.getByText('Moved “I go back”.')).toBeVisible();
  await journal.undo();
  await expect.poll(() => swot.headings('strength')).toEqual(['I go back']);
});

test('what is dragged while the journal locks stays where it was, and what was let go just before is kept', async ({
  practice: page,
}) => {
  const { gate, journal, swot } = await open(page);
  await swot.addPassage('threat', 'Corridor', 'The sponsor works down the corridor.');
  await swot.go();
  await swot.grip('The sponsor works down the corridor').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await journal.lock();
  await gate.unlock();
  await swot.go();
  await expect(swot.waiting('Threats')).toHaveCount(1);
  expect(await swot.headings('opportunity')).toEqual([]);

  await swot.grip('The sponsor works down the corridor').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[id^="DndLiveRegion"]')).toContainText('Empty ground of Threats');
  await page.keyboard.press('Space');
  await journal.lock();
  await gate.unlock();
  await swot.go();
  await expect(swot.item('The sponsor works down the corridor')).toContainText('1 piece of evidence');
  await expect(swot.waiting('Threats')).toHaveCount(0);

  // Typed just before the lock.
  await swot.item('The sponsor works down the corridor').getByRole('link').click();
  await swot.dialog.getByRole('textbox', { name: 'What it means for your work' }).fill('They pay me.');
  await journal.lock();
  await gate.unlock();
  await swot.go();
  await expect(swot.item('The sponsor works down the corridor')).toContainText('They pay me.');
});

test('a snapshot is frozen, the SWOT changes, both are compared, a copy is restored and taken back, and the paper is saved', async ({
  practice: page,
}) => {
  const { journal, swot } = await open(page);
  await swot.addPassage('strength', 'Going back', 'I went back and said so.', 'I go back.');
  await swot.go();
  await swot.act('Actions for what waits: “I go back”', 'Make a strength of it');
  await swot.add('weakness', 'Late challenge');
  await swot.add('opportunity', 'The course');
  await swot.freeze('Spring');

  await swot.item('Late challenge').getByRole('link').click();
  const heading = swot.dialog.getByRole('textbox', { name: 'What it is, in a few words' });
  await heading.fill('My challenge comes late');
  await swot.dialog.getByText('Giving feedback', { exact: true }).click();
  await swot.dialog.getByRole('combobox', { name: 'Add evidence' }).fill('went back');
  await page.getByRole('option', { name: /I went back/ }).click();
  await expect(swot.dialog.getByRole('listitem')).toContainText('I went back and said so.');
  await swot.dialog.getByRole('button', { name: 'Make it a development need' }).click();
  await expect(swot.dialog).toContainText('It is a development need: “My challenge comes late”.');
  await page.keyboard.press('Escape');
  await expect(swot.item('My challenge comes late')).toContainText('Development need');
  await swot.act('Actions for “The course”', 'Remove');

  await swot.go('Snapshots');
  await expect(
    page.getByText('Of 3 items: 1 gone, 1 better evidenced, 1 with other themes, 1 reworded.'),
  ).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'My challenge comes late' });
  await expect(row).toContainText('Late challenge');
  await expect(row).toContainText('Better evidenced (+1)');
  await expect(row).toContainText('Themes: +Giving feedback');
  await swot.act('Actions for the snapshot “Spring”', 'Restore as a copy');
  await expect(swot.items('Weaknesses').getByRole('heading', { name: 'Late challenge' })).toBeVisible();
  await expect(swot.item('Late challenge')).toContainText('Development need');
  await journal.undo();
  await expect(swot.item('My challenge comes late')).toBeVisible();

  await journal.go('Today');
  await swot.go('Pairs');
  await expect(page.getByRole('heading', { name: 'Two sides are needed' })).toBeVisible();
  await swot.go();
  await swot.add('opportunity', 'Study days');
  await swot.go('Pairs');
  await page.getByRole('combobox', { name: 'A strength or a weakness' }).click();
  await page.getByRole('option', { name: 'I go back' }).click();
  await page.getByRole('combobox', { name: 'An opportunity or a threat' }).click();
  await page.getByRole('option', { name: 'Study days' }).click();
  await page.getByRole('button', { name: 'Pair them' }).click();
  await page.getByRole('textbox', { name: /^What follows from/ }).fill('Tell it there.');
  await swot.go();

  const exporting = exportingOf(page);
  for (const [format, name] of [
    ['Word document', 'swot.docx'],
    ['PDF', 'swot.pdf'],
    ['PNG picture', 'swot.png'],
  ] as const) {
    await page.getByRole('button', { name: 'Print or export…' }).click();
    await exporting.choose(format);
    await exporting.saveAs(name);
    const content = readFileSync(await exporting.done());
    if (format !== 'Word document') {
      expect(content.subarray(0, 4).toString('latin1')).toBe(format === 'PDF' ? '%PDF' : '\u0089PNG');
      continue;
    }
    const text = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('My challenge comes late');
    expect(text).toContain('“I went back and said so.” (Reflection “Going back”, 2 Feb 2026)');
    expect(text).toContain('S1 with O1: Tell it there.');
  }
});
