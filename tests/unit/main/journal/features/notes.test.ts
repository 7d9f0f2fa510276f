import { expect, test } from 'vitest';
import { aJournal } from '../../../../helpers/journal.ts';

test('a note opens once as an on-action reflection, dated when it was noted, and is quoted at its head', async () => {
  const journal = await aJournal('2026-03-29T00:30:00Z');
  const { call, setNow } = journal;
  const note = await call.notes.add({ text: 'surprised by the tears', zone: 'Europe/London' });
  setNow('2026-04-02T18:00:00Z');
  expect(await call.notes.waiting()).toMatchObject([{ id: note, text: 'surprised by the tears' }]);
  const id = await call.notes.open(note);
  expect(await call.notes.open(note)).toBe(id);
  const reflection = await call.reflections.byId(id);
  expect(reflection).toMatchObject({ modelId: 'schon-on-action', happenedOn: '2026-03-29', happenedAt: '00:30' });
  expect(JSON.stringify(reflection.document)).toContain('surprised by the tears');
  expect(reflection.wordCount).toBe(0);
  expect(await call.notes.waiting()).toEqual([]);
  expect(await call.notes.of(id)).toMatchObject({ id: note, reflectionId: id });
  journal.remove();
});

test('a note is found by search until it is removed, and again after the undo', async () => {
  const journal = await aJournal();
  const { call } = journal;
  const id = await call.notes.add({ text: 'surprised by laughter', zone: 'Europe/London' });
  const total = async () => (await call.search.find({ text: 'laughter' })).total;
  expect(await total()).toBe(1);
  await call.notes.trash({ id, trashed: true });
  expect(await total()).toBe(0);
  expect(await call.notes.waiting()).toEqual([]);
  await call.notes.trash({ id, trashed: false });
  await call.notes.change({ id, text: 'surprised by my own laughter' });
  expect(await total()).toBe(1);
  expect(await call.notes.waiting()).toMatchObject([{ text: 'surprised by my own laughter' }]);
  journal.remove();
});
