import type { Page } from 'playwright-core';
import { asker } from '../../scripts/demo/ask.ts';
import { findings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { keyboardOf } from './pages/keyboard.ts';

const nobody = { role: '', contact: '', sector: '', recordConsentOn: null, namingConsentOn: null };

/** Client 1, whom the register does not know, and Client 2, whom it does; returns the latter's id. */
async function twoClients(page: Page): Promise<string> {
  const ask = asker(() => page);
  const create = (input: unknown) => ask({ to: 'journal', path: 'clients.create', type: 'mutation', input });
  await create({ codeName: 'Client 1' });
  const identity = { ...nobody, realName: 'Annabel Quist', aliases: ['Bel'], organisation: 'Hatch & Lowe' };
  return String(await create({ codeName: 'Client 2', identity }));
}

/** An open reflection with the caret in its text. */
async function writing(page: Page) {
  const client = await twoClients(page);
  const journal = journalOf(page);
  await journal.newReflection('Free writing');
  await journal.title.fill('On naming');
  const text = page.getByRole('textbox', { name: 'Text of the reflection' });
  await text.click();
  return {
    journal,
    client,
    text,
    chips: text.locator('.client-mention'),
    list: page.getByRole('listbox', { name: 'Clients to mention' }),
    offer: page.getByRole('dialog', { name: 'A real name' }),
    marked: text.locator('.real-name'),
  };
}

test('a client is mentioned by @ without the mouse, goes as a whole, and is there after a lock under the new name', async ({
  practice: page,
}) => {
  const { journal, client, text, chips, list } = await writing(page);
  await page.keyboard.type('I waited for @');
  await expect(list.getByRole('option')).toHaveText(['Client 1', 'Client 2']);
  await page.keyboard.press('ArrowDown');
  const chosen = list.getByRole('option', { selected: true });
  await expect(chosen).toHaveText('Client 2');
  await expect(text).toBeFocused();
  await expect(text).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await page.keyboard.type('’s answer.');
  await expect(text).toHaveText('I waited for Client 2’s answer.');
  await expect(chips).toHaveText(['Client 2']);

  for (let sign = 0; sign < '’s answer.'.length; sign += 1) await page.keyboard.press('Backspace');
  await expect(text).toHaveText('I waited for Client 2');
  await page.keyboard.press('Backspace');
  await expect(text).toHaveText(/^I waited for $/u);
  await page.keyboard.type('@2');
  await page.keyboard.press('Tab');
  await expect(chips).toHaveText(['Client 2']);
  await page.keyboard.type(' to speak');
  await journal.expectSaved();

  await asker(() => page)({
    to: 'journal',
    path: 'clients.rename',
    type: 'mutation',
    input: { id: client, codeName: 'Heron' },
  });
  await journal.lock();
  await gateOf(page).unlock();
  await journal.open('On naming');
  await expect(text).toHaveText('I waited for Heron to speak');
  await expect(chips).toHaveText(['Heron']);
});

test('the toolbar mentions too, a letter narrows the list, Escape leaves what was typed', async ({
  practice: page,
}) => {
  const { text, chips, list } = await writing(page);
  await page.keyboard.type('Met');
  await page.getByRole('button', { name: 'Mention a client' }).click();
  await page.keyboard.type('2');
  await list.getByRole('option', { name: 'Client 2' }).click();
  await expect(chips).toHaveText(['Client 2']);
  await page.keyboard.type(' and @cl');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.keyboard.type('ub');
  await expect(text).toHaveText('Met Client 2 and @club');
  await expect(list).toHaveCount(0);
});

test('a real name that is typed is offered for a mention, without taking the focus', async ({ practice: page }) => {
  const { journal, text, chips, offer, marked } = await writing(page);
  await page.keyboard.type('Annabel Quist');
  await expect(offer).toHaveCount(0);
  await page.keyboard.type(' spoke of Hatch & Lowe. ');
  await expect(offer).toContainText('This may tell who Client 2 is.');
  await expect(text).toBeFocused();
  await expect(marked).toHaveText(['Annabel Quist', 'Hatch & Lowe']);
  await offer.getByRole('button', { name: 'Replace by Client 2' }).click();
  await expect(text).toHaveText(/^Annabel Quist spoke of Client 2\. $/u);
  await expect(text).toBeFocused();
  await page.keyboard.type('annabel quist’s plan: bel, BEL.');
  await marked.first().click();
  await offer.getByRole('button', { name: 'Everywhere in this text' }).click();
  await expect(text).toHaveText('Client 2 spoke of Client 2. Client 2’s plan: bel, BEL.');
  await expect(chips).toHaveCount(3);
  await marked.first().click();
  await offer.getByRole('button', { name: 'Leave it' }).click();
  await expect(marked).toHaveCount(0);
  await journal.expectSaved();
});

test('real names are found and replaced by keyboard alone', async ({ practice: page }) => {
  const { text, offer, marked } = await writing(page);
  const keys = keyboardOf(page);
  await page.keyboard.type('Bel was late. She always is, and I never say what it does to me.');
  await expect(marked).toHaveText(['Bel']);
  await keys.press('Alt+Enter');
  await keys.at(offer.getByRole('button', { name: 'Replace by Client 2' }));
  await keys.press('Tab');
  await keys.at(offer.getByRole('button', { name: 'Leave it' }));
  await keys.press('Escape');
  await expect(offer).toHaveCount(0);
  await expect(text).toBeFocused();
  await keys.press('Alt+Enter');
  await keys.at(offer.getByRole('button', { name: 'Replace by Client 2' }));
  await keys.press('Enter');
  await expect(text).toHaveText(/^Client 2 was late/u);
  await expect(text).toBeFocused();
});

test('axe finds nothing on the list of clients, the mention and the offer', async ({ practice: page }) => {
  const { text, list, offer } = await writing(page);
  await page.keyboard.type('@');
  await expect(list).toBeVisible();
  expect(await findings(page, 'list of clients')).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.type(' met Bel ');
  await expect(offer).toBeVisible();
  expect(await findings(page, 'offer')).toEqual([]);
  await page.keyboard.press('Alt+Enter');
  await expect(text).not.toBeFocused();
  expect(await findings(page, 'mention')).toEqual([]);
});
