import type { Page } from 'playwright-core';
import { expect, test } from './fixtures.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { keyboardOf } from './pages/keyboard.ts';
import { sessionsOf } from './pages/sessions.ts';

/** A new journal with one client, whose first session begins where there is none: at the dialog. */
async function aClient(page: Page): Promise<void> {
  const sessions = sessionsOf(page);
  await sessions.begin();
  await sessions.dialog.getByRole('button', { name: 'Add a client' }).click();
  const client = page.getByRole('dialog', { name: 'New client' });
  await client.getByRole('button', { name: /^Add/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Client 1' })).toBeVisible();
}

test('a session is logged by keyboard alone, reflected on, and no longer waits on Today', async ({
  practice: page,
}) => {
  await aClient(page);
  const keys = keyboardOf(page);
  const sessions = sessionsOf(page);
  await keys.press('Control+Shift+L');
  await keys.at(sessions.dialog.getByRole('combobox', { name: 'Client' }));
  await keys.press('Tab');
  await keys.at(sessions.aim);
  await keys.type('Who decides what');
  await keys.tabTo(sessions.dialog.getByRole('textbox', { name: 'Minutes', exact: true }));
  await keys.press('Control+a');
  await keys.type('0');
  await keys.press('Enter');
  await expect(sessions.dialog.getByText('A session lasts at least one minute.').first()).toBeVisible();
  await keys.at(sessions.dialog.getByRole('textbox', { name: 'Minutes', exact: true }));
  await keys.press('Control+a');
  await keys.type('75');
  await keys.press('Enter');
  await expect(sessions.dialog).toHaveCount(0);

  await keys.press('Control+1');
  const waiting = page.getByRole('region', { name: 'Sessions without a reflection' });
  await expect(waiting).toContainText('Who decides what');
  await expect(page.getByRole('region', { name: 'Hours so far' })).toContainText('1 h 15 min');
  await keys.tabTo(waiting.getByRole('button', { name: /^Reflect on the session with Client 1/ }));
  await keys.press('Enter');
  const journal = journalOf(page);
  await keys.at(page.getByRole('textbox', { name: 'Text of the reflection' }));
  await keys.type('They looked at me whenever a decision came up.');
  await journal.title.fill('Whose decision');
  await journal.expectSaved();
  await expect(page.getByRole('button', { name: /^Session: Client 1/ })).toBeVisible();

  await journal.go('Today');
  await expect(page.getByRole('region', { name: 'Hours so far' })).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await sessions.open('Who decides what');
  await page.getByRole('link', { name: /Whose decision/ }).click();
  await expect(journal.title).toHaveValue('Whose decision');
});

test('an open action is carried forward: due once, in the later session, and told of in the earlier', async ({
  practice: page,
}) => {
  await aClient(page);
  const sessions = sessionsOf(page);
  const journal = journalOf(page);
  await sessions.log('The first one');
  await sessions.open('The first one');
  await page.getByRole('button', { name: 'Add a follow-up action' }).click();
  await page.getByRole('textbox', { name: 'What is to be done' }).fill('Ask three colleagues');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await journal.expectSaved();

  await sessions.begin();
  await sessions.aim.fill('The second one');
  await sessions.dialog.getByRole('checkbox', { name: 'Ask three colleagues' }).check();
  await sessions.dialog.getByRole('button', { name: 'Log it' }).click();
  await expect(sessions.dialog).toHaveCount(0);

  await sessions.open('The second one');
  const actions = page.getByRole('region', { name: 'Actions' });
  await expect(actions.getByRole('checkbox', { name: 'Ask three colleagues' })).not.toBeChecked();
  await sessions.open('The first one');
  await expect(actions).toContainText('carried forward to');
  await sessions.list();
  await expect(sessions.rows.filter({ hasText: '1 open action' })).toHaveCount(1);
  await expect(sessions.rows.filter({ hasText: '1 open action' })).toContainText('The second one');

  await journal.go('Today');
  const waiting = page.getByRole('region', { name: 'Sessions without a reflection' });
  await waiting.getByRole('link', { name: 'Show in the list' }).click();
  await expect(page.getByRole('checkbox', { name: 'No reflection yet' })).toBeChecked();
  await expect(sessions.rows).toHaveCount(2);
  expect(page.url()).not.toContain('?');
});

test('two sessions at the same time are told apart, and saved all the same when both are right', async ({
  practice: page,
}) => {
  await aClient(page);
  const sessions = sessionsOf(page);
  const start = async () => {
    await sessions.dialog.getByRole('spinbutton', { name: 'Hour of the start' }).fill('09');
    await sessions.dialog.getByRole('spinbutton', { name: 'Minute of the start' }).fill('00');
  };
  await sessions.begin();
  await sessions.aim.fill('The first one');
  await start();
  await sessions.aim.press('Enter');
  await expect(sessions.dialog).toHaveCount(0);
  await sessions.begin();
  await sessions.aim.fill('At the same time');
  await sessions.aim.press('Enter');
  await expect(sessions.dialog).toContainText('This overlaps with the session with Client 1 at 09:00–10:00');
  await sessions.dialog.getByRole('button', { name: 'Save all the same' }).click();
  await expect(sessions.dialog).toHaveCount(0);
  await sessions.open('At the same time');
  await expect(page.getByText('At the same time as another session')).toBeVisible();
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await expect(sessions.rows).toHaveCount(1);
  await journalOf(page).undo();
  await expect(sessions.rows).toHaveCount(2);
});

test('a session is found by its words in the palette, and what was typed for one is kept by a lock', async ({
  practice: page,
}) => {
  await aClient(page);
  const sessions = sessionsOf(page);
  await sessions.begin();
  await sessions.aim.fill('Leaving the warehouse');
  await journalOf(page).lock();
  await gateOf(page).unlock();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('combobox', { name: 'Search and commands' }).fill('warehouse');
  await page.getByRole('option', { name: /Session with Client 1/ }).click();
  await expect(page.getByRole('radio', { name: 'Planned' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Aim' })).toHaveValue('Leaving the warehouse');
});
