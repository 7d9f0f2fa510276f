import { afterEach, beforeEach, expect, test } from 'vitest';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aDocument, aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const kolb = (plan: string) => ({ 'concrete-experience': 'It happened.', 'active-experimentation': plan });

test('what stands under active experimentation is an open experiment, without the questions that were put there', async () => {
  const { call } = journal;
  const id = await aReflection(call, {
    title: 'Pauses',
    model: 'kolb',
    day: '2026-11-02',
    stages: kolb('Wait ten seconds.'),
  });
  expect(await call.experiments.open()).toMatchObject([
    {
      reflectionId: id,
      reflectionTitle: 'Pauses',
      plannedOn: '2026-11-02',
      text: 'Wait ten seconds.',
      status: 'open',
      dueOn: null,
    },
  ]);
});

test('the soonest due comes first, those without a day last', async () => {
  const { call } = journal;
  for (const plan of ['later', 'sooner', 'some day']) await aReflection(call, { model: 'kolb', stages: kolb(plan) });
  const due: Record<string, string | null> = { later: '2026-12-31', sooner: '2026-12-01', 'some day': null };
  for (const { id, text } of await call.experiments.open()) {
    await call.experiments.setDueDay({ id, dueOn: due[text] ?? null });
  }
  expect((await call.experiments.open()).map(({ text }) => text)).toEqual(['sooner', 'later', 'some day']);
});

test('a plan that is rewritten stays the same experiment; emptied and written again it keeps its due day', async () => {
  const { call } = journal;
  const id = await aReflection(call, { model: 'kolb', stages: kolb('Wait.') });
  const [planned] = await call.experiments.open();
  await call.experiments.setDueDay({ id: planned?.id ?? '', dueOn: '2026-12-24' });
  const write = (plan: string) => call.reflections.save({ id, patch: { document: aDocument('kolb', kolb(plan)) } });
  await write('');
  expect(await call.experiments.open()).toEqual([]);
  await write('Wait longer.');
  expect(await call.experiments.open()).toMatchObject([{ id: planned?.id, text: 'Wait longer.', dueOn: '2026-12-24' }]);
});

test('a follow-up is linked both ways, and closing takes it off the open ones', async () => {
  const { call } = journal;
  const first = await aReflection(call, { title: 'Plan', model: 'kolb', stages: kolb('Ask one question less.') });
  const second = await aReflection(call, { title: 'Told', model: 'kolb', day: '2026-11-21' });
  const id = (await call.experiments.open())[0]?.id ?? '';
  await call.experiments.linkFollowUp({ id, reflectionId: second });
  await call.experiments.close({ id, status: 'changed', outcome: 'Two questions less.' });
  expect(await call.experiments.open()).toEqual([]);
  const told = {
    id,
    status: 'changed',
    outcome: 'Two questions less.',
    followedUpTitle: 'Told',
    reflectionTitle: 'Plan',
  };
  expect(await call.experiments.of(first)).toMatchObject({ planned: [told], followedUp: [] });
  expect(await call.experiments.of(second)).toMatchObject({ planned: [], followedUp: [told] });
  await call.experiments.close({ id, status: 'open', outcome: null });
  expect(await call.experiments.open()).toMatchObject([{ id, outcome: null }]);
});

test('an experiment whose follow-up is deleted for good is still there', async () => {
  const { call } = journal;
  await aReflection(call, { title: 'Plan', model: 'kolb', stages: kolb('Try it.') });
  const second = await aReflection(call, { title: 'Told', model: 'kolb' });
  const id = (await call.experiments.open())[0]?.id ?? '';
  await call.experiments.linkFollowUp({ id, reflectionId: second });
  await call.reflections.trash([second]);
  await call.reflections.emptyTrash({});
  expect(await call.experiments.all()).toMatchObject([{ id, followedUpIn: null, text: 'Try it.' }]);
});

test('a follow-up in the trash does not count until it is back', async () => {
  const { call } = journal;
  await aReflection(call, { title: 'Plan', model: 'kolb', stages: kolb('Try it.') });
  const second = await aReflection(call, { title: 'Told', model: 'kolb' });
  const id = (await call.experiments.open())[0]?.id ?? '';
  await call.experiments.linkFollowUp({ id, reflectionId: second });
  await call.reflections.trash([second]);
  expect(await call.experiments.open()).toMatchObject([{ id, modelId: 'kolb', followedUpIn: null }]);
  await call.reflections.untrash([second]);
  expect(await call.experiments.open()).toMatchObject([{ id, followedUpIn: second, followedUpTitle: 'Told' }]);
});
