import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { matchExpression } from '../../../../../src/shared/domain/search.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aDocument, aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

async function titlesOf(text: string): Promise<string[]> {
  const { hits } = await journal.call.search.find({ text });
  return hits.map(({ title }) => title.map((part) => part.text).join('')).sort();
}

test('beginnings of words, phrases, exclusion, accents and tags find what they should', async () => {
  const { call } = journal;
  await aReflection(call, { title: 'A', stages: { writing: 'The café was noisy and we could not listen.' } });
  await aReflection(call, { title: 'B', stages: { writing: 'Listening well, we could hear the noisy street.' } });
  await aReflection(call, { title: 'C', tags: ['deep listening'], stages: { writing: 'Nothing of the sort.' } });
  expect(await titlesOf('listen')).toEqual(['A', 'B', 'C']);
  expect(await titlesOf('cafe')).toEqual(['A']);
  expect(await titlesOf('"could hear"')).toEqual(['B']);
  expect(await titlesOf('noisy -street')).toEqual(['A']);
  expect(await titlesOf('noisy -"could not"')).toEqual(['B']);
  expect(await titlesOf('nowhere')).toEqual([]);
  expect(await titlesOf('-listen')).toEqual([]);
});

test('a hit shows the passage with the found words marked', async () => {
  await aReflection(journal.call, {
    title: 'Pauses',
    stages: { writing: 'In the end the silence did the work for us.' },
  });
  const { hits, total } = await journal.call.search.find({ text: 'silen' });
  expect(total).toBe(1);
  expect(hits[0]?.passage.filter((part) => part.hit)).toEqual([{ text: 'silence', hit: true }]);
  expect(hits[0]?.passage.map((part) => part.text).join('')).toContain('the silence did the work');
});

test('text that was changed is found by its new words only', async () => {
  const { call } = journal;
  const id = await aReflection(call, { title: 'Old title', stages: { writing: 'heron' } });
  await call.reflections.save({ id, patch: { title: 'New title' } });
  expect(await titlesOf('old')).toEqual([]);
  expect(await titlesOf('heron new')).toEqual(['New title']);
});

test('filters hold in search, and a filter by tag finds renamed tags', async () => {
  const { call } = journal;
  await aReflection(call, { title: 'A', tags: ['one'], stages: { writing: 'same words' } });
  await aReflection(call, { title: 'B', private: true, stages: { writing: 'same words' } });
  const [tag] = await call.tags.all();
  await call.tags.rename({ id: tag?.id ?? '', name: 'two' });
  const find = async (filter: object) => (await call.search.find({ text: 'same', filter })).total;
  expect(await find({ tag: 'two' })).toBe(1);
  expect(await find({ tag: 'one' })).toBe(0);
  expect(await find({ private: true })).toBe(1);
  expect(await titlesOf('two')).toEqual(['A']);
});

test('whatever is typed is a valid search', async () => {
  await aReflection(journal.call, { stages: { writing: 'some words' } });
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^[-"*^():ANDORNTE{} a]{0,20}$/),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const { total, hits } = await journal.call.search.find({ text });
      expect(hits.length).toBeLessThanOrEqual(total);
    }),
    { numRuns: 300 },
  );
});

test('the expression quotes every operator away', () => {
  expect(matchExpression('NOT near(')).toBe('"NOT" * AND "near" *');
  expect(matchExpression('well-being')).toBe('("well" * AND "being" *)');
  expect(matchExpression('client’s')).toBe('("client" * AND "s")');
  expect(matchExpression('')).toBeNull();
});

/** All that the index's own tables hold, as bytes: what marks of deletion leave is still in it. */
function indexBytes(): string {
  const { db } = journal.context.journal;
  const blocks = db.prepare<[], Buffer>('SELECT block FROM search_index_data').pluck().all();
  return Buffer.concat(blocks).toString('latin1');
}

