import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyDocument, filledDocument } from '../../../../../src/shared/document/document.ts';
import { fromMarkdown } from '../../../../../src/shared/document/markdown.ts';
import { noteTemplates } from '../../../../../src/shared/domain/noteTemplate.ts';
import { type SessionAction, type SessionFacts, sessionFactsSchema } from '../../../../../src/shared/domain/session.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

/** An engagement with a client of this code name. */
async function anEngagement(codeName: string): Promise<string> {
  const { call } = journal;
  const clientId = await call.clients.create({ codeName });
  return await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2026-01-05' });
}

async function aGoal(engagementId: string, text: string): Promise<string> {
  const id = uuid();
  const goal = { id, text, measure: '', agreedOn: null };
  const { goals } = await journal.call.engagements.byId(engagementId);
  await journal.call.engagements.save({ id: engagementId, patch: { goals: [...goals, goal] } });
  return id;
}

function facts(engagementId: string, wish: Partial<SessionFacts> = {}): SessionFacts {
  return {
    engagementId,
    happenedOn: '2026-11-18',
    startedAt: '10:00',
    zone: 'Europe/London',
    minutes: 60,
    format: 'video',
    paid: true,
    setting: 'one-to-one',
    status: 'held',
    aim: '',
    goalId: null,
    ...wish,
  };
}

const aSession = (engagementId: string, wish: Partial<SessionFacts> = {}) =>
  journal.call.sessions.log({ facts: facts(engagementId, wish) });

function anAction(text: string, dueOn: string | null = null): SessionAction {
  return { id: uuid(), text, owner: 'client', dueOn, doneOn: null };
}

const textsOf = (actions: { text: string }[]) => actions.map(({ text }) => text);
const openTexts = async () => textsOf(await journal.call.sessions.openActions());

test('a session is logged with its facts, stands in the list under its month, and opens with empty notes', async () => {
  const { call } = journal;
  const engagementId = await anEngagement('Client 1');
  const goalId = await aGoal(engagementId, 'Delegates');
  const id = await aSession(engagementId, { aim: 'Who does what', goalId });
  await aSession(engagementId, { happenedOn: '2026-10-31', minutes: 90 });
  const session = await call.sessions.byId(id);
  expect(session).toMatchObject({ codeName: 'Client 1', kind: 'coaching', minutes: 60, aim: 'Who does what', goalId });
  expect(session.document).toEqual(emptyDocument(noteTemplates.session));
  const { total, rows } = await call.sessions.page({ filter: {}, offset: 0, limit: 50 });
  expect(total).toBe(2);
  expect(rows.map(({ happenedOn }) => happenedOn)).toEqual(['2026-11-18', '2026-10-31']);
  expect(await call.sessions.months({})).toEqual([
    { month: '2026-11', count: 1 },
    { month: '2026-10', count: 1 },
  ]);
});

test('what cannot be is refused with a sentence: durations, days to come, strangers’ goals, unknown engagements', async () => {
  const { call } = journal;
  const engagementId = await anEngagement('Client 1');
  const strange = await aGoal(await anEngagement('Client 2'), 'Another one’s goal');
  const messageOf = (minutes: number) =>
    sessionFactsSchema.safeParse(facts(engagementId, { minutes })).error?.issues[0]?.message;
  expect(messageOf(0)).toMatch(/at least one minute/);
  expect(messageOf(721)).toMatch(/at most 12 hours/);
  expect(messageOf(720)).toBeUndefined();
  const log = (wish: Partial<SessionFacts>) => aSession(engagementId, wish);
  await expect(log({ happenedOn: '2026-11-21' })).rejects.toThrow(/has not come yet.*as planned/);
  await expect(log({ happenedOn: '2026-11-21', status: 'not-attended' })).rejects.toThrow(/has not come yet/);
  await expect(log({ happenedOn: '2026-11-21', status: 'planned' })).resolves.toBeTypeOf('string');
  await expect(log({ goalId: strange })).rejects.toThrow(/another engagement/);
  await expect(log({ zone: 'Europe/Atlantis' })).rejects.toThrow(/time zone is not known/);
  await expect(aSession(uuid())).rejects.toMatchObject({ cause: { code: 'not-found' } });
  const id = await log({});
  await expect(call.sessions.save({ id, patch: { happenedOn: '2027-01-01' } })).rejects.toThrow(/has not come yet/);
  await expect(call.sessions.save({ id, patch: { progress: [{ goalId: strange, score: 3 }] } })).rejects.toThrow(
    /another engagement/,
  );
  expect(await call.sessions.byId(id)).toMatchObject({ happenedOn: '2026-11-18', progress: [] });
});

