import { afterEach, beforeEach, expect, test } from 'vitest';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const idOf = async (name: string) => (await journal.call.tags.all()).find((tag) => tag.name === name)?.id ?? '';

test('renaming a tag to one that exists makes them one, and no reflection carries it twice', async () => {
  const { call } = journal;
  const both = await aReflection(call, { tags: ['silence', 'quiet'] });
  const one = await aReflection(call, { tags: ['quiet'] });
  expect(await call.tags.rename({ id: await idOf('quiet'), name: 'Silence' })).toMatchObject({ merged: true });
  expect(await call.tags.all()).toMatchObject([{ name: 'silence', count: 2 }]);
  expect((await call.reflections.byId(both)).tags).toEqual(['silence']);
  expect((await call.reflections.byId(one)).tags).toEqual(['silence']);
});

test('removing a tag leaves the reflections and can be undone', async () => {
  const { call } = journal;
  const id = await aReflection(call, { tags: ['ethics', 'power'] });
  const removed = await call.tags.remove(await idOf('ethics'));
  expect((await call.reflections.byId(id)).tags).toEqual(['power']);
  await call.tags.add(removed);
  expect((await call.reflections.byId(id)).tags).toEqual(['ethics', 'power']);
});

test('counts leave the trash out', async () => {
  const { call } = journal;
  await aReflection(call, { tags: ['ethics'] });
  await call.reflections.trash([await aReflection(call, { tags: ['ethics'] })]);
  expect(await call.tags.all()).toMatchObject([{ name: 'ethics', count: 1 }]);
});
