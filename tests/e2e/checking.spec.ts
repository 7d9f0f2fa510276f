import { expect, test } from './fixtures.ts';
import { journalOf } from './pages/journal.ts';

/** The sample's Client 1 is registered as Robin Thistlewick of Fennimoor Homes, 01632 960114. */
const DRAFT =
  'Robin Thistlewick’s boss at Fennimoor Homes rang +44 1632 96 01 14. Then R. Thistlewick, who is 45 years old, laughed.';

test('a text is looked through for clients: each finding leads to its place, is replaced, or is accepted with a reason', async ({
  sample: page,
}) => {
  await page.evaluate(() => {
    window.location.hash = '#/check-text';
  });
  const text = page.getByLabel('Text', { exact: true });
  await text.fill(DRAFT);
  const names = page.getByRole('region', { name: /^Names \(2\)/ });
  await expect(names).toBeVisible();
  await expect(page.getByText('4 places with something from the register, 1 question.')).toBeVisible();
  await expect(page.getByText('It is help, not proof', { exact: false })).toBeVisible();

  await names.locator('[data-finding]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(names.locator('[data-finding]').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  expect(
    await text.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd)),
  ).toBe('R. Thistlewick');

  await names.getByRole('button', { name: 'Replace all 2' }).click();
  await expect(text).toHaveValue(/^Client 1’s boss .* Then Client 1, who/u);
  // Two clients work there: one says which is meant.
  await page.getByRole('button', { name: 'Replace “Fennimoor Homes”: choose the client' }).click();
  await page.getByRole('menuitem', { name: 'Client 1’s organisation' }).click();
  await expect(text).toHaveValue(/boss at Client 1’s organisation rang/u);
  await page.getByRole('button', { name: /^Replace “\+44/ }).click();
  await expect(text).toHaveValue(/rang Client 1’s telephone number\./u);

  await page.getByRole('button', { name: 'Accept “45 years old” with a reason' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Say why it may stay.');
  await page.getByLabel('Reason', { exact: true }).fill('Changed: not their age.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is left to answer')).toBeVisible();
  await journalOf(page).undo();
  await expect(page.getByRole('region', { name: /^Ages/ })).toBeVisible();
});
