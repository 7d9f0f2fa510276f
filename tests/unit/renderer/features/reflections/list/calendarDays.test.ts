import { expect, test } from 'vitest';
import {
  addMonths,
  dayByKey,
  daysOfMonth,
  within,
} from '../../../../../../src/renderer/features/reflections/list/calendarDays.ts';

test('months follow each other over the turn of the year', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
});

test('a month ends on its own last day, in leap years too', () => {
  expect(daysOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(daysOfMonth('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
});

test('arrow keys cross into the next month, Home and End stay in the week', () => {
  expect(dayByKey('ArrowRight', '2026-11-30')).toBe('2026-12-01');
  expect(dayByKey('ArrowUp', '2026-11-03')).toBe('2026-10-27');
  // Friday 20 November 2026
  expect(dayByKey('Home', '2026-11-20')).toBe('2026-11-16');
  expect(dayByKey('End', '2026-11-20')).toBe('2026-11-22');
  expect(dayByKey('Enter', '2026-11-20')).toBeNull();
});

test('Page Down from the 31st lands on the last day of a shorter month', () => {
  expect(dayByKey('PageDown', '2026-01-31')).toBe('2026-02-28');
  expect(dayByKey('PageUp', '2026-12-31')).toBe('2026-11-30');
});

test('a filter of days stays the limit of what the calendar counts', () => {
  const filter = { tag: 'silence', from: '2026-11-10' };
  expect(within(filter, '2026-11-01', '2026-11-30')).toEqual({ tag: 'silence', from: '2026-11-10', to: '2026-11-30' });
  expect(within({ to: '2026-11-20' }, '2026-11-01', '2026-11-30').to).toBe('2026-11-20');
});
