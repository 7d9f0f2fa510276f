import { expect, test } from 'vitest';
import { minutesTyped } from '../../../../src/shared/domain/cpd.ts';

test.each([
  ['1:30', 90],
  ['0:05', 5],
  ['1.5', 90],
  ['1,5', 90],
  ['.25', 15],
  ['2', 120],
  ['2 h', 120],
  ['1 h 30', 90],
  ['1h30min', 90],
  ['90 min', 90],
  ['1.333', 80],
  ['36', 2160],
])('%s is %i minutes', (typed, minutes) => {
  expect(minutesTyped(typed)).toBe(minutes);
});

test.each(['', 'two', '1:75', '-1', '1.5.2', '1e3', '90 minutes and more'])('“%s” is no duration', (typed) => {
  expect(minutesTyped(typed)).toBeNull();
});
