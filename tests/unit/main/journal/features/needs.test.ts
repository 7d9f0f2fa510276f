import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeAll(async () => {
  journal = await aJournal();
});
afterAll(() => journal.remove());

const facts = { title: 'Silence', detail: '', aim: 'close', originKind: 'own', originId: null } as const;
const titles = async () => (await journal.call.needs.list()).map(({ title }) => title);

test('a need is written down, put in other words, taken away and brought back', async () => {
  const id = await journal.call.needs.add(facts);
  await journal.call.needs.save({ id, patch: { title: 'Bearing silence' } });
  expect(await titles()).toEqual(['Bearing silence']);
  await journal.call.needs.trash({ id, trashed: true });
  expect(await titles()).toEqual([]);
  await journal.call.needs.trash({ id, trashed: false });
  expect(await titles()).toEqual(['Bearing silence']);
});

test('a need without words, or one that is not there, is refused', async () => {
  await expect(journal.call.needs.add({ ...facts, title: '  ' })).rejects.toThrow();
  await expect(journal.call.needs.save({ id: uuid(), patch: { detail: 'x' } })).rejects.toThrow('no such');
});
