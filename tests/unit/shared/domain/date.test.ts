import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daySchema, timeOf } from '../../../../src/shared/domain/date.ts';

test('days go over month ends and leap days by the calendar', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
});

test('going there and back gives the same day', () => {
  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
      const start = date.toISOString().slice(0, 10);
      expect(addDays(addDays(start, days), -days)).toBe(start);
    }),
  );
});

test('an instant is a day and a time in the zone where it happened', () => {
  const instant = new Date('2026-03-29T00:30:00Z');
  expect([dayOf(instant, 'Europe/London'), timeOf(instant, 'Europe/London')]).toEqual(['2026-03-29', '00:30']);
  expect([dayOf(instant, 'America/New_York'), timeOf(instant, 'America/New_York')]).toEqual(['2026-03-28', '20:30']);
  expect(timeOf(new Date('2026-01-01T00:00:00Z'), 'UTC')).toBe('00:00');
});

test('a day that the calendar does not have is refused', () => {
  expect(daySchema.safeParse('2026-02-29').success).toBe(false);
  expect(daySchema.safeParse('2024-02-29').success).toBe(true);
});
