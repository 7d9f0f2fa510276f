import { addDays } from '../../../../shared/domain/date.ts';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';

/** The month that lies `months` after a month YYYY-MM. */
export function addMonths(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}

/** The first and the last day of a month YYYY-MM. */
export function daysOfMonth(month: string): { from: string; to: string } {
  return { from: `${month}-01`, to: addDays(`${addMonths(month, 1)}-01`, -1) };
}

/** The filter within a stretch of days; its own days stay a limit. */
export function within(filter: ReflectionFilter, from: string, to: string): ReflectionFilter {
  const first = filter.from !== undefined && filter.from > from ? filter.from : from;
  const last = filter.to !== undefined && filter.to < to ? filter.to : to;
  return { ...filter, from: first, to: last };
}

/** The same day of another month, or that month's last. */
function sameDayIn(month: string, day: string): string {
  const wanted = `${month}${day.slice(7)}`;
  const { to } = daysOfMonth(month);
  return wanted > to ? to : wanted;
}

/** Days since Monday. */
const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The day that a key leads to in a month grid, or null for any other key. */
export function dayByKey(key: string, day: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday(day));
    case 'End':
      return addDays(day, 6 - weekday(day));
    case 'PageUp':
      return sameDayIn(addMonths(day.slice(0, 7), -1), day);
    case 'PageDown':
      return sameDayIn(addMonths(day.slice(0, 7), 1), day);
    default:
      return null;
  }
}
