import { dayNumber } from './calendar.ts';
import type { Stretch } from './rise.ts';
import type { RatedPoint, RatingSeries } from './series.ts';

/** Two equal scores are no line yet. */
const LEAST_RATINGS = 3;

/** Runs of equal scores on the present scale, one after the other. */
function runsOf(points: readonly RatedPoint[]): RatedPoint[][] {
  const runs: RatedPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.[0]?.value === point.value) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

const daysOf = ({ from, to }: Stretch): number => dayNumber(to.ratedOn) - dayNumber(from.ratedOn);

/**
 * The longest time over which a series stayed at one score, over at least three ratings on more than one day; null where
 * there is none. Of equal ones the first in the order of the series.
 */
export function longestFlatLine(series: readonly RatingSeries[]): Stretch | null {
  const stretches = series.flatMap((each) =>
    runsOf(each.points).flatMap((run): Stretch[] => {
      const [from, to] = [run[0], run.at(-1)];
      return from && to && run.length >= LEAST_RATINGS && to.ratedOn > from.ratedOn
        ? [{ series: each, from, to, n: run.length }]
        : [];
    }),
  );
  return stretches.reduce<Stretch | null>(
    (longest, each) => (longest === null || daysOf(each) > daysOf(longest) ? each : longest),
    null,
  );
}