test('a saved text waits for the next search to be indexed, and is found whatever was saved since', async () => {
  const { call } = journal;
  const id = await aReflection(call, { title: 'A', stages: { writing: 'kestrel' } });
  expect(indexBytes()).not.toContain('estrel');
  expect(await titlesOf('kestrel')).toEqual(['A']);
  await call.reflections.save({ id, patch: { tags: ['wagtail'] } });
  await call.reflections.save({ id, patch: { title: 'B' } });
  await call.tags.rename({ id: (await call.tags.all())[0]?.id ?? '', name: 'nuthatch' });
  expect(await titlesOf('kestrel nuthatch -wagtail')).toEqual(['B']);
  await call.reflections.save({ id, patch: { title: 'C' } });
  await call.reflections.trash([id]);
  expect(await titlesOf('kestrel')).toEqual([]);
});

test('emptying the trash leaves no word of it in the index, nor of what was rewritten', async () => {
  const { call } = journal;
  const doomed = await aReflection(call, { stages: { writing: 'kestrel' } });
  const kept = await aReflection(call, { title: 'Kept', stages: { writing: 'wagtail' } });
  expect(await titlesOf('wagtail')).toEqual(['Kept']);
  await call.reflections.save({ id: kept, patch: { document: aDocument('free', { writing: 'nuthatch' }) } });
  await call.reflections.trash([doomed]);
  expect(await titlesOf('wagtail')).toEqual([]);
  expect(indexBytes()).toContain('estrel');
  await call.reflections.emptyTrash({});
  expect(indexBytes()).not.toMatch(/estrel|agtail/);
  expect(await titlesOf('nuthatch')).toEqual(['Kept']);
});

/** One record of every kind of the practice, each with the word `kestrel` and on a day of its own. */
async function aPractice(): Promise<void> {
  const { call } = journal;
  const clientId = await call.clients.create({ codeName: 'Client 1' });
  const engagementId = await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2026-01-05' });
  const zone = 'Europe/London';
  const how = { format: 'video', paid: true, setting: 'one-to-one', status: 'held', goalId: null } as const;
  const when = { happenedOn: '2026-02-28', startedAt: '10:00', zone, minutes: 60 };
  await call.sessions.log({ facts: { engagementId, ...when, ...how, aim: 'kestrel' } });
  await call.supervision.add({ ...when, happenedOn: '2026-03-01', kind: 'one-to-one', supervisor: 'Kestrel' });
  await call.cpd.add({
    title: 'Kestrel',
    doneOn: '2026-04-30',
    minutes: 60,
    kind: 'course',
    provider: '',
    level: null,
  });
  await aReflection(call, { title: 'Kestrel', day: '2026-05-31' });
  await call.notes.add({ text: 'kestrel', zone });
}

test('everything is found, each on its own day; the list of reflections asks for its own kinds alone', async () => {
  const { call } = journal;
  await aPractice();
  const { hits, total } = await call.search.find({ text: 'kestrel' });
  expect(total).toBe(5);
  expect(Object.fromEntries(hits.map(({ kind, happenedOn }) => [kind, happenedOn]))).toEqual({
    session: '2026-02-28',
    supervision: '2026-03-01',
    cpd: '2026-04-30',
    reflection: '2026-05-31',
    note: '2026-11-20',
  });
  const ofList = await call.search.find({ text: 'kestrel', kinds: ['reflection', 'note'] });
  expect(ofList.hits.map(({ kind }) => kind).sort()).toEqual(['note', 'reflection']);
  expect(ofList.total).toBe(2);
  expect((await call.search.find({ text: 'kestrel', kinds: ['session'], limit: 1 })).total).toBe(1);
});

test('a filter by days holds for every kind, and one that only reflections can fulfil leaves the others out', async () => {
  const { call } = journal;
  await aPractice();
  const kindsOf = async (filter: object) => {
    const { hits } = await call.search.find({ text: 'kestrel', filter });
    return hits.map(({ kind }) => kind).sort();
  };
  expect(await kindsOf({ from: '2026-03-01', to: '2026-04-30' })).toEqual(['cpd', 'supervision']);
  expect(await kindsOf({ to: '2026-02-28' })).toEqual(['session']);
  expect(await kindsOf({ modelId: 'free' })).toEqual(['reflection']);
});
