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
