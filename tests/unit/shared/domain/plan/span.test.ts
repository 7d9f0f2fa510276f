import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../../src/shared/domain/date.ts';
import {
  daysBetween,
  leastEnd,
  outside,
  overlaps,
  wholeMonths,
  wrongSpan,
} from '../../../../../src/shared/domain/plan/span.ts';

test.each([
  ['2026-03-01', '2027-02-28', 12],
  ['2026-03-02', '2027-02-28', 11],
  ['2027-03-01', '2028-02-28', 11],
  ['2027-03-01', '2028-02-29', 12],
  ['2024-02-29', '2025-02-28', 12],
  ['2024-02-29', '2025-02-27', 11],
  ['2026-01-01', '2026-12-31', 12],
  ['2026-08-31', '2027-08-30', 12],
])('from %s to %s are %i whole months by the calendar', (startsOn, endsOn, months) => {
  expect(wholeMonths({ startsOn, endsOn })).toBe(months);
});

test('a plan of eleven months is told until when it would have to go, across a leap day too', () => {
  expect(wrongSpan({ startsOn: '2026-03-01', endsOn: '2027-01-31' })).toBe(
    'A plan covers at least twelve months: this one until 28 February 2027 or later.',
  );
  expect(wrongSpan({ startsOn: '2027-03-01', endsOn: '2028-02-28' })).toContain('29 February 2028');
  expect(wrongSpan({ startsOn: '2026-03-01', endsOn: '2026-02-01' })).toContain('cannot end before it starts');
  expect(wrongSpan({ startsOn: '2026-03-01', endsOn: '2027-02-28' })).toBeNull();
});

test('the earliest end makes twelve months, and one day less does not, from any day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
      const startsOn = addDays('2000-01-01', offset);
      const endsOn = leastEnd(startsOn);
      expect(wrongSpan({ startsOn, endsOn })).toBeNull();
      expect(wrongSpan({ startsOn, endsOn: addDays(endsOn, -1) })).not.toBeNull();
    }),
  );
});

test('plans overlap where they share a day', () => {
  const first = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  expect(overlaps(first, { startsOn: '2026-12-31', endsOn: '2027-12-30' })).toBe(true);
  expect(overlaps(first, { startsOn: '2027-01-01', endsOn: '2027-12-31' })).toBe(false);
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
});

test('a plan that becomes shorter leaves open objectives and due reviews outside, and nothing that is over', () => {
  const of = (id: string, status: string, startsOn: string, endsOn: string) => ({ id, status, startsOn, endsOn });
  const review = (id: string, dueOn: string, heldOn: string | null) => ({ id, dueOn, heldOn });
  const left = outside(
    { startsOn: '2026-03-01', endsOn: '2027-02-28' },
    {
      objectives: [
        of('within', 'open', '2026-03-01', '2027-02-28'),
        of('late', 'open', '2026-03-01', '2027-03-01'),
        of('over', 'achieved', '2026-03-01', '2027-03-01'),
      ],
      reviews: [review('due', '2027-03-01', null), review('held', '2027-03-01', '2027-03-01')],
    },
  );
  expect(left.objectives.map(({ id }) => id)).toEqual(['late']);
  expect(left.reviews.map(({ id }) => id)).toEqual(['due']);
});
