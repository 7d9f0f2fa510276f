import { v7 as uuid } from 'uuid';
import { expect, test } from 'vitest';
import { shippedModels } from '../../../../../src/main/journal/features/models/service.ts';
import { promptOf } from '../../../../../src/main/journal/features/today/service.ts';
import { addDays } from '../../../../../src/shared/domain/date.ts';
import { aJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

test('the prompt is the same all day, and every prompt has its day before one comes again', () => {
  const staged = shippedModels.filter((model) => model.stages.length > 1);
  const count = staged.flatMap((model) => model.stages.flatMap((stage) => stage.prompts)).length;
  const days = Array.from({ length: count }, (_, i) => addDays('2026-02-27', i));
  const seen = new Set(days.map((day) => JSON.stringify(promptOf(day))));
  expect(seen.size).toBe(count);
  expect(promptOf('2026-02-27')).toEqual(promptOf('2026-02-27'));
});

test('today shows unfinished reflections first, the last 53 weeks by day, and the total', async () => {
  const journal = await aJournal('2026-11-20T18:00:00Z');
  const { call, setNow } = journal;
  await aReflection(call, { title: 'unfinished', model: 'kolb', stages: { 'concrete-experience': 'words' } });
  setNow('2026-11-20T19:00:00Z');
  await aReflection(call, { title: 'finished', stages: { writing: 'two words' } });
  await aReflection(call, { title: 'long ago', day: '2024-02-29', stages: { writing: 'one two three' } });
  const overview = await call.today.overview('2026-11-20');
  expect(overview.toContinue[0]).toMatchObject({ title: 'unfinished' });
  expect(overview.days).toEqual([{ day: '2026-11-20', count: 2, words: 3 }]);
  expect(overview.total).toBe(3);
  journal.remove();
});

test('today tells what of the practice waits: sessions to reflect on, actions and reviews due, and the hours held', async () => {
  const journal = await aJournal('2026-11-20T18:00:00Z');
  const { call } = journal;
  const clientId = await call.clients.create({ codeName: 'Client 1' });
  const engagementId = await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2025-01-06' });
  const review = { kind: 'midway', dueOn: '2026-11-19', heldOn: null, text: '' } as const;
  await call.engagements.save({ id: engagementId, patch: { reviews: [review] } });
  const how = {
    format: 'video',
    paid: true,
    setting: 'one-to-one',
    zone: 'Europe/London',
    startedAt: '10:00',
  } as const;
  const what = { engagementId, minutes: 60, aim: '', goalId: null };
  const log = (happenedOn: string, status: 'held' | 'cancelled' | 'planned') =>
    call.sessions.log({ facts: { ...how, ...what, happenedOn, status } });
  await log('2025-12-31', 'held');
  await log('2026-01-01', 'held');
  await log('2026-11-05', 'cancelled');
  await log('2026-11-21', 'planned');
  const latest = await log('2026-11-18', 'held');
  const anAction = (text: string, dueOn: string | null) =>
    ({ id: uuid(), text, owner: 'client', dueOn, doneOn: null }) as const;
  const actions = [
    anAction('next week', '2026-11-27'),
    anAction('overdue', '2026-11-10'),
    anAction('in time', '2026-11-28'),
    anAction('some day', null),
  ];
  await call.sessions.save({ id: latest, patch: { actions } });

  const overview = await call.today.overview('2026-11-20');
  expect(overview.sessionsToReflectOn).toMatchObject([{ id: latest, codeName: 'Client 1' }]);
  expect(overview.actionsDue.map(({ text }) => text)).toEqual(['overdue', 'next week']);
  expect(overview.reviewsDue).toMatchObject([{ engagementId, kind: 'midway', dueOn: '2026-11-19' }]);
  expect(overview.held).toEqual({ sessions: 3, minutes: 180, minutesThisYear: 120 });

  const [overdue] = overview.actionsDue;
  await call.sessions.finishAction({ id: overdue?.id ?? '', doneOn: '2026-11-20' });
  await call.sessions.reflect({ id: latest, modelId: 'kolb' });
  const after = await call.today.overview('2026-11-20');
  expect(after.actionsDue.map(({ text }) => text)).toEqual(['next week']);
  expect(after.sessionsToReflectOn).toEqual([]);
  journal.remove();
});
