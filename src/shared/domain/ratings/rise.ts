import type { RatedPoint, RatingSeries } from './series.ts';

/** From one rating of a series to a later one. */
export interface Stretch {
  series: RatingSeries;
  from: RatedPoint;
  to: RatedPoint;
  /** Ratings from the one to the other, both included. */
  n: number;
}

/** The higher one of two rises; of equal ones the first stays. */
const higher = (one: Stretch | null, other: Stretch): Stretch =>
  one === null || other.to.value - other.from.value > one.to.value - one.from.value ? other : one;

/**
 * The largest rise from the first to the latest rating of a series, on the present scale; null where nothing rose. Of
 * equal rises the first in the order of the series, which begins with oneself.
 */
export function largestRise(series: readonly RatingSeries[]): Stretch | null {
  const rises = series.flatMap((each): Stretch[] => {
    const [from, to] = [each.points[0], each.points.at(-1)];
    return from && to && to.value > from.value ? [{ series: each, from, to, n: each.points.length }] : [];
  });
  return rises.reduce<Stretch | null>(higher, null);
}
