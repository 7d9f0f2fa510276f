import { expect, test } from 'vitest';
import {
  dayNumber,
  dayOfNumber,
  monthMarks,
  monthsBefore,
  monthsBetween,
} from '../../../../../src/shared/domain/ratings/calendar.ts';

test.each([
  ['2026-08-31', 6, '2026-02-28'],
  ['2024-08-31', 6, '2024-02-29'],
  ['2024-02-29', 12, '2023-02-28'],
  ['2026-07-30', 6, '2026-01-30'],
  ['2026-03-01', 6, '2025-09-01'],
])(
  'so many calendar months before %s (%i) is %s, also at the end of a month and in leap years',
  (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  },
);

test('a day stands at the same place of the axis in every zone, over changes of the clocks and leap days', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('2026-03-30') - dayNumber('2026-03-29')).toBe(1);
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  for (const day of ['2024-02-29', '2026-03-29', '2026-10-25', '2025-12-31']) {
    expect(dayOfNumber(dayNumber(day))).toBe(day);
    expect(dayOfNumber(dayNumber(day) + 0.9)).toBe(day);
  }
});

test('months between two days, over the turn of a year, and a single one', () => {
  expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02-01', '2026-02-28')).toEqual(['2026-02']);
});

test.each([
  ['2026-01-15', '2026-04-15', 6, ['2026-02-01', '2026-03-01', '2026-04-01']],
  ['2026-01-01', '2026-12-31', 6, ['2026-01-01', '2026-03-01', '2026-05-01', '2026-07-01', '2026-09-01', '2026-11-01']],
  ['2025-11-20', '2026-11-20', 4, ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']],
  ['2020-03-10', '2026-11-20', 4, ['2022-01-01', '2024-01-01', '2026-01-01']],
  ['2026-03-02', '2026-03-30', 4, []],
])('the axis from %s to %s has at most %i marks, at first days of months', (from, to, most, marks) => {
  expect(monthMarks(from, to, most)).toEqual(marks);
});
