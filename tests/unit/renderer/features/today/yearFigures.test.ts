import { expect, test } from 'vitest';
import { yearFigures } from '../../../../../src/renderer/features/today/yearFigures.ts';
import { yearsAgoInWords } from '../../../../../src/renderer/features/today/yearsAgoInWords.ts';
import { addDays } from '../../../../../src/shared/domain/date.ts';

const everyDay = (from: string, to: string) => {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, count: 1, words: 10 });
  return days;
};

test('the year begins on a Monday, 52 whole weeks before the week of today', () => {
  // 20 November 2026 is a Friday, 22 a Sunday, 23 a Monday.
  expect(yearFigures([], '2026-11-20').from).toBe('2025-11-17');
  expect(yearFigures([], '2026-11-22').from).toBe('2025-11-17');
  expect(yearFigures([], '2026-11-23').from).toBe('2025-11-24');
});

test('days before and after are left out, today is in', () => {
  const { days, reflections, since } = yearFigures(everyDay('2025-01-01', '2027-01-01'), '2026-11-20');
  expect(days[0]?.day).toBe('2025-11-17');
  expect(days.at(-1)?.day).toBe('2026-11-20');
  expect(reflections).toBe(52 * 7 + 5);
  expect(since).toBe('2025-11-17');
});

test('months have their own number of days, leap days among them', () => {
  const { months } = yearFigures(everyDay('2023-01-01', '2024-03-31'), '2024-03-31');
  const counts = Object.fromEntries(months.map((month) => [month.month, month.days.length]));
  expect(counts).toMatchObject({ '2024-03': 31, '2024-02': 29, '2024-01': 31, '2023-06': 30 });
  expect(months[0]?.month).toBe('2024-03');
});

test('reflections, days and words are counted apart', () => {
  const days = [
    { day: '2026-10-31', count: 2, words: 400 },
    { day: '2026-11-01', count: 1, words: 150 },
    { day: '2026-11-20', count: 3, words: 0 },
  ];
  const figures = yearFigures(days, '2026-11-20');
  expect(figures).toMatchObject({ reflections: 6, words: 550, since: '2026-10-31' });
  expect(figures.months).toMatchObject([
    { month: '2026-11', reflections: 4, words: 150, days: [days[1], days[2]] },
    { month: '2026-10', reflections: 2, words: 400, days: [days[0]] },
  ]);
});

test('an empty year has no first day', () => {
  expect(yearFigures([], '2026-11-20')).toMatchObject({ since: null, reflections: 0, words: 0, months: [] });
});

test('years ago are said for earlier years only', () => {
  expect(yearsAgoInWords('2025-11-20', '2026-11-20')).toBe('One year ago');
  expect(yearsAgoInWords('2023-11-20', '2026-11-20')).toBe('3 years ago');
  expect(yearsAgoInWords('2027-11-20', '2026-11-20')).toBeUndefined();
});
