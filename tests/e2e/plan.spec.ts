import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from './fixtures.ts';
import { exportingOf } from './pages/exporting.ts';
import { journalOf } from './pages/journal.ts';
import { planOf } from './pages/plan.ts';
import { swotOf } from './pages/swot.ts';

const before = { HOME: process.env.HOME, XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME };
// A home for the save dialog to open in, so that nothing is written into anybody's own.
test.beforeEach(({ journalsFolder }) => {
  mkdirSync(join(journalsFolder, 'Documents'));
  Object.assign(process.env, { HOME: journalsFolder, XDG_CONFIG_HOME: join(journalsFolder, '.config') });
});
test.afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

test('a weakness becomes a need and an objective, its letters close, a milestone is done, a review changes it, a calendar has the days', async ({
  practice: page,
}) => {
  test.slow();
  const journal = journalOf(page);
  const plan = planOf(page);
  await plan.go('Plan');
  await plan.begin('A year of waiting');
  await plan.setReview(15);

  const swot = swotOf(page);
  await swot.go();
  await swot.add('weakness', 'Bearing silence');
  await swot.item('Bearing silence').getByRole('link').click();
  await swot.dialog.getByRole('button', { name: 'Make it a development need' }).click();
  await expect(swot.dialog).toContainText('It is a development need: “Bearing silence”.');
  await page.keyboard.press('Escape');
  await plan.go('Plan');
  await expect(plan.looseEnds).toContainText('Bearing silence a need that no objective serves');
  await plan.go('Needs');
  await page.getByRole('button', { name: 'Write an objective for it' }).click();
  await plan.dialog.getByLabel('What do you want to reach?').fill('Wait after every question');
  await plan.dialog.getByRole('button', { name: 'Add and open' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wait after every question');

  await expect(plan.missing('Specific')).toContainText('Say what exactly');
  await plan.fill('Specific', 'What exactly', 'Wait after each question until the client has spoken.');
  await expect(plan.missing('Specific')).toHaveCount(0);
  await plan.fill('Measurable', 'Evidence of success', 'Better presence');
  await expect(plan.missing('Measurable')).toContainText('Name a number');
  await plan.fill('Measurable', 'Evidence of success', 'Two recordings show pauses of five seconds.');
  await expect(plan.missing('Measurable')).toHaveCount(0);
  await plan.fill('Achievable', 'Resources', 'A recorder');
  await plan.fill('Achievable', 'Time', 'An hour a month');
  await expect(plan.missing('Relevant')).not.toContainText('Link what it serves');
  await plan.fill('Relevant', 'Why it matters', 'They think in the pauses that I fill.');
  await expect(plan.missing('Time-bound')).toContainText('at least one milestone');
  await plan.addMilestone('First recording heard');
  await plan.addMilestone('Asked at the closing');
  for (const name of ['Specific', 'Measurable', 'Achievable', 'Relevant', 'Time-bound']) {
    await expect(plan.missing(name)).toHaveCount(0);
  }
  await plan
    .letter('Specific')
    .getByRole('checkbox', { name: /^Somebody who does not know/ })
    .check();
  await journal.expectSaved();
  await expect(page.getByRole('img', { name: /Specific: stands\. Measurable: nothing missing/ })).toBeVisible();

  await page.getByRole('checkbox', { name: 'Done: First recording heard' }).check();
  await journal.expectSaved();
  await plan.go('Plan');
  await expect(plan.looseEnds).toHaveCount(0);
  await expect(plan.objectives).toContainText('1 of 2 milestones done');

  await plan.reviews.getByRole('link').click();
  await page.getByRole('button', { name: 'Hold it now' }).click();
  await expect(page.getByRole('region', { name: /^Since/ })).toContainText('First recording heard');
  await journal.write('What changes', 'It may end sooner.');
  await journal.expectSaved();
  await page.getByRole('button', { name: 'End of Wait after every question' }).click();
  await page.getByRole('button', { name: 'Previous month' }).click();
  await page.getByRole('button', { name: /^10 / }).click();
  await journal.expectSaved();
  const changed = page.getByRole('region', { name: 'Changed at this review' });
  await expect(changed).toContainText('End · Wait after every question');
  await expect(changed.locator('ins')).toContainText('10 ');
  await page.getByRole('link', { name: 'Wait after every question' }).click();
  const history = page.getByRole('region', { name: 'What it said before' });
  await expect(history).toContainText('at the review of');
  await expect(history.locator('ins')).toContainText('10 ');
  await plan.go('Plan');
  await expect(plan.objectives).toContainText('to 10 ');
  await expect(plan.reviews).toContainText('It may end sooner.');

  await page.getByRole('button', { name: 'More for this plan' }).click();
  await page.getByRole('menuitem', { name: 'Dates for a calendar, neutral titles…' }).click();
  const exporting = exportingOf(page);
  await exporting.chooseWhere();
  await exporting.saveAs('Dates');
  const written = await exporting.done();
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(written, 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(events.map(({ summary }) => summary)).toEqual(['Milestone']);
  expect(events[0]?.startDate.isDate).toBe(true);
});

test('in the picture a bar is dragged and moved by keys, and the move is taken back', async ({ sample: page }) => {
  test.slow();
  const plan = planOf(page);
  await plan.go('Plan');
  const title = 'Half an hour of nothing after every session';
  const bar = plan.time.getByRole('button', { name: title });
  const days = async () => (await bar.getAttribute('aria-label'))?.slice(title.length + 2) ?? '';
  const first = await days();
  const box = await bar.locator('rect').first().boundingBox();
  if (!box) throw new Error('the bar has no place');
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6 + 30, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(days).not.toBe(first);
  const moved = await days();
  await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible();
  await journalOf(page).undo();
  await expect.poll(days).toBe(first);
  expect(moved).not.toBe(first);

  await bar.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(days).not.toBe(first);
  const keyed = await days();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(days).toBe(first);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('alert').filter({ hasText: title }).last()).toBeVisible();
  await plan.time.getByText('Table', { exact: true }).click();
  const [from] = keyed.split(' to ');
  await expect(plan.time.getByRole('row').filter({ hasText: title })).toContainText(from ?? '');
});
