import { afterEach, beforeEach, expect, test } from 'vitest';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

test('the ids of a list come in the order of its pages, so that a stretch of rows can be chosen unseen', async () => {
  const { call } = journal;
  await aReflection(call, { day: '2026-11-02', tags: ['silence'] });
  await aReflection(call, { day: '2026-11-20', tags: ['silence'] });
  await aReflection(call, { day: '2026-11-10' });
  const thrown = await aReflection(call, { day: '2026-11-12' });
  await call.reflections.trash([thrown]);
  for (const filter of [{}, { tag: 'silence' }]) {
    const page = await call.reflections.page({ filter, offset: 0, limit: 50 });
    expect(await call.reflections.ids(filter)).toEqual(page.map(({ id }) => id));
  }
});
