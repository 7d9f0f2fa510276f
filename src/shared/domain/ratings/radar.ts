import { competenciesOf } from '../framework.ts';
import type { HistoryRound, RatingHistory } from '../rating.ts';
import { dayNumber } from './calendar.ts';
import { personKey } from './person.ts';
import { pointOf, type RatedPoint } from './series.ts';

/** Rounds that one picture holds; more lie on each other. */
export const MOST_IN_RADAR = 4;
/** A shape needs three corners. */
export const LEAST_AXES = 3;
/** Others' rounds count as of the same time when they lie within this many days. */
export const SAME_TIME_DAYS = 31;

/** Rounds laid on each other, competency by competency. */
export interface RadarChart {
  rounds: HistoryRound[];
  /** Competencies that at least one of the rounds rates, in the framework's order; null where a round says nothing. */
  axes: { competencyId: string; points: (RatedPoint | null)[] }[];
}

/** The chosen rounds as they lie on each other, oldest first; ids that are not there are left out. */
export function radarOf({ framework, rounds }: RatingHistory, roundIds: readonly string[]): RadarChart {
  const chosen = rounds.filter(({ id }) => roundIds.includes(id)).slice(0, MOST_IN_RADAR);
  const axes = competenciesOf(framework).map(({ id: competencyId }) => ({
    competencyId,
    points: chosen.map((round) => {
      const rating = round.ratings.find((each) => each.competencyId === competencyId);
      return rating ? pointOf(round, rating, framework.scale) : null;
    }),
  }));
  return { rounds: chosen, axes: axes.filter(({ points }) => points.some((point) => point !== null)) };
}

/**
 * A round and, of everybody else who rated within 31 days of it, the round that lies nearest; of two as near, the later
 * one. The round itself comes first, the others in the order of the history.
 */
export function sourcesAround({ rounds }: RatingHistory, roundId: string): HistoryRound[] {
  const centre = rounds.find(({ id }) => id === roundId);
  if (!centre) return [];
  const distance = ({ ratedOn }: HistoryRound) => Math.abs(dayNumber(ratedOn) - dayNumber(centre.ratedOn));
  const nearest = new Map<string, HistoryRound>();
  for (const round of rounds) {
    const key = personKey(round);
    if (key === personKey(centre) || distance(round) > SAME_TIME_DAYS) continue;
    const kept = nearest.get(key);
    if (!kept || distance(round) <= distance(kept)) nearest.set(key, round);
  }
  const others = [...nearest.values()];
  return [centre, ...rounds.filter((round) => others.includes(round))];
}
