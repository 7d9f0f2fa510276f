import { expect, test } from './fixtures.ts';
import { journalOf } from './pages/journal.ts';
import { listOf } from './pages/list.ts';

test('searching the year: words, beginnings of words, a phrase and an exclusion, each marked in its passage', async ({
  sample: page,
}) => {
  await journalOf(page).go('Reflections');
  const list = listOf(page);
  await list.search.fill('plasterd');
  await expect(list.summary).toHaveText('Nothing found');
  await list.search.fill('radiat');
  await expect(list.marks.first()).toHaveText(/^radiator/i);
  const all = await list.found();

  await list.search.fill('radiator -silence');
  await expect(list.summary).not.toHaveText(`${all} found`);
  const without = await list.found();
  expect(without).toBeGreaterThan(0);
  expect(without).toBeLessThan(all);
  await expect(page.getByRole('link', { name: 'A year of this' })).toHaveCount(0);

  await list.search.fill('"plaster dust"');
  await expect(list.summary).toHaveText('1 found');
  await expect(list.marks).toHaveText(['plaster dust']);
  await list.search.fill('dust plaster');
  await expect(list.marks.filter({ hasText: /^dust$/ }).first()).toBeVisible();
});

test('the list by model, tag, what is incomplete and what is private; kept on the way back', async ({
  sample: page,
}) => {
  await journalOf(page).go('Reflections');
  const list = listOf(page);
  const total = await list.shown();
  expect(total).toBeGreaterThanOrEqual(40);

  await list.choose('Reflective model', 'Gibbs’ reflective cycle');
  await expect(list.counts).toHaveText(`3 of ${total} reflections`);
  await expect(list.rows).toHaveCount(3);
  for (const row of await list.rows.all()) await expect(row).toContainText('Gibbs’ reflective cycle');
  await list.choose('Tag', 'power');
  await expect(list.rows).toHaveCount(1);
  await expect(list.rows).toContainText('Level seven, back row');

  await page.getByRole('link', { name: 'Level seven, back row' }).click();
  await expect(journalOf(page).title).toHaveValue('Level seven, back row');
  await page.goBack();
  await expect(list.rows).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Level seven, back row' })).toBeFocused();

  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(list.counts).toContainText(`${total} reflections since`);
  await list.toggle('Private');
  await expect(list.rows).toHaveCount(2);
  await expect(list.rows.filter({ hasText: 'Private' })).toHaveCount(2);
  await list.toggle('Private');
  await list.toggle('Incomplete');
  await expect(list.rows.first()).toContainText(/3 of 4 stages/);

  await list.search.fill('client');
  await expect(list.marks.first()).toBeVisible();
  const incomplete = await list.found();
  await list.toggle('Incomplete');
  await expect(list.summary).not.toHaveText(`${incomplete} found`);
  expect(await list.found()).toBeGreaterThan(incomplete);
});

test('the palette finds a reflection by its words, and an action by its name', async ({ sample: page }) => {
  const palette = page.getByRole('combobox', { name: 'Search and commands' });
  await page.keyboard.press('Control+k');
  await palette.fill('plaster dust');
  const find = page.getByRole('option', { name: /First hour with Client 1/ });
  await expect(find.locator('mark').first()).toBeVisible();
  await find.click();
  await expect(journalOf(page).title).toHaveValue('First hour with Client 1');
  await page.keyboard.press('Control+k');
  await palette.fill('trash');
  await page.getByRole('option', { name: 'Move this reflection to the trash' }).click();
  await expect(page.getByText('Moved to the trash.')).toBeVisible();
});

test('the calendar shows a day and the same day of another year', async ({ practice: page }) => {
  const journal = journalOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('A year ago');
  await page.getByRole('button', { name: /^Day: / }).click();
  const dialog = page.getByRole('dialog', { name: 'Day' });
  const chosen = await dialog.locator('button[data-selected]').textContent();
  for (let month = 0; month < 12; month += 1) await dialog.getByRole('button', { name: 'Previous month' }).click();
  await dialog
    .getByRole('button')
    .filter({ hasText: new RegExp(`^${chosen}$`) })
    .first()
    .click();
  const lastYear = new Date().getFullYear() - 1;
  await expect(page.getByRole('button', { name: new RegExp(`^Day: .* ${lastYear}$`) })).toBeVisible();
  await journal.expectSaved();
  await journal.newReflection('Free writing');
  await journal.title.fill('Today');
  await journal.expectSaved();

  await journal.go('Reflections');
  await page.getByText('Calendar', { exact: true }).click();
  await expect(page.getByRole('button', { pressed: true })).toHaveAccessibleName(/, 1 reflection$/);
  const others = page.locator('section').filter({ hasText: 'On this day in other years' });
  await expect(others.getByRole('link', { name: 'A year ago' })).toBeVisible();
  await page.getByRole('button', { name: 'Previous month' }).click();
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to today' }).click();
  await others.getByRole('link', { name: 'A year ago' }).click();
  await expect(journal.title).toHaveValue('A year ago');
});
