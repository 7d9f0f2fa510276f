import { dayOf } from '../../shared/domain/date.ts';

const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** `Monday, 2 February 2026` of a day YYYY-MM-DD. */
export const dayInWords = (day: string): string => long.format(midnight(day));
/** `2 Feb 2026` of a day YYYY-MM-DD. */
export const dayInShort = (day: string): string => short.format(midnight(day));
/** `February 2026` of a month YYYY-MM. */
export const monthInWords = (value: string): string => month.format(midnight(`${value}-01`));
/** `Feb 2026` of a day YYYY-MM-DD. */
export const monthInShort = (day: string): string => shortMonth.format(midnight(day));
/** `Mon` of a day YYYY-MM-DD. */
export const weekdayInShort = (day: string): string => weekday.format(midnight(day));
/** `2 Feb 2026, 16:40` of a UTC instant, where the user is. */
export const momentInWords = (instant: string): string => moment.format(new Date(instant));
/** Today's day where the user is, YYYY-MM-DD. */
export const today = (): string => dayOf(new Date());
/** The zone where the user is. */
export const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
