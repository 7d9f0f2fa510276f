import { afterEach, beforeEach, expect, test } from 'vitest';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aDocument, aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

test('what was saved is read back: text, facts, tags and counts', async () => {
  const { call } = journal;
  const id = await aReflection(call, {
    title: 'The silence after lunch',
    model: 'kolb',
    day: '2026-02-28',
    tags: ['Silence', '  silence ', 'contracting'],
    stages: { 'concrete-experience': 'I **waited** four seconds.' },
  });
  await call.reflections.save({ id, patch: { depth: { scale: 'moon', level: 'making-sense' }, private: true } });
  expect(await call.reflections.byId(id)).toMatchObject({
    title: 'The silence after lunch',
    happenedOn: '2026-02-28',
    modelId: 'kolb',
    tags: ['contracting', 'silence'],
    depth: { scale: 'moon', level: 'making-sense' },
    private: true,
    wordCount: 4,
    stagesBegun: 1,
    stagesTotal: 4,
    excerpt: 'I waited four seconds.',
    document: aDocument('kolb', { 'concrete-experience': 'I **waited** four seconds.' }),
  });
});

test('the list comes by day and time, newest first, and pages do not overlap', async () => {
  const { call } = journal;
  await aReflection(call, { title: 'morning', day: '2026-03-01', time: '08:00' });
  await aReflection(call, { title: 'evening', day: '2026-03-01', time: '20:00' });
  await aReflection(call, { title: 'leap day', day: '2024-02-29' });
  await aReflection(call, { title: 'latest', day: '2026-03-02' });
  const page = (offset: number) => call.reflections.page({ filter: {}, offset, limit: 2 });
  const titles = [...(await page(0)), ...(await page(2))].map(({ title }) => title);
  expect(titles).toEqual(['latest', 'evening', 'morning', 'leap day']);
  expect(await call.reflections.months({})).toEqual([
    { month: '2026-03', count: 3 },
    { month: '2024-02', count: 1 },
  ]);
});

test('each filter narrows the list to what it says', async () => {
  const { call } = journal;
  await aReflection(call, { title: 'kolb', model: 'kolb', stages: { 'concrete-experience': 'words' } });
  await aReflection(call, { title: 'tagged', tags: ['ethics'], stages: { writing: 'words' } });
  await aReflection(call, { title: 'private', private: true, stages: { writing: 'words' } });
  await aReflection(call, { title: 'old', day: '2025-01-31', stages: { writing: 'words' } });
  const titles = async (filter: Parameters<typeof call.reflections.months>[0]) =>
    (await call.reflections.page({ filter, offset: 0, limit: 50 })).map(({ title }) => title);
  expect(await titles({ modelId: 'kolb' })).toEqual(['kolb']);
  expect(await titles({ tag: 'ethics' })).toEqual(['tagged']);
  expect(await titles({ private: true })).toEqual(['private']);
  expect(await titles({ incomplete: true })).toEqual(['kolb']);
  expect(await titles({ to: '2025-01-31' })).toEqual(['old']);
  expect(await titles({ from: '2025-02-01', modelId: 'free', private: false })).toEqual(['tagged']);
});

test('a pause of more than ten minutes makes a version of what stood before; typing on does not', async () => {
  const { call, setNow } = journal;
  const id = await aReflection(call, { title: 'first', stages: { writing: 'one' } });
  const write = (text: string) =>
    call.reflections.save({ id, patch: { document: aDocument('free', { writing: text }) } });
  setNow('2026-11-20T10:09:00Z');
  await write('one two');
  expect(await call.versions.of(id)).toEqual([]);
  setNow('2026-11-20T10:20:00Z');
  await write('one two three');
  const versions = await call.versions.of(id);
  expect(versions).toMatchObject([{ title: 'first', wordCount: 2, writtenAt: '2026-11-20T10:09:00.000Z' }]);

  await call.versions.restore(versions[0]?.id ?? '');
  expect(await call.reflections.byId(id)).toMatchObject({ wordCount: 2 });
  expect((await call.versions.of(id)).map(({ wordCount }) => wordCount)).toEqual([3, 2]);
});

test('changing the model keeps every word and what stood before as a version', async () => {
  const { call } = journal;
  const id = await aReflection(call, {
    model: 'kolb',
    stages: { 'concrete-experience': 'the room', 'active-experimentation': 'wait longer' },
  });
  await call.reflections.changeModel({ id, modelId: 'gibbs' });
  const { document, modelId } = await call.reflections.byId(id);
  expect(modelId).toBe('gibbs');
  expect(JSON.stringify(document)).toContain('the room');
  expect(JSON.stringify(document)).toContain('wait longer');
  expect(await call.versions.of(id)).toMatchObject([{ modelId: 'kolb' }]);
});

test('a document that the schema does not know is refused and the stored one stays', async () => {
  const { call } = journal;
  const id = await aReflection(call, { stages: { writing: 'safe' } });
  const script = { type: 'doc', content: [{ type: 'script', content: [{ type: 'text', text: 'x' }] }] };
  await expect(call.reflections.save({ id, patch: { document: script } })).rejects.toMatchObject({
    cause: { code: 'unknown-content' },
  });
  expect((await call.reflections.byId(id)).wordCount).toBe(1);
});

test('the trash takes a reflection out of list and search and gives it back whole', async () => {
  const { call } = journal;
  const id = await aReflection(call, { title: 'heron', tags: ['birds'], stages: { writing: 'a grey heron' } });
  const found = async () => (await call.search.find({ text: 'heron' })).total;
  await call.reflections.trash([id]);
  expect(await found()).toBe(0);
  expect(await call.reflections.page({ filter: {}, offset: 0, limit: 10 })).toEqual([]);
  expect(await call.reflections.trashed()).toMatchObject([{ id, trashedAt: '2026-11-20T10:00:00.000Z' }]);
  await call.reflections.untrash([id]);
  expect(await found()).toBe(1);
  expect(await call.reflections.byId(id)).toMatchObject({ tags: ['birds'], trashedAt: null });
});

test('emptying the trash deletes only what lies in it', async () => {
  const { call } = journal;
  const kept = await aReflection(call, { title: 'kept' });
  const gone = await aReflection(call, { title: 'gone' });
  await call.reflections.trash([gone]);
  expect(await call.reflections.emptyTrash({ only: [kept] })).toBe(0);
  expect(await call.reflections.emptyTrash({})).toBe(1);
  await expect(call.reflections.byId(gone)).rejects.toMatchObject({ cause: { code: 'not-found' } });
  expect(await call.reflections.byId(kept)).toMatchObject({ title: 'kept' });
});

test('on this day shows other years, 29 February only on its own', async () => {
  const { call } = journal;
  await aReflection(call, { title: 'two years ago', day: '2024-02-29' });
  await aReflection(call, { title: 'last year', day: '2025-02-28' });
  expect((await call.reflections.onThisDay('2028-02-29')).map(({ title }) => title)).toEqual(['two years ago']);
  expect((await call.reflections.onThisDay('2026-02-28')).map(({ title }) => title)).toEqual(['last year']);
});
