import { expect, test } from 'vitest';
import { type ActiveRhythm, ratingDueOn } from '../../../../src/shared/domain/ratingRhythm.ts';

test.each<[ActiveRhythm, string, string]>([
  ['monthly', '2026-01-15', '2026-02-15'],
  ['monthly', '2026-01-31', '2026-02-28'],
  ['monthly', '2028-01-31', '2028-02-29'],
  ['monthly', '2028-02-29', '2028-03-29'],
  ['monthly', '2026-12-31', '2027-01-31'],
  ['quarterly', '2025-11-30', '2026-02-28'],
  ['quarterly', '2027-11-30', '2028-02-29'],
  ['quarterly', '2026-08-31', '2026-11-30'],
  ['quarterly', '2026-11-15', '2027-02-15'],
])('%s after %s it is due on %s', (rhythm, lastRatedOn, dueOn) => {
  expect(ratingDueOn(rhythm, '2020-01-01', lastRatedOn)).toBe(dueOn);
});

test('without any rating it is due on the day on which the coach asked for it', () => {
  expect(ratingDueOn('monthly', '2026-11-20', null)).toBe('2026-11-20');
});
