import { expect, test } from 'vitest';
import { namedInWords } from '../../../../../src/renderer/features/evidence/board/namedInWords.ts';

const kinds = [
  { id: 'alternative', singular: 'alternative', plural: 'alternatives', atLeast: 3 },
  { id: 'factor', singular: 'factor', plural: 'factors', atLeast: 4 },
];

test('several things of several kinds are told one by one, those without a name together', () => {
  const named = [
    { item: 'factor', label: '' },
    { item: 'alternative', label: 'Mentoring' },
    { item: 'alternative', label: '' },
    { item: 'alternative', label: '' },
    { item: 'alternative', label: 'Mentoring' },
  ];
  expect(namedInWords(kinds, named)).toEqual(['alternative: Mentoring', '2 alternatives', 'factor']);
});

test('what a criterion counts no longer is left out', () => {
  expect(namedInWords(kinds, [{ item: 'perspective', label: 'The board' }])).toEqual([]);
  expect(namedInWords([], [{ item: 'factor', label: 'Time' }])).toEqual([]);
});
