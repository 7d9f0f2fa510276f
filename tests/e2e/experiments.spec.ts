import { expect, test } from './fixtures.ts';
import { journalOf } from './pages/journal.ts';

test('a planned experiment comes back as a question, is told and closed', async ({ practice: page }) => {
  const journal = journalOf(page);
  await journal.newReflection('Kolb’s learning cycle');
  await journal.title.fill('Too many questions');
  await journal.write('Active experimentation', 'Ask one question and count to ten.');
  await journal.expectSaved();

  await journal.go('Today');
  const open = page.getByRole('region', { name: 'Open experiments' });
  await expect(open).toContainText('Ask one question and count to ten.');
  await open.getByRole('button', { name: 'Reflect on it' }).click();
  const first = journal.stage('Concrete experience');
  await expect(first).toContainText('what happened?');
  await expect(first).toContainText('Ask one question and count to ten.');
  await journal.title.fill('One question');
  await journal.write('Concrete experience', 'I counted to six.');
  await journal.expectSaved();

  await journal.go('Experiments');
  await page.getByRole('button', { name: 'Close it…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Tried', { exact: true }).click();
  await dialog.getByRole('textbox').fill('Six seconds were enough.');
  await dialog
    .getByRole('button', { name: /close|save/i })
    .last()
    .click();
  await expect(page.locator('#page').getByText('Six seconds were enough.')).toBeVisible();
  await page.getByRole('link', { name: 'One question' }).click();
  await expect(page.getByRole('link', { name: 'Too many questions' })).toBeVisible();
  await journal.go('Today');
  await expect(page.getByRole('region', { name: 'Open experiments' })).toHaveCount(0);
});
