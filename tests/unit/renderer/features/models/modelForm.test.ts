import { expect, test } from 'vitest';
import kolb from '../../../../../resources/models/kolb.json' with { type: 'json' };
import { modelErrors } from '../../../../../src/renderer/features/models/modelErrors.ts';
import { emptyForm, emptyStage, formOf, modelOf } from '../../../../../src/renderer/features/models/modelForm.ts';
import { uniqueId } from '../../../../../src/renderer/features/models/modelIds.ts';
import { reflectiveModelSchema } from '../../../../../src/shared/domain/model.ts';

const shipped = reflectiveModelSchema.parse(kolb);

test('a model comes out of its fields as it went in', () => {
  expect(modelOf(formOf(shipped), shipped.id)).toEqual(shipped);
});

test('ids are made from names, without accents and signs, and are unique', () => {
  expect(uniqueId('Kolb’s cycle, à ma façon!', new Set(), 'model')).toBe('kolbs-cycle-a-ma-facon');
  expect(uniqueId('Three chairs', new Set(['three-chairs', 'three-chairs-2']), 'model')).toBe('three-chairs-3');
  expect(uniqueId('反思', new Set(['model']), 'model')).toBe('model-2');
  expect(uniqueId('x'.repeat(500), new Set(), 'model').length).toBeLessThanOrEqual(80);
});

test('stages of the same name get ids of their own; a saved stage keeps its id when it is renamed', () => {
  const form = { ...emptyForm(), name: 'Mine' };
  const stages = [
    { ...emptyStage(), id: 'look', name: 'Look again' },
    { ...emptyStage(), name: 'Look' },
    { ...emptyStage(), name: 'Look' },
  ];
  const model = modelOf({ ...form, stages }, 'mine');
  expect(model.stages.map(({ id }) => id)).toEqual(['look', 'look-2', 'look-3']);
  expect(reflectiveModelSchema.safeParse(model).success).toBe(true);
});

test('prompts are one a line; empty lines are none', () => {
  const stage = { ...emptyStage(), name: 'One', prompts: '\n  What now? \n\nAnd then?\n' };
  expect(modelOf({ ...emptyForm(), stages: [stage] }, 'x').stages[0]?.prompts).toEqual(['What now?', 'And then?']);
});

test('each mistake is told at its field', () => {
  const stage = { ...emptyStage(), prompts: `short\n${'long '.repeat(200)}` };
  const form = { ...emptyForm(), author: 'Somebody', year: 12, stages: [stage] };
  expect(modelErrors(form)).toEqual({
    name: 'Fill this in.',
    title: 'Fill this in.',
    year: 'Give the year as a number from 1800 to 2100.',
    'stages.0.name': 'Fill this in.',
    'stages.0.prompts': 'Prompt 2 is too long: use at most 500 characters.',
  });
  expect(modelErrors({ ...emptyForm(), name: 'x', stages: [] })).toEqual({
    stages: 'A model needs at least one stage.',
  });
  expect(modelErrors({ ...emptyForm(), name: 'x', title: 'T', author: 'A', year: '' })).toHaveProperty('year');
  expect(modelErrors(formOf(shipped))).toEqual({});
});
