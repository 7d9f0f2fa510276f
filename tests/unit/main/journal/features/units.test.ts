import { afterEach, beforeEach, expect, test } from 'vitest';
import { shippedUnits } from '../../../../../src/main/journal/features/units/catalogue.ts';
import { readUnitFile } from '../../../../../src/renderer/features/units/readUnitFile.ts';
import { aCriterion, aLink, aPiece, aUnit } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

const chosenIds = async () => (await journal.call.units.chosen()).map(({ id }) => id);
const listed = async (id: string) => (await journal.call.units.all()).find((unit) => unit.id === id);

test('the sixteen units of the papers are offered, none of them chosen, each with its criteria counted', async () => {
  const offered = await journal.call.units.offered();
  expect(offered).toHaveLength(16);
  expect(offered.filter(({ chosen, own, retired }) => chosen || own || retired)).toEqual([]);
  expect(offered.reduce((sum, { criteria }) => sum + criteria, 0)).toBe(141);
  expect(await chosenIds()).toEqual([]);
});

test('units are chosen in the writer’s order, several at once, and given up without a trace', async () => {
  const { call, setNow } = journal;
  await call.units.choose(['8588-503', '700', '8588-501']);
  expect(await chosenIds()).toEqual(['8588-503', '700', '8588-501']);
  setNow('2026-11-21T10:00:00Z');
  await call.units.choose(['702', '8588-501', '8588-503', '8588-503']);
  expect(await chosenIds()).toEqual(['8588-503', '8588-501', '702']);
  expect((await call.units.all()).filter(({ chosen }) => chosen)).toHaveLength(3);
  await call.units.choose([]);
  expect(await chosenIds()).toEqual([]);
});

test('a unit that is not there cannot be chosen, and then nothing is', async () => {
  await journal.call.units.choose(['700']);
  await expect(journal.call.units.choose(['701', 'no-such-unit'])).rejects.toThrow('no such unit');
  expect(await chosenIds()).toEqual(['700']);
});

test('switching from 8580 to 8588 keeps the evidence where it is and adds to it what corresponds', async () => {
  const { call } = journal;
  await call.units.choose(['8580-503']);
  const reflection = await aReflection(call);
  const piece = aPiece(reflection, [aLink('8580-503', '1.1', { justification: 'Shows it.' })]);
  await call.evidence.put(piece);
  await call.units.choose(['8588-503']);
  expect(await call.evidence.reach('8588-503')).toEqual([{ unitId: '8580-503', pieces: 1 }]);
  const asked = { unitId: '8588-503', from: '8580-503' };
  expect(await call.evidence.proposals(asked)).toMatchObject({
    total: 1,
    rows: [{ evidence: { id: piece.id }, from: '8580-503:1.1', to: '8588-503:1.3' }],
  });
  const adopted = await call.evidence.adopt(asked);
  const targets = async () => {
    const [found] = await call.evidence.of({ kind: 'reflection', id: reflection });
    return found?.links.map(({ target }) => target.id).toSorted();
  };
  expect(await targets()).toEqual(['8580-503:1.1', '8588-503:1.3']);
  await call.evidence.disown(adopted);
  expect(await targets()).toEqual(['8580-503:1.1']);
});

test('a unit of one’s own is added, changed, chosen and retired; retired, it keeps what it holds', async () => {
  const { call } = journal;
  const unit = aUnit();
  await call.units.saveOwn(unit);
  await call.units.choose([unit.id]);
  expect(await listed(unit.id)).toMatchObject({ ...unit, own: true, retired: false, chosen: true });
  await call.units.saveOwn({ ...unit, name: 'A better name' });
  expect(await call.units.byId(unit.id)).toEqual({ ...unit, name: 'A better name' });
  await call.units.retire({ id: unit.id, retired: true });
  expect(await listed(unit.id)).toMatchObject({ retired: true, name: 'A better name' });
  await call.units.saveOwn(unit);
  expect(await listed(unit.id)).toMatchObject({ retired: true, name: unit.name });
  await call.units.retire({ id: unit.id, retired: false });
  expect(await listed(unit.id)).toMatchObject({ retired: false });
  expect(await call.units.all()).toHaveLength(17);
});

