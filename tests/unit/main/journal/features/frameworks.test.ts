import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftOf, emptyRow, frameworkOf } from '../../../../../src/renderer/features/frameworks/frameworkDraft.ts';
import type { Framework } from '../../../../../src/shared/domain/framework.ts';
import { competenciesOf } from '../../../../../src/shared/domain/framework.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aRound } from '../../../../helpers/ratings.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const own = (wish: Partial<Framework> = {}): Framework => ({
  id: 'team-coaching',
  name: 'Team coaching',
  publisher: '',
  scale: { least: 1, most: 4, words: [] },
  domains: [
    {
      name: '',
      competencies: [
        { id: 'agreeing', name: 'Agreeing', description: '' },
        { id: 'holding', name: 'Holding back', description: '' },
      ],
    },
  ],
  ...wish,
});

const list = () => journal.call.frameworks.list();
const byId = async (id: string) => (await list()).find((framework) => framework.id === id);

test('four frameworks are shipped, with as many competencies as their bodies name; one of them is in use at once', async () => {
  const facts = (await list()).map((framework) => [framework.id, competenciesOf(framework).length, framework.chosen]);
  expect(facts).toEqual([
    ['qualification-core', 12, true],
    ['icf', 8, false],
    ['emcc', 8, false],
    ['ac', 12, false],
  ]);
});

test('a framework is taken into use and out of it', async () => {
  await journal.call.frameworks.choose({ id: 'icf', chosen: true });
  await journal.call.frameworks.choose({ id: 'qualification-core', chosen: false });
  expect((await list()).filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['icf']);
  await expect(journal.call.frameworks.choose({ id: 'none', chosen: true })).rejects.toThrow('no such framework');
});

test('a framework gets another scale, and its own back', async () => {
  const scale = { least: 1, most: 4, words: ['Starting', 'Growing', 'Steady', 'Leading'] };
  await journal.call.frameworks.setScale({ id: 'icf', scale });
  expect(await byId('icf')).toMatchObject({ scale, ownScale: { least: 1, most: 5, words: [] } });
  await journal.call.frameworks.setScale({ id: 'icf', scale: null });
  expect((await byId('icf'))?.scale).toEqual({ least: 1, most: 5, words: [] });
});

test.each([
  ['words for some steps', { least: 1, most: 3, words: ['low', 'high'] }],
  ['eleven steps and more', { least: 1, most: 11, words: [] }],
  ['one step', { least: 1, most: 1, words: [] }],
])('a scale with %s is refused', async (_, scale) => {
  await expect(journal.call.frameworks.setScale({ id: 'icf', scale })).rejects.toThrow();
});

test('a competency is retired and rated again; the last one stays', async () => {
  await journal.call.frameworks.saveOwn(own());
  const retire = (competencyId: string, retired: boolean) =>
    journal.call.frameworks.retireCompetency({ id: 'team-coaching', competencyId, retired });
  await retire('agreeing', true);
  expect((await byId('team-coaching'))?.retiredCompetencies).toEqual(['agreeing']);
  await expect(retire('holding', true)).rejects.toThrow('the last competency');
  await expect(retire('juggling', true)).rejects.toThrow('no such competency');
  await retire('agreeing', false);
  expect((await byId('team-coaching'))?.retiredCompetencies).toEqual([]);
});

test('a framework of one’s own is in use when it is added, changed with what it was to go back to, retired and brought back', async () => {
  expect(await journal.call.frameworks.saveOwn(own())).toBeNull();
  expect(await byId('team-coaching')).toMatchObject({ own: true, chosen: true, retired: false });
  expect(await journal.call.frameworks.saveOwn(own({ name: 'Coaching teams' }))).toEqual(own());
  expect((await byId('team-coaching'))?.name).toBe('Coaching teams');
  await journal.call.frameworks.retire({ id: 'team-coaching', retired: true });
  expect(await byId('team-coaching')).toMatchObject({ retired: true, chosen: false });
  await expect(journal.call.frameworks.choose({ id: 'team-coaching', chosen: true })).rejects.toThrow('is retired');
  await journal.call.frameworks.retire({ id: 'team-coaching', retired: false });
  expect(await byId('team-coaching')).toMatchObject({ retired: false, chosen: true });
  await expect(journal.call.frameworks.retire({ id: 'icf', retired: true })).rejects.toThrow('of the user’s own');
});

test('a scale that is written into one’s own framework takes the place of the one that was set', async () => {
  await journal.call.frameworks.saveOwn(own());
  await journal.call.frameworks.setScale({ id: 'team-coaching', scale: { least: 1, most: 7, words: [] } });
  const scale = { least: 0, most: 10, words: [] };
  await journal.call.frameworks.saveOwn(own({ scale }));
  expect((await byId('team-coaching'))?.scale).toEqual(scale);
});

test.each([
  ['the id of a shipped one', own({ id: 'icf' }), 'Doubleloop ships'],
  ['the name of another one', own({ name: 'icf core competencies' }), 'Give yours another name'],
])('a framework with %s is refused', async (_, framework, sentence) => {
  await expect(journal.call.frameworks.saveOwn(framework)).rejects.toThrow(sentence);
  expect(await list()).toHaveLength(4);
});

test('over two edits, a competency never gets the id of one that is gone, and one that comes back is itself again', async () => {
  const { call } = journal;
  const edited = async (names: string[]) => {
    const before = await byId('team-coaching');
    if (!before) throw new Error('the framework is there');
    const known = draftOf(before).competencies;
    const competencies = names.map((name, key) => known.find((row) => row.name === name) ?? { ...emptyRow(key), name });
    const former = await call.frameworks.formerCompetencies(before.id);
    const made = frameworkOf({ ...draftOf(before), competencies }, before, await list(), former);
    if ('problem' in made) throw new Error(made.problem);
    await call.frameworks.saveOwn(made.framework);
    return competenciesOf(made.framework).map(({ id }) => id);
  };
  await call.frameworks.saveOwn(own());
  const round = { frameworkId: 'team-coaching', scores: { holding: 2 } };
  await aRound(journal, round);
  expect(await edited(['Agreeing'])).toEqual(['agreeing']);
  expect(await edited(['Agreeing', 'Holding'])).toEqual(['agreeing', 'holding-2']);
  // Never rated, and still not given away.
  expect(await edited(['Agreeing'])).toEqual(['agreeing']);
  expect(await edited(['Agreeing', 'Holding'])).toEqual(['agreeing', 'holding-3']);
  const { framework, retired } = await call.ratings.history('team-coaching');
  expect(retired).toEqual(['holding']);
  expect(competenciesOf(framework).find(({ id }) => id === 'holding')?.name).toBe('Holding back');
  await call.frameworks.saveOwn(own());
  expect((await byId('team-coaching'))?.retiredCompetencies).toEqual([]);
  expect((await call.ratings.history('team-coaching')).retired).toEqual([]);
});
