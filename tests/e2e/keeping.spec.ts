import { expect, test } from './fixtures.ts';
import { exportingOf } from './pages/exporting.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';

test('another model keeps every word; the text before is a version to compare and restore', async ({
  practice: page,
}) => {
  const journal = journalOf(page);
  await journal.newReflection('Kolb’s learning cycle');
  await journal.title.fill('Two ways round');
  await journal.write('Concrete experience', 'He laughed before he answered.');
  await journal.write('Active experimentation', 'Wait for the second answer.');
  await journal.expectSaved();

  await journal.act('Change the model…');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Gibbs/ })
    .click();
  await expect(page.getByRole('button', { name: /^Reflective model: Gibbs/ })).toBeVisible();
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  await expect(journal.stage('Feelings')).toBeVisible();
  for (const words of ['He laughed before he answered.', 'Wait for the second answer.']) {
    await expect(text).toContainText(words);
  }
  await journal.write('Feelings', 'Shut out.');
  await journal.expectSaved();

  await journal.act('Versions…');
  const versions = page.getByRole('dialog', { name: 'Versions' });
  await expect(versions.getByRole('list', { name: /Earlier versions/ }).getByRole('button')).toHaveCount(1);
  await expect(versions.locator('ins').filter({ hasText: 'Shut out.' })).toBeVisible();
  await versions.getByRole('button', { name: 'Restore this version' }).click();
  await expect(versions).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Reflective model: Kolb/ })).toBeVisible();
  await expect(journal.stage('Active experimentation')).toContainText('Wait for the second answer.');
  await expect(text).not.toContainText('Shut out.');

  await journal.undo();
  await expect(text).toContainText('Shut out.');
  await expect(page.getByRole('button', { name: /^Reflective model: Gibbs/ })).toBeVisible();
  await journal.act('Versions…');
  await expect(versions.getByRole('list', { name: /Earlier versions/ }).getByRole('button')).toHaveCount(3);
});

test('the trash: undone, put back, and emptied only by hand', async ({ practice: page }) => {
  const journal = journalOf(page);
  for (const title of ['Kept', 'Gone']) {
    await journal.newReflection('Free writing');
    await journal.title.fill(title);
    await journal.expectSaved();
  }
  const link = (title: string) => page.getByRole('link', { name: title, exact: true });
  await journal.open('Kept');
  await journal.act('Move to the trash');
  await expect(link('Gone')).toBeVisible();
  await expect(link('Kept')).toHaveCount(0);
  await journal.undo();
  await expect(journal.title).toHaveValue('Kept');

  for (const title of ['Kept', 'Gone']) {
    await journal.open(title);
    await journal.act('Move to the trash');
    await expect(page.getByRole('heading', { level: 1, name: 'Reflections' })).toBeVisible();
  }
  await journal.lock();
  await gateOf(page).unlock();
  await journal.go('Trash');
  await page.getByRole('button', { name: 'Restore Kept' }).click();
  await expect(page.getByText('1 reflection. Nothing here is deleted by itself.')).toBeVisible();
  await page.getByRole('button', { name: 'Empty trash…' }).click();
  const question = page.getByRole('dialog', { name: 'Delete 1 reflection for good?' });
  await question.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('Gone', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Empty trash…' }).click();
  await question.getByRole('button', { name: 'Delete 1 reflection' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await journal.go('Reflections');
  await expect(link('Kept')).toBeVisible();
  await expect(link('Gone')).toHaveCount(0);
});

test('tags are renamed and merged', async ({ sample: page }) => {
  const journal = journalOf(page);
  await journal.settings('Tags');
  const row = (name: string) =>
    page
      .getByRole('table', { name: 'Tags' })
      .getByRole('row')
      .filter({ has: page.getByRole('cell', { name, exact: true }) });
  const count = async (name: string) => Number(await row(name).getByRole('cell').nth(1).textContent());
  const rename = async (from: string, to: string) => {
    await page.getByRole('button', { name: `Rename ${from}`, exact: true }).click();
    await page.getByLabel(`New name of ${from}`, { exact: true }).fill(to);
    await page.keyboard.press('Enter');
  };
  const silences = await count('silence');
  await rename('silence', 'Quiet moments');
  await expect(row('quiet moments')).toBeVisible();
  expect(await count('quiet moments')).toBe(silences);
  await expect(row('silence')).toHaveCount(0);

  await rename('rescuing', 'advice-giving');
  const question = page.getByRole('dialog', { name: 'Merge “rescuing” into “advice-giving”?' });
  await expect(question).toContainText('They cannot be told apart again afterwards.');
  await question.getByRole('button', { name: 'Merge' }).click();
  await expect(row('rescuing')).toHaveCount(0);
  await journal.open('First hour with Client 1');
  const facts = page.getByRole('group', { name: 'About this reflection' });
  await expect(facts.getByText('advice-giving', { exact: true })).toHaveCount(1);
  await expect(facts.getByText('rescuing', { exact: true })).toHaveCount(0);
});

test('what is private is left out of every export, and says so', async ({ sample: page }) => {
  const journal = journalOf(page);
  await journal.open('A year of this');
  await page.getByRole('switch', { name: /^Private/ }).click();
  await journal.expectSaved();
  await journal.act('Export…');
  await expect(page.getByText('This reflection is private: it never leaves this journal.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await journal.go('Reflections');
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Export/ });
  await exportingOf(page).passGate();
  await expect(dialog).toContainText('47 reflections will be exported. 3 private reflections are left out');
});

test('a model of one’s own is made and written by', async ({ practice: page }) => {
  const journal = journalOf(page);
  await journal.go('Models');
  await page.getByRole('button', { name: 'New model' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Weather report');
  const stages = page.getByRole('textbox', { name: 'Name of the stage' });
  await stages.first().fill('Outlook');
  await page.getByRole('textbox', { name: 'Lead prompt' }).first().fill('What was the weather between you?');
  await page.getByRole('button', { name: 'Add a stage' }).click();
  await stages.nth(1).fill('Forecast');
  await page.getByRole('switch', { name: 'Plans an experiment' }).nth(1).click();
  await page.getByRole('button', { name: 'Save the model' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Weather report' })).toBeVisible();

  await journal.newReflection('Weather report');
  await expect(journal.stage('Outlook')).toContainText('What was the weather between you?');
  await journal.title.fill('Fog');
  await journal.write('Outlook', 'Thick until the last ten minutes.');
  await journal.write('Forecast', 'Say that it is foggy.');
  await journal.expectSaved();
  await journal.go('Experiments');
  await expect(page.getByText('Say that it is foggy.')).toBeVisible();
});
