import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EvidenceLink } from '../../../../../src/shared/domain/evidence.ts';
import { aLink, aPiece } from '../../../../helpers/evidence.ts';
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

const tagged = (name: string): EvidenceLink => ({ ...aLink('703', '1.1'), target: { kind: 'tag', id: name } });
const tagsOf = async (id: string) => {
  const [piece] = await journal.call.evidence.of({ kind: 'reflection', id });
  return piece?.links.flatMap(({ target }) => (target.kind === 'tag' ? [target.id] : [])).toSorted();
};

test('a tag that is made while tagging a passage is a tag of the journal, and finds that passage', async () => {
  const { call } = journal;
  const reflection = await aReflection(call);
  const piece = aPiece(reflection, [tagged('letting go'), aLink('703', '1.1')]);
  await call.evidence.put(piece);
  await call.evidence.put(aPiece(reflection, [aLink('703', '1.1')]));
  expect(await call.tags.all()).toMatchObject([{ name: 'letting go', count: 0, evidence: 1 }]);
  expect(await call.evidence.tags()).toEqual(['letting go']);
  const of = { filter: { unitIds: ['703'], tag: 'letting go' }, offset: 0, limit: 10 };
  expect(await call.evidence.list(of)).toMatchObject([{ id: piece.id }]);
  const board = await call.evidence.board({ unitId: '703', filter: { tag: 'letting go' } });
  expect(board['703:1.1']).toMatchObject({ total: 1, rows: [{ id: piece.id }] });
});

test('evidence follows a tag that is renamed or merged, and bears none twice', async () => {
  const { call } = journal;
  const [one, both] = [await aReflection(call), await aReflection(call)];
  await call.evidence.put(aPiece(one, [tagged('quiet')]));
  await call.evidence.put(aPiece(both, [tagged('quiet'), tagged('silence')]));
  await call.tags.rename({ id: await idOf('quiet'), name: 'stillness' });
  expect([await tagsOf(one), await tagsOf(both)]).toEqual([['stillness'], ['silence', 'stillness']]);
  await call.tags.rename({ id: await idOf('stillness'), name: 'silence' });
  expect([await tagsOf(one), await tagsOf(both)]).toEqual([['silence'], ['silence']]);
  expect(await call.tags.all()).toMatchObject([{ name: 'silence', evidence: 2 }]);
});

test('a tag that is removed leaves evidence too, and the undo brings back what spoke for nothing else', async () => {
  const { call } = journal;
  const [only, more] = [await aReflection(call), await aReflection(call)];
  const pieces = [aPiece(only, [tagged('ethics')]), aPiece(more, [tagged('ethics'), aLink('703', '1.1')])] as const;
  for (const piece of pieces) await call.evidence.put(piece);
  const before = await call.evidence.of({ kind: 'reflection', id: only });
  const removed = await call.tags.remove(await idOf('ethics'));
  expect(await call.evidence.of({ kind: 'reflection', id: only })).toEqual([]);
  expect(await tagsOf(more)).toEqual([]);
  await call.tags.add(removed);
  expect(await call.evidence.of({ kind: 'reflection', id: only })).toEqual(before);
  expect(await tagsOf(more)).toEqual(['ethics']);
  expect(await call.tags.all()).toMatchObject([{ name: 'ethics', evidence: 2 }]);
});

test('counts leave the trash out', async () => {
  const { call } = journal;
  await aReflection(call, { tags: ['ethics'] });
  await call.reflections.trash([await aReflection(call, { tags: ['ethics'] })]);
  expect(await call.tags.all()).toMatchObject([{ name: 'ethics', count: 1 }]);
});
