import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goalProgress, session } from '../../../../../src/main/journal/database/schema.ts';
import type { EngagementPatch, Goal } from '../../../../../src/shared/domain/engagement.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

async function anEngagement(codeName = 'Client 1', startedOn = '2026-01-12'): Promise<string> {
  const clientId = await journal.call.clients.create({ codeName });
  return journal.call.engagements.create({ clientId, kind: 'coaching', startedOn });
}

const aGoal = (text: string): Goal => ({ id: uuid(), text, measure: '', agreedOn: null });

/** A session as it is stored, serving a goal; returns its id. */
function aSession(engagementId: string, goalId: string | null): string {
  const id = uuid();
  const facts = { happenedOn: '2026-03-02', zone: 'Europe/London', minutes: 60, format: 'video', paid: true } as const;
  const rest = { setting: 'one-to-one', status: 'held', aim: '', documentVersion: 1, document: '{}' } as const;
  const { database } = journal.context;
  database
    .insert(session)
    .values({ id, engagementId, goalId, createdAt: '2026-03-02T10:00:00Z', ...facts, ...rest })
    .run();
  return id;
}

const goalsOfSessions = () => journal.context.database.select({ goalId: session.goalId }).from(session).all();

test('an engagement is written down piece by piece, and each piece leaves the others as they were', async () => {
  const { call } = journal;
  const id = await anEngagement();
  const { contract } = await call.engagements.byId(id);
  expect(contract.parties).toMatchObject([
    { role: 'coach', name: 'Coach', signedOn: null },
    { role: 'client', name: 'Client 1', signedOn: null },
  ]);
  const pieces: EngagementPatch[] = [
    { level: 'Senior', stakeholders: ['Line manager', 'HR partner'] },
    { contract: { ...contract, frequency: 'Every two weeks', startsOn: '2026-01-12', endsOn: '2026-07-13' } },
    { needs: [{ id: uuid(), text: 'Saying no', tool: 'Strengths inventory' }] },
    { goals: [aGoal('One clear no a week'), aGoal('Two evenings free')] },
    { reviews: [{ kind: 'midway', dueOn: '2026-04-13', heldOn: null, text: '' }] },
    { exceptionReason: 'The third client had paused.' },
    { closedOn: '2026-07-13', closingReason: 'Both goals reached.' },
  ];
  for (const patch of pieces) await call.engagements.save({ id, patch });
  expect(await call.engagements.byId(id)).toMatchObject(Object.assign({}, ...pieces));
});

test('however the lists are changed, the last one stands, in its order, and a goal that stayed keeps its sessions', async () => {
  const { call } = journal;
  const id = await anEngagement();
  const pool = Array.from({ length: 6 }, (_, index) => aGoal(`Goal ${index}`));
  const kept = aGoal('The goal that stays');
  await call.engagements.save({ id, patch: { goals: [kept] } });
  aSession(id, kept.id);
  const lists = fc.array(fc.subarray(pool), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(lists, fc.nat(5), fc.string({ minLength: 1, maxLength: 30 }), async (saved, place, words) => {
      const text = words.trim() || 'Reworded';
      const given = saved.map((list) => list.toSpliced(place, 0, { ...kept, text }));
      for (const goals of given) await call.engagements.save({ id, patch: { goals } });
      expect((await call.engagements.byId(id)).goals).toEqual(given.at(-1));
      expect(goalsOfSessions()).toEqual([{ goalId: kept.id }]);
    }),
    { numRuns: 25 },
  );
});

test('a goal that is removed leaves its sessions, and the undo ties them together again', async () => {
  const { call, context } = journal;
  const id = await anEngagement();
  const [gone, other] = [aGoal('Delegate'), aGoal('Rest')];
  await call.engagements.save({ id, patch: { goals: [gone, other] } });
  const first = aSession(id, gone.id);
  const second = aSession(id, gone.id);
  context.database.insert(goalProgress).values({ sessionId: first, goalId: gone.id, score: 7 }).run();
  const links = await call.engagements.goalLinks(gone.id);
  expect(links.sessionIds.toSorted()).toEqual([first, second].toSorted());
  await call.engagements.save({ id, patch: { goals: [other] } });
  expect(goalsOfSessions()).toEqual([{ goalId: null }, { goalId: null }]);
  await call.engagements.save({ id, patch: { goals: [gone, other] } });
  await call.engagements.relinkGoal(links);
  expect(goalsOfSessions()).toEqual([{ goalId: gone.id }, { goalId: gone.id }]);
  expect(await call.engagements.goalLinks(gone.id)).toEqual(links);
});

