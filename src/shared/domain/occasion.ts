import { Temporal } from 'temporal-polyfill';

/** When something took place, as the coach gave it: a day, perhaps a time of day, the zone they were in, how long. */
export interface Occasion {
  /** YYYY-MM-DD */
  happenedOn: string;
  /** HH:MM; null where nobody wrote it down. */
  startedAt: string | null;
  zone: string;
  minutes: number;
}

/** Milliseconds of UTC, the end not included. */
interface Span {
  start: number;
  end: number;
}

/**
 * The moment at which it began. A time that the clocks skip is taken as the hour after; one that comes twice, as the
 * first (RFC 5545, as Temporal's `compatible`).
 */
function beginning({ happenedOn, startedAt, zone }: Occasion): Temporal.ZonedDateTime | null {
  if (startedAt === null) return null;
  return Temporal.PlainDateTime.from(`${happenedOn}T${startedAt}`).toZonedDateTime(zone);
}

/** The real time that it took, over a change of the clocks too; null where the time of day is not known. */
export function spanOf(occasion: Occasion): Span | null {
  const start = beginning(occasion)?.epochMilliseconds;
  return start === undefined ? null : { start, end: start + occasion.minutes * 60_000 };
}

/** From when to when by the clocks where it was, `HH:MM`; null where the time of day is not known. */
export function clockTimesOf(occasion: Occasion): { start: string; end: string } | null {
  const start = beginning(occasion);
  if (start === null) return null;
  const inWords = (moment: Temporal.ZonedDateTime) => moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return { start: inWords(start), end: inWords(start.add({ minutes: occasion.minutes })) };
}

/** Whether both took place at the same time for at least a moment. Without a time of day nothing overlaps. */
export function overlap(one: Occasion, other: Occasion): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}

/** Whether this computer knows the zone: without it no moment can be told. */
export function isKnownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
