import { expect, test } from './fixtures.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';

test('a note taken in action opens later as an on-action reflection, quoted at its head and linked', async ({
  practice: page,
}) => {
  const journal = journalOf(page);
  await journal.note('surprised by how glad I was that she cancelled');
  await expect(page.getByText('Noted.')).toBeVisible();

  const waiting = page.getByRole('region', { name: 'In-action notes waiting' });
  await expect(waiting).toContainText('how glad I was');
  await waiting.getByRole('button', { name: 'Open as on-action reflection' }).click();
  await expect(page.getByRole('button', { name: /^Reflective model: Schön: reflection-on-action/ })).toBeVisible();
  await expect(page.getByText(/^Opened from an in-action note of/)).toBeVisible();
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  const quote = text.locator('blockquote').first();
  await expect(quote).toContainText('surprised by how glad I was that she cancelled');
  const before = await text.evaluate((root) => {
    const [head, stage] = [root.querySelector('blockquote'), root.querySelector('[role="group"] p')];
    return head && stage ? (head.compareDocumentPosition(stage) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 : null;
  });
  expect(before).toBe(true);
  await journal.title.fill('Glad of a cancellation');
  await journal.expectSaved();

  await journal.go('Today');
  await expect(page.getByRole('link', { name: 'Glad of a cancellation' })).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await journal.lock();
  await gateOf(page).unlock();
  await journal.open('Glad of a cancellation');
  await expect(page.getByText(/^Opened from an in-action note of/)).toBeVisible();
  await expect(quote).toContainText('how glad I was');
});

test('a half-typed note is there after a lock', async ({ practice: page }) => {
  await page.keyboard.press('Control+j');
  await page.getByRole('textbox', { name: 'Note' }).fill('surprised by the half of');
  // What idle, sleep and the key do alike: the window is asked to save what it has, then the journal is locked.
  await journalOf(page).lock();
  await expect(page.getByText('surprised by the half of')).toHaveCount(0);
  await gateOf(page).unlock();
  await expect(page.getByRole('region', { name: 'In-action notes waiting' })).toContainText('surprised by the half of');
});
