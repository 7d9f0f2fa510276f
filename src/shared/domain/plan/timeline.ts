import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { addDays } from '../date.ts';
import type { ObjectiveSummary, PlanReviewSummary } from '../plan.ts';
import { daysBetween, type Span } from './span.ts';

const date = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** A strip of days beside one another: where each of them lies. */
export interface TimeAxis {
  /** The first day of the first month and the last of the last; YYYY-MM-DD. */
  from: string;
  to: string;
  width: number;
  /** The left edge of a day; outside the axis too. */
  xOf: (day: string) => number;
  months: { key: string; x: number; width: number; label: string; quarter: boolean; year: boolean }[];
}

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** The axis of a plan's time in whole months, `width` wide. A month that begins a quarter of the year is marked. */
export function timeAxis({ startsOn, endsOn }: Span, width: number): TimeAxis {
  const start = utcMonth.floor(date(startsOn));
  const end = utcMonth.offset(utcMonth.floor(date(endsOn)), 1);
  const scale = scaleUtc().domain([start, end]).range([0, width]);
  const months = utcMonth.range(start, end).map((month) => {
    const x = scale(month);
    const number = month.getUTCMonth();
    return {
      key: dayOf(month).slice(0, 7),
      x,
      width: scale(utcMonth.offset(month, 1)) - x,
      label: monthNames.format(month),
      quarter: number % 3 === 0,
      year: number === 0,
    };
  });
  return {
    from: dayOf(start),
    to: addDays(dayOf(end), -1),
    width,
    xOf: (day) => scale(date(day)),
    months,
  };
}

/** From the left edge of the first day to the right edge of the last, cut where the axis ends. */
export function barOf(axis: TimeAxis, { startsOn, endsOn }: Span): { x: number; width: number } {
  const x = Math.min(axis.width, Math.max(0, axis.xOf(startsOn)));
  const right = Math.min(axis.width, Math.max(0, axis.xOf(addDays(endsOn, 1))));
  return { x, width: Math.max(4, right - x) };
}

/** The width of a day. */
export const dayWidthOf = ({ from, to, width }: TimeAxis): number => width / (daysBetween(from, to) + 1);

/** The middle of a day. */
export function middleOf(axis: TimeAxis, day: string): number {
  return (axis.xOf(day) + axis.xOf(addDays(day, 1))) / 2;
}

/** What the picture of a plan's time shows. */
export interface TimelineContent {
  plan: Span;
  objectives: readonly Pick<ObjectiveSummary, 'id' | 'title' | 'startsOn' | 'endsOn' | 'status' | 'milestones'>[];
  reviews: readonly Pick<PlanReviewSummary, 'id' | 'dueOn' | 'heldOn'>[];
  today: string;
}
