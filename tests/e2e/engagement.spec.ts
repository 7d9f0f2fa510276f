import { expect, test } from './fixtures.ts';
import { gateOf } from './pages/gate.ts';
import { journalOf } from './pages/journal.ts';
import { practiceOf } from './pages/practice.ts';
import { recordsOf } from './pages/records.ts';
import { sessionsOf } from './pages/sessions.ts';

test('an engagement from beginning to end: client, contract, goal, three sessions with reflections, feedback, closure', async ({
  practice: page,
}) => {
  const gate = gateOf(page);
  const journal = journalOf(page);
  const practice = practiceOf(page);
  const sessions = sessionsOf(page);
  await practice.clients();
  await practice.addClient();
  const contract = await practice.openSection('Contract');
  for (const party of ['Coach', 'Client 1']) {
    await practice.chooseToday(contract.getByLabel(`${party} signed on`));
  }
  await expect(page.getByText(/^Signed by all on/)).toBeVisible();
  const goals = await practice.openSection('Goals');
  await goals.getByRole('button', { name: 'Add a goal' }).click();
  await goals.getByLabel('Goal', { exact: true }).fill('Delegate one thing a week');
  await goals.getByRole('button', { name: 'Done' }).click();

  const waiting = page.getByRole('region', { name: 'Sessions without a reflection' });
  for (const aim of ['To begin', 'To go on', 'To close']) {
    await sessions.log(aim);
    await journal.go('Today');
    await waiting.getByRole('button', { name: /^Reflect on the session with Client 1/ }).click();
    await expect(journal.title).toHaveValue('');
    await journal.write('Concrete experience', `What happened when we met ${aim.toLowerCase()}.`);
    await journal.title.fill(`After: ${aim}`);
    await journal.expectSaved();
  }
  await journal.go('Today');
  await expect(page.getByRole('region', { name: 'Hours so far' })).toContainText('3 h');
  await expect(waiting).toHaveCount(0);

  const records = recordsOf(page);
  await records.go('Feedback');
  await records.begin('New feedback');
  await records.choose('Client', 'Client 1');
  await records.add();
  await page.getByRole('textbox', { name: 'What was said' }).click();
  await page.keyboard.type('I give work away now, and it comes back done.');
  await journal.expectSaved();

  await practice.clients();
  await practice.openClient('Client 1');
  await expect(page.getByText('3 sessions, 3 h')).toBeVisible();
  const closure = await practice.openSection('Closure');
  await practice.chooseToday(closure.getByLabel('Closed on'));
  await closure.getByLabel('Reason').fill('The goal is reached.');
  await journal.lock();
  await gate.unlock();
  await practice.clients();
  await practice.openClient('Client 1');
  await expect(page.getByText(/^Closed on/).first()).toBeVisible();
  await sessions.open('To go on');
  await page.getByRole('link', { name: /After: To go on/ }).click();
  await expect(journal.title).toHaveValue('After: To go on');
});