test('a new unit with the short name of one that is offered is refused, and that one stays as it is', async () => {
  const { call } = journal;
  const unit = aUnit();
  expect(await call.units.addOwn(unit)).toBeNull();
  await expect(call.units.addOwn({ ...unit, name: 'Another one' })).rejects.toMatchObject({
    cause: { code: 'invalid-input', message: expect.stringContaining(`“${unit.id}” is a unit of your own already`) },
  });
  expect(await call.units.byId(unit.id)).toEqual(unit);
});

test('a unit that is no longer offered comes back when it is added again, and its undo brings back what it was', async () => {
  const { call } = journal;
  const unit = aUnit();
  const { id } = unit;
  await call.units.restoreOwn({ id, former: await call.units.addOwn(unit) });
  expect(await listed(id)).toMatchObject({ retired: true });
  const former = await call.units.addOwn({ ...unit, name: 'Added again' });
  expect(await listed(id)).toMatchObject({ retired: false, name: 'Added again' });
  await call.units.restoreOwn({ id, former });
  expect(await listed(id)).toMatchObject({ retired: true, name: unit.name });
});

test('the undo of a change brings back what the unit was, offered as before', async () => {
  const { call } = journal;
  const unit = aUnit();
  const { id } = unit;
  await call.units.addOwn(unit);
  const former = await call.units.saveOwn({ ...unit, name: 'By a file' });
  await call.units.restoreOwn({ id, former });
  expect(await listed(id)).toMatchObject({ ...unit, retired: false });
  await expect(call.units.restoreOwn({ id: 'no-such-unit', former })).rejects.toMatchObject({
    cause: { code: 'not-found' },
  });
});

test('a unit that this version cannot read hides no other; it is told, and mended by adding it again', async () => {
  const { call, context } = journal;
  for (const id of ['own-1', 'own-2', 'own-3']) await call.units.addOwn(aUnit({ id }));
  await call.units.choose(['own-1', 'own-2', 'own-3', '703']);
  const write = context.journal.db.prepare('UPDATE own_unit SET definition = ? WHERE id = ?');
  write.run(JSON.stringify({ ...aUnit({ id: 'own-1' }), kind: 'exam' }), 'own-1');
  write.run('{', 'own-2');
  expect((await call.units.all()).filter(({ own }) => own).map(({ id }) => id)).toEqual(['own-3']);
  expect(await call.units.unreadable()).toEqual(['own-1', 'own-2']);
  expect(await chosenIds()).toEqual(['own-3', '703']);
  expect(await call.readiness.overview()).toHaveLength(2);
  await expect(call.units.byId('own-1')).rejects.toMatchObject({ cause: { code: 'not-found' } });
  await call.units.choose(['own-3']);
  await call.units.addOwn(aUnit({ id: 'own-1' }));
  expect(await call.units.unreadable()).toEqual(['own-2']);
  expect(await chosenIds()).toEqual(['own-1', 'own-3']);
});

test('a shipped unit can neither be overwritten nor retired', async () => {
  const { call } = journal;
  const refused = { cause: { code: 'invalid-input', message: expect.stringContaining('“8588-501”') } };
  await expect(call.units.saveOwn(aUnit({ id: '8588-501' }))).rejects.toMatchObject(refused);
  await expect(call.units.retire({ id: '8588-501', retired: true })).rejects.toMatchObject({
    cause: { code: 'not-found' },
  });
  expect(await call.units.byId('8588-501')).toEqual(shippedUnits().find(({ id }) => id === '8588-501'));
});

