import { expect, test } from 'vitest';
import { shippedModels } from '../../../../../src/main/journal/features/models/service.ts';
import type { ReflectiveModel } from '../../../../../src/shared/domain/model.ts';
import { aJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

const ownModel: ReflectiveModel = {
  id: 'my-three-chairs',
  name: 'My three chairs',
  source: null,
  shape: 'lenses',
  summary: '',
  whenToUse: '',
  stages: [
    {
      id: 'mine',
      name: 'Mine',
      purpose: '',
      lead: 'What did I see?',
      prompts: [],
      example: '',
      plansExperiment: false,
    },
    { id: 'next', name: 'Next', purpose: '', lead: 'What now?', prompts: [], example: '', plansExperiment: true },
  ],
};

test('the shipped models have the stages that their authors gave them', () => {
  const stages = new Map(shippedModels.map((model) => [model.id, model.stages.map(({ name }) => name)]));
  expect(stages.get('kolb')).toEqual([
    'Concrete experience',
    'Reflective observation',
    'Abstract conceptualisation',
    'Active experimentation',
  ]);
  expect(stages.get('schon-in-action')).toEqual([
    'Knowing-in-action',
    'Surprise',
    'Reframing',
    'On-the-spot experiment',
  ]);
  expect(stages.get('schon-on-action')).toHaveLength(4);
  expect(stages.get('gibbs')).toEqual([
    'Description',
    'Feelings',
    'Evaluation',
    'Analysis',
    'Conclusion',
    'Action plan',
  ]);
  expect(stages.get('driscoll')).toEqual(['What', 'So what', 'Now what']);
  expect(stages.get('loops')).toEqual(['Espoused theory', 'Theory-in-use', 'Single loop', 'Double loop']);
  expect(stages.get('brookfield')).toEqual(['Self', 'Client', 'Peers or supervisor', 'Theory']);
  expect(stages.get('critical-incident')).toHaveLength(6);
  expect(stages.get('free')).toHaveLength(1);
});

test('the stages of Kolb and Schön have six to ten deeper prompts, all different, a purpose, a lead and an example', () => {
  const deep = shippedModels.filter(({ id }) => id === 'kolb' || id.startsWith('schon'));
  expect(deep).toHaveLength(3);
  for (const stage of deep.flatMap((model) => model.stages)) {
    expect(new Set(stage.prompts).size).toBe(stage.prompts.length);
    expect(stage.prompts.length).toBeGreaterThanOrEqual(6);
    expect(stage.prompts.length).toBeLessThanOrEqual(10);
    for (const text of [stage.purpose, stage.lead, stage.example]) expect(text.length).toBeGreaterThan(20);
  }
});

test('only Kolb’s active experimentation among Kolb’s stages plans an experiment', () => {
  const kolb = shippedModels.find(({ id }) => id === 'kolb');
  const plans = kolb?.stages.filter((stage) => stage.plansExperiment).map(({ id }) => id);
  expect(plans).toEqual(['active-experimentation']);
});

test('an own model is written by like a shipped one, and stays with its reflections when it is retired', async () => {
  const journal = await aJournal();
  const { call } = journal;
  await call.models.saveOwn(ownModel);
  const id = await call.reflections.create({
    modelId: ownModel.id,
    title: 'By my own model',
    happenedOn: '2026-11-20',
    happenedAt: null,
    zone: 'Europe/London',
  });
  await call.models.retire({ id: ownModel.id, retired: true });
  expect((await call.models.all()).at(-1)).toMatchObject({ id: ownModel.id, own: true, retired: true });
  expect(await call.reflections.byId(id)).toMatchObject({ modelId: ownModel.id, stagesTotal: 2 });
  await call.models.retire({ id: ownModel.id, retired: false });
  expect((await call.models.all()).at(-1)).toMatchObject({ retired: false });
  journal.remove();
});

test('a model that breaks a rule, or takes a shipped one’s place, is refused', async () => {
  const journal = await aJournal();
  const { call } = journal;
  await aReflection(call);
  await expect(call.models.saveOwn({ ...ownModel, stages: [] })).rejects.toThrow();
  const [stage] = ownModel.stages;
  const twice = stage ? [stage, stage] : [];
  await expect(call.models.saveOwn({ ...ownModel, stages: twice })).rejects.toThrow(
    'every stage needs an id of its own',
  );
  await expect(call.models.saveOwn({ ...ownModel, id: 'kolb' })).rejects.toMatchObject({ cause: { code: 'in-use' } });
  journal.remove();
});

test('a retired model that is changed stays retired', async () => {
  const journal = await aJournal();
  const { call } = journal;
  await call.models.saveOwn(ownModel);
  await call.models.retire({ id: ownModel.id, retired: true });
  await call.models.saveOwn({ ...ownModel, name: 'Three chairs' });
  expect((await call.models.all()).at(-1)).toMatchObject({ name: 'Three chairs', retired: true });
  journal.remove();
});
