import { expect, test } from 'vitest';
import { draftOf, emptyRow, frameworkOf } from '../../../../../src/renderer/features/frameworks/frameworkDraft.ts';
import type { ListedFramework } from '../../../../../src/shared/domain/framework.ts';

const before: ListedFramework = {
  id: 'mine',
  name: 'Mine',
  publisher: '',
  scale: { least: 1, most: 5, words: [] },
  domains: [{ name: 'Before', competencies: [{ id: 'listening', name: 'Listening', description: '' }] }],
  own: true,
  chosen: true,
  retired: false,
  retiredCompetencies: [],
  ownScale: { least: 1, most: 5, words: [] },
};

test('a new framework gets ids of its names, and empty rows are left out', () => {
  const draft = draftOf(null);
  const [first, second, third] = draft.competencies;
  if (!first || !second || !third) throw new Error('the form begins with three rows');
  const competencies = [
    { ...first, name: 'Deep listening', domain: 'Hearing' },
    { ...second, name: '  ' },
    { ...third, name: 'Deep   listening!', domain: 'Hearing ' },
  ];
  const made = frameworkOf({ ...draft, name: 'Mine', competencies }, null, [before], []);
  expect(made).toMatchObject({
    framework: {
      id: 'mine-2',
      domains: [{ name: 'Hearing', competencies: [{ id: 'deep-listening' }, { id: 'deep-listening-2' }] }],
    },
  });
});

test('a competency that is renamed keeps its id, and one in the place of another does not take it', () => {
  const draft = draftOf(before);
  const [listening] = draft.competencies;
  if (!listening) throw new Error('the framework has a competency');
  const renamed = frameworkOf({ ...draft, competencies: [{ ...listening, name: 'Hearing' }] }, before, [before], []);
  expect(renamed).toMatchObject({ framework: { id: 'mine', domains: [{ competencies: [{ id: 'listening' }] }] } });
  const replaced = { ...emptyRow(9), name: 'Listening' };
  expect(frameworkOf({ ...draft, competencies: [replaced] }, before, [before], [])).toMatchObject({
    framework: { domains: [{ competencies: [{ id: 'listening-2' }] }] },
  });
});

test('names in other scripts have ids that tell them apart, also where one of them comes later', () => {
  const idOf = (name: string, former: string[]) => {
    const made = frameworkOf(
      { ...draftOf(before), competencies: [{ ...emptyRow(1), name }] },
      before,
      [before],
      former,
    );
    if ('problem' in made) throw new Error(made.problem);
    return made.framework.domains[0]?.competencies[0]?.id ?? '';
  };
  const ids = ['傾聴', '質問', 'Слушание', 'Вопросы', 'Écouter', 'ICF 傾聴'].map((name) => idOf(name, []));
  expect(new Set(ids).size).toBe(6);
  expect(ids[4]).toBe('ecouter');
  expect(idOf('傾聴', [ids[0] ?? ''])).toBe(`${ids[0]}-2`);
});

test.each([
  ['a name', { name: ' ' }, 'Give the framework a name.'],
  ['a competency', { competencies: [] }, 'Name at least one competency.'],
  [
    'words for every step',
    { scale: { least: 1, most: 2, words: ['low', ''] } },
    'Step 2 of the scale has an empty name. Name every step of the scale, or none.',
  ],
])('a framework without %s is not saved', (_, some, problem) => {
  expect(frameworkOf({ ...draftOf(before), ...some }, before, [before], [])).toEqual({ problem });
});
