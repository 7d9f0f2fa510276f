import { competenciesOf } from '../framework.ts';
import type { RatingHistory } from '../rating.ts';
import { monthsBefore } from './calendar.ts';
import { SELF_KEY } from './person.ts';
import { seriesOf, until } from './series.ts';

export const UNRATED_MONTHS = 6;

/** A competency that one has not rated oneself for long. */
export interface Unrated {
  competencyId: string;
  /** The day of the last self-rating; null: never. */
  last: string | null;
}

/**
 * Competencies whose last self-rating is six calendar months old or older, or that have none, in the framework's order.
 * Retired ones are no longer asked for. Six months before 31 August is the last day of February.
 */
export function unratedForLong(history: RatingHistory, today: string): Unrated[] {
  const limit = monthsBefore(today, UNRATED_MONTHS);
  const own = seriesOf(until(history, today)).filter(({ person }) => person.key === SELF_KEY);
  const last = new Map(own.map(({ competencyId, points }) => [competencyId, points.at(-1)?.ratedOn ?? null]));
  return competenciesOf(history.framework).flatMap(({ id }) => {
    const day = last.get(id) ?? null;
    return history.retired.includes(id) || (day !== null && day > limit) ? [] : [{ competencyId: id, last: day }];
  });
}
