import { competenciesOf } from '../framework.ts';
import type { RatingHistory } from '../rating.ts';
import { monthOf, monthsBetween } from './calendar.ts';
import { personKey } from './person.ts';
import { pointOf, type RatedPoint } from './series.ts';

export const heatSteps = ['month', 'round'] as const;
export type HeatStep = (typeof heatSteps)[number];

/** A stretch of time: a month, or one round. */
export interface HeatColumn {
  /** YYYY-MM, or the id of the round. */
  key: string;
  /** The first day of the month, or the day of the round. */
  day: string;
}

export interface HeatCell {
  /** The last score of that time. */
  point: RatedPoint;
  /** Scores in that time: more than one only where two rounds fell into a month. */
  count: number;
}

/** Competencies by time, of one person. */
export interface HeatMap {
  columns: HeatColumn[];
  /** Competencies that the person rated at least once, in the framework's order; null where nothing was said. */
  rows: { competencyId: string; cells: (HeatCell | null)[] }[];
}

function columnsOf(rounds: RatingHistory['rounds'], by: HeatStep): HeatColumn[] {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!first || !last) return [];
  if (by === 'round') return rounds.map(({ id, ratedOn }) => ({ key: id, day: ratedOn }));
  return monthsBetween(first.ratedOn, last.ratedOn).map((month) => ({ key: month, day: `${month}-01` }));
}

/**
 * Competencies by months (all from the first to the last, those without a round too) or by rounds, of one person. Two
 * rounds in a month: the later one is shown, and how many there were.
 */
export function heatMapOf(history: RatingHistory, person: string, by: HeatStep): HeatMap {
  const rounds = history.rounds.filter((round) => personKey(round) === person);
  const columns = columnsOf(rounds, by);
  const place = new Map(columns.map(({ key }, index) => [key, index]));
  const rows = new Map<string, (HeatCell | null)[]>();
  for (const round of rounds) {
    const at = place.get(by === 'month' ? monthOf(round.ratedOn) : round.id);
    if (at === undefined) continue;
    for (const rating of round.ratings) {
      const point = pointOf(round, rating, history.framework.scale);
      if (point === null) continue;
      const cells = rows.get(rating.competencyId) ?? columns.map(() => null);
      cells[at] = { point, count: (cells[at]?.count ?? 0) + 1 };
      rows.set(rating.competencyId, cells);
    }
  }
  return {
    columns,
    rows: competenciesOf(history.framework).flatMap(({ id }) => {
      const cells = rows.get(id);
      return cells ? [{ competencyId: id, cells }] : [];
    }),
  };
}
