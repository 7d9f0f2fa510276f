import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DOCUMENT_VERSION, filledDocument } from '../../../../../src/shared/document/document.ts';
import { fromMarkdown } from '../../../../../src/shared/document/markdown.ts';
import { noteTemplates } from '../../../../../src/shared/domain/noteTemplate.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const facts = {
  title: 'Contracting in threes',
  doneOn: '2026-11-18',
  minutes: 150,
  kind: 'workshop' as const,
  provider: '',
  level: null,
};
const learned = (words: string) => filledDocument(noteTemplates.cpd, new Map([['learned', fromMarkdown(words)]]));
const find = async (text: string) => (await journal.call.search.find({ text })).total;

test('an activity is kept with its notes and its level, and found by title and words', async () => {
  const { call } = journal;
  const id = await call.cpd.add({ ...facts, title: '  Contracting in threes ' });
  await call.cpd.save({ id, patch: { level: 'learning', document: learned('Name the third party early.') } });
  const summary = { ...facts, id, level: 'learning', excerpt: 'Name the third party early.' };
  expect(await call.cpd.list()).toEqual([summary]);
  expect(await call.cpd.byId(id)).toMatchObject(summary);
  expect(await find('threes')).toBe(1);
  expect(await find('third')).toBe(1);
  await call.cpd.save({ id, patch: { level: null, title: 'Contracting' } });
  expect(await call.cpd.byId(id)).toMatchObject({ level: null, title: 'Contracting', minutes: 150 });
  expect(await find('threes')).toBe(0);
});

test.each([
  ['no title', { title: '  ' }, /Say what the activity was/],
  ['no minute', { minutes: 0 }, /at least one minute/],
  ['more than 1,000 hours', { minutes: 60_001 }, /at most 1,000 hours/],
  ['a day to come', { doneOn: '2026-11-21' }, /lies in the future/],
])('%s is refused with a sentence', async (_name, wrong, sentence) => {
  const refused = { message: expect.stringMatching(sentence) };
  await expect(journal.call.cpd.add({ ...facts, ...wrong })).rejects.toMatchObject(refused);
  const id = await journal.call.cpd.add(facts);
  await expect(journal.call.cpd.save({ id, patch: wrong })).rejects.toMatchObject(refused);
});

describe('the trash of the practice record', () => {
  test('shows every kind, moved there last first, by code names, and what is put back no more', async () => {
    const { call } = journal;
    const clientId = await call.clients.create({ codeName: 'Client 7' });
    const activity = await call.cpd.add(facts);
    const supervision = await call.supervision.add({
      happenedOn: '2026-11-01',
      startedAt: null,
      zone: 'Europe/London',
      minutes: 60,
      kind: 'peer',
      supervisor: 'Ada',
    });
    const feedback = await call.feedback.add({
      givenOn: '2026-11-02',
      source: 'client',
      way: 'email',
      clientId,
      sessionId: null,
      mayBeQuoted: true,
    });
    const file = await call.attachments.begin({ ownerKind: 'cpd', ownerId: activity, name: 'a.txt', size: 1 });
    await call.attachments.append({ id: file, position: 0, base64: 'YQ==' });
    await call.attachments.finish(file);
    await call.cpd.trash({ ids: [activity], trashed: true });
    journal.setNow('2026-11-20T11:00:00Z');
    await call.supervision.trash({ ids: [supervision], trashed: true });
    journal.setNow('2026-11-20T12:00:00Z');
    await call.feedback.trash({ ids: [feedback], trashed: true });
    journal.setNow('2026-11-20T13:00:00Z');
    await call.attachments.trash({ id: file, trashed: true });
    expect(await call.records.trashed()).toEqual([
      { kind: 'attachment', id: file, name: 'a.txt', day: '2026-11-20', trashedAt: '2026-11-20T13:00:00.000Z' },
      { kind: 'feedback', id: feedback, name: 'Client 7', day: '2026-11-02', trashedAt: '2026-11-20T12:00:00.000Z' },
      { kind: 'supervision', id: supervision, name: 'Ada', day: '2026-11-01', trashedAt: '2026-11-20T11:00:00.000Z' },
      { kind: 'cpd', id: activity, name: facts.title, day: facts.doneOn, trashedAt: '2026-11-20T10:00:00.000Z' },
    ]);
    await call.feedback.trash({ ids: [feedback], trashed: false });
    expect((await call.records.trashed()).map(({ kind }) => kind)).toEqual(['attachment', 'supervision', 'cpd']);
  });

  test('what is deleted for good is gone; what does not lie there is not touched', async () => {
    const { call } = journal;
    const [gone, kept] = [await call.cpd.add(facts), await call.cpd.add({ ...facts, title: 'Kept' })];
    await call.cpd.save({ id: gone, patch: { document: learned('quicksilver') } });
    expect(await find('quicksilver')).toBe(1);
    await call.cpd.trash({ ids: [gone], trashed: true });
    const keys = [gone, kept].map((id) => ({ kind: 'cpd' as const, id }));
    expect(await call.records.deleteForGood(keys)).toBe(1);
    expect(await call.records.trashed()).toEqual([]);
    await expect(call.cpd.byId(gone)).rejects.toMatchObject({ cause: { code: 'not-found' } });
    expect(await call.cpd.list()).toMatchObject([{ id: kept }]);
    // Not one word of it is left in the index’s own tables.
    const words = journal.context.journal.db.prepare('SELECT hex(block) AS block FROM search_index_data').all();
    expect(JSON.stringify(words)).not.toContain(Buffer.from('quicksilver').toString('hex').toUpperCase());
  });

  test('a picture in the notes of a record stays while the record does', async () => {
    const { call } = journal;
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    const imageId = await call.images.add({ base64: png });
    const [shown, other] = [await call.cpd.add(facts), await call.cpd.add(facts)];
    const picture = { type: 'image', attrs: { imageId, alt: 'A flip chart' } };
    const document = { type: 'doc', attrs: { version: DOCUMENT_VERSION }, content: [picture] };
    await call.cpd.save({ id: shown, patch: { document } });
    await call.cpd.trash({ ids: [shown, other], trashed: true });
    await call.records.deleteForGood([{ kind: 'cpd', id: other }]);
    expect(await call.images.byId(imageId)).toMatchObject({ mime: 'image/png' });
    await call.records.deleteForGood([{ kind: 'cpd', id: shown }]);
    await expect(call.images.byId(imageId)).rejects.toMatchObject({ cause: { code: 'not-found' } });
  });
});