test('today is the coach’s today: held late in the evening in Auckland, while it is still yesterday in London', async () => {
  const engagementId = await anEngagement('Client 1');
  journal.setNow('2026-11-20T12:30:00Z');
  const inAuckland = { happenedOn: '2026-11-21', zone: 'Pacific/Auckland', startedAt: '00:15' };
  await expect(aSession(engagementId, inAuckland)).resolves.toBeTypeOf('string');
  await expect(aSession(engagementId, { ...inAuckland, zone: 'Europe/London' })).rejects.toThrow(/has not come yet/);
});

test('two sessions at the same time are refused with the other’s day and times, and saved all the same when asked', async () => {
  const { call } = journal;
  const one = await anEngagement('Client 1');
  const two = await anEngagement('Client 2');
  const first = await aSession(one, { startedAt: '10:00' });
  const late = facts(two, { startedAt: '10:30' });
  const refused = call.sessions.log({ facts: late });
  await expect(refused).rejects.toMatchObject({
    cause: {
      code: 'overlap',
      details: { sessionId: first, happenedOn: '2026-11-18', start: '10:00', end: '11:00' },
    },
  });
  await expect(aSession(two, { startedAt: '11:00' })).resolves.toBeTypeOf('string');
  await expect(aSession(two, { startedAt: null })).resolves.toBeTypeOf('string');
  await expect(aSession(two, { startedAt: '10:15', status: 'cancelled' })).resolves.toBeTypeOf('string');
  const second = await call.sessions.log({ facts: late, allowOverlap: true });
  expect((await call.sessions.byId(second)).overlaps).toMatchObject([
    { sessionId: first, codeName: 'Client 1', start: '10:00', end: '11:00' },
    { codeName: 'Client 2', start: '11:00', end: '12:00' },
  ]);
  await call.sessions.trash({ ids: [first], trashed: true });
  expect((await call.sessions.byId(second)).overlaps).toHaveLength(1);
});

test('sessions overlap over midnight and through the hour that comes twice', async () => {
  const engagementId = await anEngagement('Client 1');
  await aSession(engagementId, { happenedOn: '2026-10-31', startedAt: '23:30', minutes: 90 });
  const clash = { cause: { code: 'overlap' } };
  await expect(aSession(engagementId, { happenedOn: '2026-11-01', startedAt: '00:45' })).rejects.toMatchObject(clash);
  await aSession(engagementId, { happenedOn: '2026-10-25', startedAt: '00:30', minutes: 90 });
  await expect(aSession(engagementId, { happenedOn: '2026-10-25', startedAt: '01:15' })).rejects.toMatchObject(clash);
});

test('last time’s values are offered: of the client asked for, else of the newest session of an open engagement', async () => {
  const { call } = journal;
  expect(await call.sessions.suggest({ engagementId: null })).toEqual({
    engagementId: null,
    facts: { startedAt: null, minutes: 60, format: 'video', paid: false, setting: 'one-to-one' },
    openActions: [],
  });
  const one = await anEngagement('Client 1');
  const two = await anEngagement('Client 2');
  await aSession(one, { happenedOn: '2026-11-02', minutes: 75, format: 'phone', startedAt: '16:40' });
  await aSession(two, { happenedOn: '2026-11-03', minutes: 90, format: 'in-person', paid: false });
  await aSession(one, { happenedOn: '2026-11-09', minutes: 30, status: 'cancelled' });
  expect(await call.sessions.suggest({ engagementId: null })).toMatchObject({
    engagementId: two,
    facts: { minutes: 90, format: 'in-person', paid: false, startedAt: '10:00' },
  });
  expect(await call.sessions.suggest({ engagementId: one })).toMatchObject({
    engagementId: one,
    facts: { minutes: 75, format: 'phone', paid: true, startedAt: '16:40' },
  });
  await call.engagements.save({ id: two, patch: { closedOn: '2026-11-10' } });
  expect(await call.sessions.suggest({ engagementId: null })).toMatchObject({ engagementId: one });
});

