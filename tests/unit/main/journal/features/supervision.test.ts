import { afterEach, beforeEach, expect, test } from 'vitest';
import { filledDocument } from '../../../../../src/shared/document/document.ts';
import { fromMarkdown } from '../../../../../src/shared/document/markdown.ts';
import { noteTemplates } from '../../../../../src/shared/domain/noteTemplate.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const facts = {
  happenedOn: '2026-11-18',
  startedAt: '10:00',
  zone: 'Europe/London',
  minutes: 60,
  kind: 'one-to-one' as const,
  supervisor: 'Ada',
};
const notes = (brought: string) =>
  filledDocument(noteTemplates.supervision, new Map([['brought', fromMarkdown(brought)]]));
const found = async (text: string) =>
  (await journal.call.search.find({ text })).hits.map(({ title }) => title.map((part) => part.text).join(''));

async function aSession(): Promise<string> {
  const { call } = journal;
  const engagement = { kind: 'coaching' as const, startedOn: '2026-01-01' };
  const clientId = await call.clients.create({ codeName: 'Client 1', engagement });
  const engagementId = (await call.engagements.ofClient(clientId))[0]?.id ?? '';
  const session = {
    engagementId,
    happenedOn: '2026-11-10',
    startedAt: null,
    zone: 'Europe/London',
    minutes: 60,
    format: 'video' as const,
    paid: true,
    setting: 'one-to-one' as const,
    status: 'held' as const,
    aim: '',
    goalId: null,
  };
  return call.sessions.log({ facts: session });
}

test('what was added is listed newest first, by day and by time of day', async () => {
  const { call } = journal;
  await call.supervision.add({ ...facts, happenedOn: '2026-10-02', supervisor: 'first' });
  await call.supervision.add({ ...facts, startedAt: '16:00', supervisor: 'third' });
  await call.supervision.add({ ...facts, startedAt: '09:00', supervisor: 'second' });
  expect((await call.supervision.list()).map(({ supervisor }) => supervisor)).toEqual(['third', 'second', 'first']);
});

test('notes are kept, shown in the list and found by search', async () => {
  const { call } = journal;
  const id = await call.supervision.add(facts);
  await call.supervision.save({ id, patch: { document: notes('The silence that I filled.'), minutes: 75 } });
  expect(await call.supervision.byId(id)).toMatchObject({ minutes: 75, kind: 'one-to-one', trashedAt: null });
  expect(JSON.stringify((await call.supervision.byId(id)).document)).toContain('The silence that I filled.');
  expect(await call.supervision.list()).toMatchObject([{ id, excerpt: 'The silence that I filled.' }]);
  expect(await found('silence')).toEqual(['One-to-one supervision · Ada']);
  await call.supervision.save({ id, patch: { kind: 'group', supervisor: '' } });
  expect(await found('silence')).toEqual(['Group supervision']);
});

test('notes of an unknown shape are refused and nothing of the save is kept', async () => {
  const { call } = journal;
  const id = await call.supervision.add(facts);
  const patch = { minutes: 90, document: { type: 'doc', content: [{ type: 'script' }] } };
  await expect(call.supervision.save({ id, patch })).rejects.toMatchObject({ cause: { code: 'unknown-content' } });
  expect(await call.supervision.byId(id)).toMatchObject({ minutes: 60 });
});

test('it is linked to sessions and reflections, until these are in the trash and again after', async () => {
  const { call } = journal;
  const id = await call.supervision.add(facts);
  const sessionId = await aSession();
  const reflectionId = await aReflection(call, { title: 'After supervision' });
  const links = { sessionIds: [sessionId], reflectionIds: [reflectionId] };
  await call.supervision.save({ id, patch: { sessionIds: [sessionId, sessionId], reflectionIds: [reflectionId] } });
  expect(await call.supervision.byId(id)).toMatchObject(links);
  await call.sessions.trash({ ids: [sessionId], trashed: true });
  await call.reflections.trash([reflectionId]);
  expect(await call.supervision.byId(id)).toMatchObject({ sessionIds: [], reflectionIds: [] });
  // What is saved meanwhile takes no hidden link away.
  await call.supervision.save({ id, patch: { sessionIds: [], reflectionIds: [] } });
  await call.sessions.trash({ ids: [sessionId], trashed: false });
  await call.reflections.untrash([reflectionId]);
  expect(await call.supervision.byId(id)).toMatchObject(links);
  await call.supervision.save({ id, patch: { sessionIds: [], reflectionIds: [] } });
  expect(await call.supervision.byId(id)).toMatchObject({ sessionIds: [], reflectionIds: [] });
});

test.each([
  ['no minute', { minutes: 0 }, /at least one minute/],
  ['more than 12 hours', { minutes: 721 }, /at most 12 hours/],
  ['a day to come', { happenedOn: '2026-11-21' }, /lies in the future/],
])('%s is refused with a sentence, when it is added and when it is changed', async (_name, wrong, sentence) => {
  const { call } = journal;
  const refused = { message: expect.stringMatching(sentence) };
  await expect(call.supervision.add({ ...facts, ...wrong })).rejects.toMatchObject(refused);
  const id = await call.supervision.add(facts);
  await expect(call.supervision.save({ id, patch: wrong })).rejects.toMatchObject(refused);
  expect(await call.supervision.byId(id)).toMatchObject(facts);
});

test('today is what it is where the coach is', async () => {
  journal.setNow('2026-11-20T13:30:00Z');
  const there = { ...facts, happenedOn: '2026-11-21', zone: 'Pacific/Auckland' };
  expect(await journal.call.supervision.add(there)).toMatch(/^[0-9a-f-]{36}$/);
  const here = { ...there, zone: 'Europe/London' };
  await expect(journal.call.supervision.add(here)).rejects.toMatchObject({ message: expect.stringMatching(/future/) });
});

test('in the trash it is in no list and no search; put back it is in both', async () => {
  const { call } = journal;
  const id = await call.supervision.add(facts);
  await call.supervision.save({ id, patch: { document: notes('heron') } });
  await call.supervision.trash({ ids: [id], trashed: true });
  // The last save of an open page may come after.
  await call.supervision.save({ id, patch: { document: notes('heron and reed') } });
  expect(await call.supervision.list()).toEqual([]);
  expect(await found('heron')).toEqual([]);
  expect((await call.supervision.byId(id)).trashedAt).toBe('2026-11-20T10:00:00.000Z');
  await call.supervision.trash({ ids: [id], trashed: false });
  expect(await call.supervision.list()).toHaveLength(1);
  expect(await found('reed')).toHaveLength(1);
});
