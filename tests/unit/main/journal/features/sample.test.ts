import { expect, test } from 'vitest';
import { aJournal } from '../../../../helpers/journal.ts';

test('the sample year fills an empty journal: reflections over twelve months, both models, experiments and notes', async () => {
  const journal = await aJournal('2027-03-01T10:00:00Z');
  const { call } = journal;
  expect(await call.sample.fill('2027-03-01')).toEqual({ reflections: 50, notes: 9 });
  const page = await call.reflections.page({ filter: {}, offset: 0, limit: 200 });
  expect(page).toHaveLength(50);
  expect(page.every(({ wordCount }) => wordCount >= 150 && wordCount <= 900)).toBe(true);
  const days = page.map(({ happenedOn }) => happenedOn);
  expect(days[0]?.slice(0, 7)).toBe('2027-02');
  expect(days.at(-1)?.slice(0, 7)).toBe('2026-03');
  for (const model of ['kolb', 'schon-on-action']) {
    expect(page.filter(({ modelId }) => modelId === model).length).toBeGreaterThan(10);
  }
  const experiments = await call.experiments.all();
  expect(experiments.filter(({ status }) => status === 'open')).toHaveLength(4);
  const told = experiments.filter(({ followedUpIn }) => followedUpIn !== null);
  expect(told.length).toBeGreaterThan(15);
  expect(await call.notes.waiting()).toHaveLength(3);
  await expect(call.sample.fill('2027-03-01')).rejects.toMatchObject({ cause: { code: 'in-use' } });
  journal.remove();
});