test('an action carried forward is open once, in the later session, and the earlier one still tells of it', async () => {
  const { call } = journal;
  const engagementId = await anEngagement('Client 1');
  const first = await aSession(engagementId, { happenedOn: '2026-11-04' });
  const ask = anAction('Ask three colleagues', '2026-11-11');
  await call.sessions.save({ id: first, patch: { actions: [ask, anAction('Write it down')] } });
  const { openActions } = await call.sessions.suggest({ engagementId });
  expect(textsOf(openActions)).toEqual(['Ask three colleagues', 'Write it down']);

  const second = await call.sessions.log({ facts: facts(engagementId), carriedActions: [ask.id] });
  expect(await openTexts()).toEqual(['Ask three colleagues', 'Write it down']);
  const [carried] = (await call.sessions.byId(second)).actions;
  expect(carried).toMatchObject({ text: 'Ask three colleagues', dueOn: '2026-11-11', carriedTo: null });
  expect((await call.sessions.byId(first)).actions).toMatchObject([
    { id: ask.id, doneOn: null, carriedTo: { sessionId: second, happenedOn: '2026-11-18' } },
    { text: 'Write it down', carriedTo: null },
  ]);
  const { rows } = await call.sessions.page({ filter: { openActions: true }, offset: 0, limit: 10 });
  expect(rows.map(({ id, openActions }) => [id, openActions])).toEqual([
    [second, 1],
    [first, 1],
  ]);

  await call.sessions.finishAction({ id: carried?.id ?? '', doneOn: '2026-11-19' });
  expect(await openTexts()).toEqual(['Write it down']);
  await call.sessions.finishAction({ id: carried?.id ?? '', doneOn: null });
  expect(await openTexts()).toHaveLength(2);
  await expect(call.sessions.carry({ id: second, actionIds: [ask.id] })).rejects.toThrow(/carried forward meanwhile/);
});

test('where the later session goes, or the action in it, the earlier one is open again', async () => {
  const { call } = journal;
  const engagementId = await anEngagement('Client 1');
  const first = await aSession(engagementId, { happenedOn: '2026-11-04' });
  const ask = anAction('Ask three colleagues');
  await call.sessions.save({ id: first, patch: { actions: [ask] } });
  const second = await aSession(engagementId);
  await call.sessions.carry({ id: second, actionIds: [ask.id] });
  const openIn = async () => (await call.sessions.openActions()).map(({ sessionId }) => sessionId);
  expect(await openIn()).toEqual([second]);
  await call.sessions.trash({ ids: [second], trashed: true });
  expect(await openIn()).toEqual([first]);
  expect((await call.sessions.byId(first)).actions).toMatchObject([{ carriedTo: null }]);
  await call.sessions.trash({ ids: [second], trashed: false });
  expect(await openIn()).toEqual([second]);
  await call.sessions.save({ id: second, patch: { actions: [] } });
  expect(await openIn()).toEqual([first]);
});

test('another client’s actions are not carried, and a save cannot take over another session’s action', async () => {
  const { call } = journal;
  const theirs = await aSession(await anEngagement('Client 1'), { happenedOn: '2026-11-04' });
  const ask = anAction('Ask three colleagues');
  await call.sessions.save({ id: theirs, patch: { actions: [ask] } });
  const mine = await anEngagement('Client 2');
  const carrying = call.sessions.log({ facts: facts(mine), carriedActions: [ask.id] });
  await expect(carrying).rejects.toThrow(/Choose again/);
  expect((await call.sessions.page({ filter: {}, offset: 0, limit: 10 })).total).toBe(1);
  const id = await aSession(mine);
  await call.sessions.save({ id, patch: { actions: [{ ...ask, text: 'Taken' }] } });
  expect((await call.sessions.byId(id)).actions).toEqual([]);
  expect((await call.sessions.byId(theirs)).actions).toMatchObject([{ text: 'Ask three colleagues' }]);
});

