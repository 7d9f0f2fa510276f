import { Temporal } from 'temporal-polyfill';
import { addDays } from '../date.ts';

/** From a first to a last day, both within it; YYYY-MM-DD. */
export interface Span {
  startsOn: string;
  endsOn: string;
}

/** The least that a plan covers. */
const LEAST_MONTHS = 12;

const afterEnd = (endsOn: string): Temporal.PlainDate => Temporal.PlainDate.from(endsOn).add({ days: 1 });

/**
 * Whole months by the calendar: 1 March to 28 February are twelve, 2 March to 28 February are eleven. A year that begins
 * on 29 February is full at the end of 28 February of the next.
 */
export function wholeMonths({ startsOn, endsOn }: Span): number {
  return Temporal.PlainDate.from(startsOn).until(afterEnd(endsOn), { largestUnit: 'month' }).months;
}

/** The earliest last day of so many whole months from a first day on. */
export function leastEnd(startsOn: string, months = LEAST_MONTHS): string {
  const near = Temporal.PlainDate.from(startsOn).add({ months }).subtract({ days: 1 }).toString();
  return wholeMonths({ startsOn, endsOn: near }) >= months ? near : addDays(near, 1);
}

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const words = (day: string): string => inWords.format(new Date(`${day}T00:00:00Z`));

/** The sentence for the days of a plan that is too short, or null where they are right. */
export function wrongSpan(span: Span): string | null {
  if (span.endsOn < span.startsOn) return 'A plan cannot end before it starts. Check both days.';
  if (wholeMonths(span) >= LEAST_MONTHS) return null;
  return `A plan covers at least twelve months: this one until ${words(leastEnd(span.startsOn))} or later.`;
}

/** Whether both have at least a day in common. */
export const overlaps = (one: Span, other: Span): boolean =>
  one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;

/** Whether the day is one of the span's. */
export const isWithin = (day: string, { startsOn, endsOn }: Span): boolean => day >= startsOn && day <= endsOn;

/** What of a plan would lie outside these days: open objectives by their ends, reviews that are due. */
export function outside<O extends Span & { status: string }, R extends { dueOn: string; heldOn: string | null }>(
  span: Span,
  { objectives, reviews }: { objectives: readonly O[]; reviews: readonly R[] },
): { objectives: O[]; reviews: R[] } {
  return {
    objectives: objectives.filter(
      ({ status, startsOn, endsOn }) => status === 'open' && !(isWithin(startsOn, span) && isWithin(endsOn, span)),
    ),
    reviews: reviews.filter(({ dueOn, heldOn }) => heldOn === null && !isWithin(dueOn, span)),
  };
}

/** Days from one to another, negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
