import { expect, test } from 'vitest';
import { clockTimesOf, isKnownZone, type Occasion, overlap, spanOf } from '../../../../src/shared/domain/occasion.ts';

const at = (happenedOn: string, startedAt: string | null, minutes = 60, zone = 'Europe/London'): Occasion => ({
  happenedOn,
  startedAt,
  zone,
  minutes,
});
const hoursOf = (occasion: Occasion) => {
  const span = spanOf(occasion);
  return span === null ? null : (span.end - span.start) / 3_600_000;
};

test('a time of day becomes the moment that it was in its zone, in summer and in winter', () => {
  expect(spanOf(at('2026-01-15', '10:00'))?.start).toBe(Date.parse('2026-01-15T10:00:00Z'));
  expect(spanOf(at('2026-07-15', '10:00'))?.start).toBe(Date.parse('2026-07-15T09:00:00Z'));
  expect(spanOf(at('2026-07-15', '10:00', 60, 'America/New_York'))?.start).toBe(Date.parse('2026-07-15T14:00:00Z'));
  expect(spanOf(at('2026-07-15', null))).toBeNull();
});

test('ninety minutes stay ninety minutes when the clocks go forward or back, in London and in New York', () => {
  const forward = at('2026-03-29', '00:30', 90);
  expect(hoursOf(forward)).toBe(1.5);
  expect(clockTimesOf(forward)).toEqual({ start: '00:30', end: '03:00' });
  const back = at('2026-10-25', '00:30', 90);
  expect(hoursOf(back)).toBe(1.5);
  expect(clockTimesOf(back)).toEqual({ start: '00:30', end: '01:00' });
  expect(clockTimesOf(at('2026-03-08', '01:30', 60, 'America/New_York'))).toEqual({ start: '01:30', end: '03:30' });
  expect(clockTimesOf(at('2026-11-01', '01:30', 60, 'America/New_York'))).toEqual({ start: '01:30', end: '01:30' });
});

test('a time that the clocks skipped is the hour after, one that came twice is the first', () => {
  expect(spanOf(at('2026-03-29', '01:30'))?.start).toBe(Date.parse('2026-03-29T01:30:00Z'));
  expect(clockTimesOf(at('2026-03-29', '01:30'))).toEqual({ start: '02:30', end: '03:30' });
  expect(spanOf(at('2026-10-25', '01:30'))?.start).toBe(Date.parse('2026-10-25T00:30:00Z'));
});

test('sessions overlap where they share a moment, and not where one begins as the other ends', () => {
  expect(overlap(at('2026-05-04', '10:00'), at('2026-05-04', '10:59'))).toBe(true);
  expect(overlap(at('2026-05-04', '10:00'), at('2026-05-04', '11:00'))).toBe(false);
  expect(overlap(at('2026-05-04', '10:00', 180), at('2026-05-04', '11:00', 15))).toBe(true);
  expect(overlap(at('2026-05-04', '10:00'), at('2026-05-05', '10:00'))).toBe(false);
  expect(overlap(at('2026-05-04', null), at('2026-05-04', '10:00'))).toBe(false);
});

test('a session over midnight overlaps one of the next day, at a month’s end and on a leap day too', () => {
  expect(overlap(at('2026-01-31', '23:30', 90), at('2026-02-01', '00:45'))).toBe(true);
  expect(overlap(at('2028-02-28', '23:30', 90), at('2028-02-29', '00:59'))).toBe(true);
  expect(overlap(at('2028-02-29', '23:30', 90), at('2028-03-01', '01:00'))).toBe(false);
  expect(clockTimesOf(at('2026-12-31', '23:30', 90))).toEqual({ start: '23:30', end: '01:00' });
});

test('the same clock time in two zones is not the same moment', () => {
  const london = at('2026-05-04', '10:00');
  expect(overlap(london, at('2026-05-04', '10:00', 60, 'America/New_York'))).toBe(false);
  expect(overlap(london, at('2026-05-04', '05:30', 60, 'America/New_York'))).toBe(true);
  expect(overlap(london, at('2026-05-04', '21:30', 60, 'Pacific/Auckland'))).toBe(true);
});

test('what looks apart by the clocks may overlap when they go back', () => {
  const first = at('2026-10-25', '00:30', 90);
  expect(overlap(first, at('2026-10-25', '01:15'))).toBe(true);
  expect(overlap(at('2026-10-25', '00:00', 60), at('2026-10-25', '01:00'))).toBe(false);
});

test('a zone that this computer does not know is told from one that it does', () => {
  expect(isKnownZone('Europe/London')).toBe(true);
  expect(isKnownZone('Middle-earth/Shire')).toBe(false);
});