test('open actions come the soonest due first, and a day leaves out what is due later or never', async () => {
  const { call } = journal;
  const id = await aSession(await anEngagement('Client 1'));
  const actions = [anAction('some day'), anAction('later', '2026-12-01'), anAction('sooner', '2026-11-20')];
  await call.sessions.save({ id, patch: { actions } });
  expect(await openTexts()).toEqual(['sooner', 'later', 'some day']);
  expect(textsOf(await call.sessions.openActions('2026-11-30'))).toEqual(['sooner']);
});

test('progress is shown beside the last score before, whatever came after', async () => {
  const { call } = journal;
  const engagementId = await anEngagement('Client 1');
  const goalId = await aGoal(engagementId, 'Delegates');
  const other = await aGoal(engagementId, 'Rests');
  const ids: string[] = [];
  for (const [index, happenedOn] of ['2026-11-02', '2026-11-09', '2026-11-16'].entries()) {
    const id = await aSession(engagementId, { happenedOn });
    await call.sessions.save({ id, patch: { progress: [{ goalId, score: index * 3 }] } });
    ids.push(id);
  }
  await call.sessions.save({
    id: ids[0] ?? '',
    patch: {
      progress: [
        { goalId, score: 1 },
        { goalId: other, score: 8 },
      ],
    },
  });
  expect(await call.sessions.byId(ids[1] ?? '')).toMatchObject({
    progress: [{ goalId, score: 3 }],
    earlierProgress: [
      { goalId, score: 1, happenedOn: '2026-11-02' },
      { goalId: other, score: 8, happenedOn: '2026-11-02' },
    ],
  });
  expect((await call.sessions.byId(ids[0] ?? '')).earlierProgress).toEqual([]);
});

test('a session that was reflected on is no longer asked about, until the reflection is in the trash', async () => {
  const { call } = journal;
  const engagementId = await anEngagement('Client 1');
  const id = await aSession(engagementId);
  await aSession(engagementId, { happenedOn: '2026-11-17', status: 'cancelled' });
  await aSession(engagementId, { happenedOn: '2026-10-23' });
  const monthEnd = await aSession(engagementId, { happenedOn: '2026-10-24' });
  const waiting = async () => (await call.sessions.withoutReflection('2026-11-20')).map((session) => session.id);
  expect(await waiting()).toEqual([id, monthEnd]);

  const reflection = await call.sessions.reflect({ id, modelId: 'kolb' });
  expect(await call.reflections.byId(reflection)).toMatchObject({
    modelId: 'kolb',
    happenedOn: '2026-11-18',
    happenedAt: '10:00',
    zone: 'Europe/London',
  });
  expect(await waiting()).toEqual([monthEnd]);
  expect(await call.sessions.ofReflection(reflection)).toMatchObject({ id, codeName: 'Client 1', reflections: 1 });
  expect((await call.sessions.byId(id)).linked).toMatchObject([{ id: reflection }]);
  await call.reflections.trash([reflection]);
  expect(await waiting()).toEqual([id, monthEnd]);
});

