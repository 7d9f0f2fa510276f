import { expect, test } from 'vitest';
import type { Target } from '../../../../../src/shared/domain/target.ts';
import { aJournal, type Calls } from '../../../../helpers/journal.ts';

async function choiceOf(call: Calls, id: string) {
  return (await call.targets.all()).find(({ target }) => target.id === id);
}

const edited = (target: Target): Target => ({ ...target, rules: [{ measure: 'sessions', atLeast: 120 }] });

test('several targets are chosen at once; an edited one goes back to its default', async () => {
  const { call, remove } = await aJournal();
  expect((await call.targets.all()).filter(({ chosen }) => chosen)).toEqual([]);
  for (const id of ['icf-acc', 'unit-702']) await call.targets.choose({ id, chosen: true });
  const acc = await choiceOf(call, 'icf-acc');
  if (!acc) throw new Error('no ACC');
  await call.targets.save(edited(acc.target));
  expect(await choiceOf(call, 'icf-acc')).toMatchObject({
    chosen: true,
    changed: true,
    target: { rules: [{ atLeast: 120 }] },
    shipped: { rules: [{ atLeast: 100 }, {}, {}, {}] },
  });
  const progress = await call.ledger.progress('2026-11-20');
  expect(progress.map(({ target }) => target.id)).toEqual(['icf-acc', 'unit-702']);
  expect(progress[0]?.rules).toMatchObject([{ have: 0, need: 7200, missing: 7200 }]);
  await call.targets.reset('icf-acc');
  expect(await choiceOf(call, 'icf-acc')).toEqual({ ...acc, chosen: true });
  remove();
});

test('what was edited stays while the target is left and chosen again; saved as shipped it is unchanged', async () => {
  const { call, remove } = await aJournal();
  const acc = await choiceOf(call, 'icf-acc');
  if (!acc) throw new Error('no ACC');
  await call.targets.save(edited(acc.target));
  expect(await choiceOf(call, 'icf-acc')).toMatchObject({ chosen: false, changed: true });
  await call.targets.choose({ id: 'icf-acc', chosen: true });
  await call.targets.choose({ id: 'icf-acc', chosen: false });
  expect(await choiceOf(call, 'icf-acc')).toMatchObject({ chosen: false, changed: true });
  await call.targets.save(acc.target);
  expect(await choiceOf(call, 'icf-acc')).toMatchObject({ changed: false });
  remove();
});

test('a target of one’s own is added chosen, edited, removed, and back after the undo', async () => {
  const { call, remove } = await aJournal();
  const own = {
    body: 'My academy',
    name: 'Diploma',
    rules: [{ measure: 'supervision' as const, atLeast: 10, months: 12 }],
  };
  const id = await call.targets.add(own);
  const choice = await choiceOf(call, id);
  expect(choice).toEqual({ target: { id, ...own }, chosen: true, shipped: null, changed: false });
  await call.targets.reset(id);
  expect(await choiceOf(call, id)).toBeUndefined();
  if (choice) await call.targets.save(choice.target);
  expect(await choiceOf(call, id)).toEqual(choice);
  remove();
});

test('an unknown target is refused, and so is one without a name or with a most under its least', async () => {
  const { call, remove } = await aJournal();
  await expect(call.targets.choose({ id: 'icf-xyz', chosen: true })).rejects.toThrow('no such target');
  const rules = [{ measure: 'clients' as const, atLeast: 3, atMost: 2 }];
  await expect(
    call.targets.save({ id: 'icf-xyz', body: 'X', name: 'Y', rules: [{ measure: 'cpd', atLeast: 1 }] }),
  ).rejects.toThrow('no such target');
  await expect(call.targets.add({ body: 'X', name: 'Y', rules })).rejects.toThrow(
    'The most cannot be less than the least.',
  );
  await expect(call.targets.add({ body: 'X', name: ' ', rules: [{ measure: 'cpd', atLeast: 1 }] })).rejects.toThrow(
    'Give the target a name.',
  );
  remove();
});