test('a goal of one engagement cannot be taken over by another', async () => {
  const { call } = journal;
  const goal = aGoal('Mine');
  const id = await anEngagement();
  const other = await anEngagement('Client 2');
  await call.engagements.save({ id, patch: { goals: [goal] } });
  const stolen = call.engagements.save({ id: other, patch: { level: 'Lead', goals: [{ ...goal, text: 'Yours' }] } });
  await expect(stolen).rejects.toMatchObject({ cause: { code: 'invalid-input' } });
  expect((await call.engagements.byId(id)).goals).toEqual([goal]);
  expect(await call.engagements.byId(other)).toMatchObject({ level: '', goals: [] });
});

test('days that contradict each other are refused with a sentence, and nothing is changed', async () => {
  const { call } = journal;
  const id = await anEngagement('Client 1', '2026-02-28');
  const before = await call.engagements.byId(id);
  const contract = { ...before.contract, startsOn: '2026-03-01', endsOn: '2026-02-28' };
  const close = call.engagements.save({ id, patch: { closedOn: '2026-02-27', level: 'Lead' } });
  await expect(close).rejects.toMatchObject({ cause: { message: expect.stringMatching(/close before it starts/) } });
  const sign = call.engagements.save({ id, patch: { contract } });
  await expect(sign).rejects.toMatchObject({ cause: { message: expect.stringMatching(/end before it begins/) } });
  expect(await call.engagements.byId(id)).toEqual(before);
});

test('reviews are due from their day on until they are held or the work is closed', async () => {
  const { call } = journal;
  const [due, held, closed, later] = [
    await anEngagement('Client 1'),
    await anEngagement('Client 2'),
    await anEngagement('Client 3'),
    await anEngagement('Client 4'),
  ];
  const midway = (dueOn: string | null, heldOn: string | null = null) => {
    return { reviews: [{ kind: 'midway', dueOn, heldOn, text: '' }] } satisfies EngagementPatch;
  };
  await call.engagements.save({ id: due, patch: midway('2026-02-28') });
  await call.engagements.save({ id: held, patch: midway('2026-02-28', '2026-02-27') });
  await call.engagements.save({ id: closed, patch: { ...midway('2026-02-28'), closedOn: '2026-03-01' } });
  await call.engagements.save({ id: later, patch: midway('2026-03-01') });
  expect(await call.engagements.reviewsDue('2026-02-27')).toEqual([]);
  expect(await call.engagements.reviewsDue('2026-02-28')).toMatchObject([
    { engagementId: due, codeName: 'Client 1', kind: 'midway', dueOn: '2026-02-28' },
  ]);
  expect((await call.engagements.reviewsDue('2026-03-01')).map(({ codeName }) => codeName)).toEqual([
    'Client 1',
    'Client 4',
  ]);
});

test('open engagements are offered by code name as one counts, the closed ones not', async () => {
  const { call } = journal;
  for (const number of [10, 2, 1]) await anEngagement(`Client ${number}`);
  const closed = await anEngagement('Client 3');
  await call.engagements.save({ id: closed, patch: { closedOn: '2026-06-01' } });
  expect((await call.engagements.open()).map(({ codeName }) => codeName)).toEqual([
    'Client 1',
    'Client 2',
    'Client 10',
  ]);
});

test('an engagement is removed and restored whole; one with sessions is not removed', async () => {
  const { call } = journal;
  const id = await anEngagement();
  const goals = [aGoal('Delegate'), aGoal('Rest')];
  const reviews = [
    { kind: 'midway', dueOn: '2026-04-13', heldOn: '2026-04-14', text: 'Half way.' },
    { kind: 'closing', dueOn: null, heldOn: null, text: '' },
  ] satisfies EngagementPatch['reviews'];
  await call.engagements.save({ id, patch: { goals, reviews } });
  const before = await call.engagements.byId(id);
  expect(before).toMatchObject({ goals, reviews });
  const removed = await call.engagements.remove(id);
  await expect(call.engagements.byId(id)).rejects.toMatchObject({ cause: { code: 'not-found' } });
  await call.engagements.restore(JSON.parse(JSON.stringify(removed)));
  expect(await call.engagements.byId(id)).toEqual(before);
  aSession(id, null);
  await expect(call.engagements.remove(id)).rejects.toMatchObject({ cause: { code: 'in-use' } });
});