test.each([
  ['a criterion twice', aUnit({ criteria: [aCriterion('1.1'), aCriterion('1.1')] }), '“1.1” stands twice'],
  ['a rule of no known kind', { ...aUnit(), requirements: [{ id: 'x', title: 'x', criteria: [], rule: {} }] }, 'rule'],
  [
    'ten megabytes of guidance',
    aUnit({ criteria: [aCriterion('1.1', { guidance: 'x'.repeat(10 ** 7) })] }),
    'guidance',
  ],
])('a unit with %s is refused and nothing of it is kept', async (_, unit, told) => {
  const given = unit as Parameters<typeof journal.call.units.saveOwn>[0];
  await expect(journal.call.units.saveOwn(given)).rejects.toThrow(told);
  expect(await journal.call.units.all()).toHaveLength(16);
});

test('a criterion that leaves a unit of one’s own leaves its evidence behind, to be found and used again', async () => {
  const { call } = journal;
  const unit = aUnit({ rules: [{ kind: 'evidence', criterion: '1.2', atLeast: 1 }] });
  await call.units.saveOwn(unit);
  await call.units.choose([unit.id]);
  const reflection = await aReflection(call);
  const piece = aPiece(reflection, [aLink(unit.id, '1.1'), aLink(unit.id, '1.2')]);
  await call.evidence.put(piece);
  await call.readiness.judgeCriterion({
    unitId: unit.id,
    reference: '1.2',
    judgement: { done: true, marks: null, note: 'Written.' },
  });

  await call.units.saveOwn(aUnit({ criteria: [aCriterion('1.1')] }));
  const without = await call.readiness.of(unit.id);
  expect(without.criteria.map(({ reference }) => reference)).toEqual(['1.1']);
  expect(without.lost).toEqual([{ criterionId: 'own-1:1.2', reference: '1.2', pieces: 1 }]);
  const of = { filter: { target: { kind: 'criterion', id: 'own-1:1.2' } }, offset: 0, limit: 10 } as const;
  expect(await call.evidence.list(of)).toMatchObject([{ id: piece.id }]);

  await call.units.saveOwn(unit);
  const again = await call.readiness.of(unit.id);
  expect(again.lost).toEqual([]);
  expect(again.criteria[1]).toMatchObject({
    reference: '1.2',
    pieces: 1,
    state: 'done',
    judgement: { note: 'Written.' },
  });
});

test('evidence for a unit that is not chosen any more stays, and counts when it is chosen again', async () => {
  const { call } = journal;
  await call.units.choose(['703']);
  await call.evidence.put(aPiece(await aReflection(call), [aLink('703', '1.2')]));
  await call.units.choose([]);
  expect(await call.evidence.count({ unitIds: ['703'] })).toBe(1);
  await call.units.choose(['703']);
  expect((await call.readiness.of('703')).criteria[1]).toMatchObject({ pieces: 1, state: 'enough' });
});

test('a unit that is exported as a file is the same unit when the file is added to another journal', async () => {
  const own = aUnit({
    id: 'body-7',
    criteria: [aCriterion('1.1', { items: [{ id: 'way', singular: 'way', plural: 'ways', atLeast: 2 }] })],
    rules: [
      { kind: 'items', criterion: '1.1', item: 'way' },
      { kind: 'plan', months: 12 },
    ],
  });
  await journal.call.units.addOwn(own);
  const order = { paper: 'unit-file', unitId: 'body-7' } as const;
  const made = await journal.call.papers.make({ order, format: 'json' });
  if (!('text' in made)) throw new Error('no file');
  const read = await readUnitFile(new File([made.text], 'unit.json'));
  expect(read).toEqual({ unit: own });
  await expect(journal.call.papers.make({ order, format: 'pdf' })).rejects.toThrow('JSON file');
  await expect(journal.call.papers.make({ order: { ...order, unitId: 'none' }, format: 'json' })).rejects.toThrow(
    'no such unit',
  );

  const another = await aJournal('2026-11-20T10:00:00Z');
  try {
    if ('unit' in read) await another.call.units.addOwn(read.unit);
    expect(await another.call.papers.make({ order, format: 'json' })).toEqual(made);
  } finally {
    another.remove();
  }
});
