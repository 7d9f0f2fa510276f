import type { DayOrder, DurationUnit } from './logImport.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T, ]+(.+))?$/;
const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T, ]+(.+))?$/;
const dayThenMonth =
  /^(?:[a-z]{3,9},? +)?(\d{1,2})(?:st|nd|rd|th)?[- ]+([a-z]{3,9})[.,]?[- ]+(\d{4}|\d{2})(?:[, ]+(.+))?$/i;
const monthThenDay = /^(?:[a-z]{3,9}, +)?([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?:[, ]+(.+))?$/i;

/** A day of a log, and the rest of its cell, which may be a time. */
interface ReadDay {
  day: string;
  rest: string;
}

function dayFrom(year: string, month: number, day: number, rest: string | undefined): ReadDay | null {
  // Of a year with two figures a log of sessions means this century.
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(fullYear, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { day: date.toISOString().slice(0, 10), rest: rest ?? '' };
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** A date whose order needs no choice: the year first, or the month in letters. */
function readPlainDay(text: string): ReadDay | null {
  const [, year, month, day, rest] = yearFirst.exec(text) ?? [];
  if (year && month && day) return dayFrom(year, Number(month), Number(day), rest);
  const [, firstDay, name, itsYear, after] = dayThenMonth.exec(text) ?? [];
  if (firstDay && name && itsYear) return dayFrom(itsYear, monthOf(name), Number(firstDay), after);
  const [, itsName, itsDay, lastYear, end] = monthThenDay.exec(text) ?? [];
  if (itsName && itsDay && lastYear) return dayFrom(lastYear, monthOf(itsName), Number(itsDay), end);
  return null;
}

/** The day in a cell, three numbers in the given order; null where there is none, or none that the calendar has. */
export function readDay(text: string, order: DayOrder): ReadDay | null {
  const plain = readPlainDay(text);
  if (plain) return plain;
  const [, first, second, year, rest] = numbers.exec(text) ?? [];
  if (!first || !second || !year || order === 'ymd') return null;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return dayFrom(year, Number(month), Number(day), rest);
}

/**
 * The order in which the days of a column are written. `unsure` where some dates could be read both ways and none tells
 * which, or where some contradict the others; null where less than half of the cells are dates at all.
 */
export function dayOrderOf(cells: readonly string[]): DayOrder | 'unsure' | null {
  const filled = cells.filter((cell) => cell !== '');
  const open = filled.filter((cell) => readPlainDay(cell) === null);
  const byDay = open.filter((cell) => readDay(cell, 'dmy') !== null);
  const byMonth = open.filter((cell) => readDay(cell, 'mdy') !== null);
  const dates = filled.length - open.length + Math.max(byDay.length, byMonth.length);
  if (filled.length === 0 || dates * 2 < filled.length) return null;
  if (byDay.length === 0 && byMonth.length === 0) return 'ymd';
  const onlyByDay = byDay.some((cell) => readDay(cell, 'mdy') === null);
  const onlyByMonth = byMonth.some((cell) => readDay(cell, 'dmy') === null);
  if (onlyByDay === onlyByMonth) return 'unsure';
  return onlyByDay ? 'dmy' : 'mdy';
}

const clock = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?)? ?([ap])?\.?(?:m\.?)?z?$/i;

/** A time of day as HH:MM: `14:00`, `2:30 pm`, `9am`; null where it is none. */
export function readTime(text: string): string | null {
  const [, hourText, minuteText, half] = clock.exec(text) ?? [];
  if (!hourText || (minuteText === undefined && half === undefined)) return null;
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const minute = Number(minuteText ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const clockLength = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/;
const inWords = /^(?:(\d+(?:[.,]\d+)?) ?h(?:(?:ou)?rs?)?)?[ ,]*(?:and )?(?:(\d+) ?m(?:in(?:ute)?s?)?)?\.?$/i;
const hoursAndMinutes = /^(\d+) ?h ?([0-5]\d)$/i;
const bare = /^\d+(?:[.,]\d+)?$/;

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** Whole minutes of a duration: `1:30`, `1h 30m`, `90 min`, or a bare number in the given unit; null where it is none. */
export function readMinutes(text: string, unit: DurationUnit): number | null {
  const [, hours, minutes] = clockLength.exec(text) ?? hoursAndMinutes.exec(text) ?? [];
  if (hours && minutes) return Number(hours) * 60 + Number(minutes);
  if (bare.test(text)) return Math.round(numberOf(text) * (unit === 'hours' ? 60 : 1));
  const [, hourWords, minuteWords] = inWords.exec(text) ?? [];
  if (hourWords === undefined && minuteWords === undefined) return null;
  return Math.round(numberOf(hourWords ?? '0') * 60) + Number(minuteWords ?? '0');
}

/** No session lasts longer: a bare number above it cannot be hours. */
const MOST_HOURS = 12;

/** What the bare numbers of a column mean: by the heading, else by what only one unit makes sensible. */
export function unitOf(heading: string, cells: readonly string[]): DurationUnit | 'unsure' | null {
  const values = cells.filter((cell) => bare.test(cell)).map(numberOf);
  if (values.length === 0) return null;
  if (/min/i.test(heading)) return 'minutes';
  if (/hour|\bhrs?\b/i.test(heading)) return 'hours';
  const minutesAlone = values.some((value) => value > MOST_HOURS);
  const hoursAlone = values.some((value) => !Number.isInteger(value));
  if (minutesAlone === hoursAlone) return 'unsure';
  return minutesAlone ? 'minutes' : 'hours';
}