test('a reflection of the same weeks is linked, moved and unlinked', async () => {
  const { call } = journal;
  const engagementId = await anEngagement('Client 1');
  const id = await aSession(engagementId, { happenedOn: '2026-11-01' });
  const other = await aSession(engagementId, { happenedOn: '2026-11-08' });
  const near = await aReflection(call, { title: 'Near', day: '2026-11-15' });
  await aReflection(call, { title: 'Far', day: '2026-11-16' });
  await aReflection(call, { title: 'Before', day: '2026-10-18' });
  const titles = async () => (await call.sessions.linkable(id)).map(({ title }) => title);
  expect(await titles()).toEqual(['Near', 'Before']);
  await call.sessions.linkReflection({ reflectionId: near, sessionId: other });
  expect(await titles()).toEqual(['Before']);
  await call.sessions.linkReflection({ reflectionId: near, sessionId: id });
  expect((await call.sessions.byId(other)).linked).toEqual([]);
  expect((await call.sessions.byId(id)).linked).toMatchObject([{ title: 'Near' }]);
  await call.sessions.linkReflection({ reflectionId: near, sessionId: null });
  expect(await call.sessions.ofReflection(near)).toBeNull();
  await expect(call.sessions.linkReflection({ reflectionId: uuid(), sessionId: id })).rejects.toMatchObject({
    cause: { code: 'not-found' },
  });
});

test('the list is chosen by client, status, kind, days and what is missing', async () => {
  const { call } = journal;
  const one = await anEngagement('Client 1');
  const two = await anEngagement('Client 2');
  await call.engagements.save({ id: two, patch: { kind: 'mentoring' } });
  const held = await aSession(one);
  const cancelled = await aSession(one, { happenedOn: '2024-02-29', status: 'cancelled' });
  const mentored = await aSession(two, { happenedOn: '2026-03-01' });
  await call.sessions.reflect({ id: mentored, modelId: 'free' });
  const chosen = async (filter: object) =>
    (await call.sessions.page({ filter, offset: 0, limit: 10 })).rows.map(({ id }) => id);
  const { clientId } = await call.engagements.byId(one);
  expect(await chosen({ clientId })).toEqual([held, cancelled]);
  expect(await chosen({ engagementId: two })).toEqual([mentored]);
  expect(await chosen({ status: 'cancelled' })).toEqual([cancelled]);
  expect(await chosen({ kind: 'mentoring' })).toEqual([mentored]);
  expect(await chosen({ from: '2024-02-29', to: '2026-03-01' })).toEqual([mentored, cancelled]);
  expect(await chosen({ unreflected: true })).toEqual([held]);
  expect(await call.sessions.months({ clientId, status: 'held' })).toEqual([{ month: '2026-11', count: 1 }]);
});

test('a session is found by its words until it is in the trash, and under its client’s code name', async () => {
  const { call } = journal;
  const id = await aSession(await anEngagement('Client 7'), { aim: 'Leaving the warehouse' });
  const document = filledDocument(
    noteTemplates.session,
    new Map([['key-points', fromMarkdown('She spoke of kestrels.')]]),
  );
  const tools = [{ name: 'Wheel of life', reason: 'to see all of it' }];
  await call.sessions.save({
    id,
    patch: { document, tools, actions: [anAction('Call the depot')], observer: 'R. Vale' },
  });
  const found = async (text: string) => (await call.search.find({ text })).hits;
  for (const text of ['warehouse', 'kestrels', 'wheel', 'depot', '"client 7"']) {
    expect(await found(text)).toMatchObject([{ kind: 'session', id, happenedOn: '2026-11-18' }]);
  }
  expect((await call.sessions.byId(id)).document).toEqual(document);
  await call.sessions.trash({ ids: [id], trashed: true });
  expect(await found('kestrels')).toEqual([]);
  expect((await call.sessions.page({ filter: {}, offset: 0, limit: 10 })).total).toBe(0);
  await call.sessions.trash({ ids: [id], trashed: false });
  expect(await found('kestrels')).toHaveLength(1);
});

test('moved to another client, a session leaves its goal behind', async () => {
  const { call } = journal;
  const one = await anEngagement('Client 1');
  const goalId = await aGoal(one, 'Delegates');
  const two = await anEngagement('Client 2');
  const id = await aSession(one, { goalId });
  await expect(call.sessions.save({ id, patch: { engagementId: two } })).rejects.toThrow(/another engagement/);
  await call.sessions.save({ id, patch: { engagementId: two, goalId: null, progress: [] } });
  expect(await call.sessions.byId(id)).toMatchObject({ codeName: 'Client 2', goalId: null });
});
