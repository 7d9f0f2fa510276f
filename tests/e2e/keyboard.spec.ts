import { expect, test } from './fixtures.ts';
import { gateOf, PASSPHRASE } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { keyboardOf } from './pages/keyboard.ts';

test('from the first start to a reflection by Kolb’s cycle, by keyboard alone', async ({ page }) => {
  const keys = keyboardOf(page);
  await keys.at(page.getByRole('button', { name: 'Create a journal' }));
  await keys.press('Enter');
  await keys.at(page.getByLabel('Name'));
  await keys.type('Practice');
  await keys.tabTo(gateOf(page).passphrase);
  await keys.type(PASSPHRASE);
  await keys.tabTo(page.getByLabel('The same again', { exact: true }));
  await keys.type(PASSPHRASE);
  await keys.press('Enter');
  await keys.at(page.getByRole('button', { name: 'I have written it down' }));
  const code = (await page.getByTestId('recovery-code').locator('span').allTextContents()).join('-');
  await keys.press('Enter');
  await keys.at(page.getByLabel('Recovery code, from your copy'));
  await keys.type(code);
  await keys.press('Enter');

  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await keys.press('Control+n');
  await keys.at(page.getByRole('menuitem', { name: 'Kolb’s learning cycle' }));
  await keys.press('Enter');
  const journal = journalOf(page);
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  await keys.at(text);
  await keys.type('We sat and waited.');
  await keys.tabTo(page.getByRole('combobox', { name: 'Tags' }), 'Shift+Tab');
  await keys.type('silence');
  await keys.press('Enter');
  await keys.tabTo(journal.title, 'Shift+Tab');
  await keys.type('By hand');
  await keys.press('Enter');
  await keys.at(text);
  await keys.press('Control+Alt+ArrowDown', 'Control+Alt+i');
  const second = journal.stage('Reflective observation');
  const prompt = page.getByRole('button', { name: 'Put it into the text' }).locator('[aria-live]');
  const question = second.locator('[data-question], blockquote, p');
  // The guide follows the caret a moment later; what was put in is of the caret's stage at once.
  await expect(async () => {
    await expect(question.filter({ hasText: (await prompt.textContent()) ?? '' }).first()).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await keys.type('I was the one who could not bear it.');
  await keys.press('Control+Alt+ArrowUp');
  await keys.type(' Then she spoke.');
  await expect(journal.stage('Concrete experience')).toContainText('We sat and waited. Then she spoke.');
  await expect(second).toContainText('I was the one who could not bear it.');
  await journal.expectSaved();

  await keys.press('Control+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Reflections' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'By hand' })).toContainText('silence');
});

test('searching, opening, the trash and its undo, by keyboard alone', async ({ sample: page }) => {
  const keys = keyboardOf(page);
  await keys.press('Control+Shift+f');
  await keys.at(page.getByRole('searchbox', { name: 'Search your reflections' }));
  await keys.type('"plaster dust"');
  await expect(page.locator('mark').filter({ hasText: 'plaster dust' })).toBeVisible();
  const find = page.getByRole('link', { name: 'First hour with Client 1' });
  await expect(find).toHaveCount(1);
  await keys.press('ArrowDown');
  await keys.at(find);
  await keys.press('Enter');
  await expect(journalOf(page).title).toHaveValue('First hour with Client 1');

  await keys.press('Control+2');
  await keys.at(find);
  await keys.press('Delete');
  await expect(find).toHaveCount(0);
  await keys.tabTo(page.getByRole('alert').getByRole('button', { name: 'Undo' }));
  await keys.press('Enter');
  await expect(find).toBeVisible();

  await keys.press('Control+k');
  await keys.at(page.getByRole('combobox', { name: 'Search and commands' }));
  await keys.type('tram stop');
  await expect(page.getByRole('option', { name: /Ten past eight at the tram stop/ })).toBeVisible();
  await keys.press('Enter');
  await expect(journalOf(page).title).toHaveValue('Ten past eight at the tram stop');
});

test('settings, lock and unlock, by keyboard alone', async ({ practice: page }) => {
  const keys = keyboardOf(page);
  await keys.press('Control+,');
  await keys.tabTo(page.getByRole('main').getByRole('link', { name: 'Appearance' }));
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('radio', { name: 'As the computer' }));
  await keys.press('ArrowRight', 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await keys.press('Control+l');
  await keys.at(gateOf(page).passphrase);
  await keys.type(PASSPHRASE);
  await keys.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await keys.press('Tab');
  await keys.expectFocusSeen();
});
