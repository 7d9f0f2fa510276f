import { Temporal } from 'temporal-polyfill';

const DAY_MS = 86_400_000;

/** A day YYYY-MM-DD as the number of days since 1 January 1970: where it stands on a time axis, in every zone. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The day YYYY-MM-DD of such a number; a part of a day is left out. */
export const dayOfNumber = (number: number): string => new Date(Math.floor(number) * DAY_MS).toISOString().slice(0, 10);

/** The month YYYY-MM of a day. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The day so many calendar months before `day`; where that month is shorter, its last day. */
export const monthsBefore = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).subtract({ months }).toString();

/** All months YYYY-MM from that of one day to that of another, both included, the earlier one first. */
export function monthsBetween(from: string, to: string): string[] {
  const last = Temporal.PlainYearMonth.from(monthOf(to));
  const months: string[] = [];
  let month = Temporal.PlainYearMonth.from(monthOf(from));
  for (; Temporal.PlainYearMonth.compare(month, last) <= 0; month = month.add({ months: 1 })) {
    months.push(month.toString());
  }
  return months;
}

/** Steps between the marks of a time axis, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * First days of months for the marks of a time axis over these days: at most `most` of them, at even steps that begin
 * with a year where they are longer than a month. Empty where no month begins in the span.
 */
export function monthMarks(from: string, to: string, most: number): string[] {
  const firsts = monthsBetween(from, to)
    .map((month) => `${month}-01`)
    .filter((day) => day >= from && day <= to);
  const inStep = (step: number) =>
    firsts.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % step === 0);
  return STEPS.map(inStep).find((days) => days.length <= most) ?? [];
}
