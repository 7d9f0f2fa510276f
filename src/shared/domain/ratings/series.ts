import { competenciesOf, type Scale } from '../framework.ts';
import type { Confidence, HistoryRound, Rating, RatingHistory } from '../rating.ts';
import { type Person, personKey, personsOf } from './person.ts';
import { onPresentScale, type PresentScore } from './presentScale.ts';

/** One score of one person for one competency. */
export interface RatedPoint extends PresentScore {
  roundId: string;
  /** YYYY-MM-DD, as the user gave it. */
  ratedOn: string;
  /** As it was given, and the scale that it was given on. */
  score: number;
  scale: Scale;
  confidence: Confidence | null;
  note: string;
  evidenceIds: string[];
}

/** What one person said of one competency over time: never mixed with anybody else's. */
export interface RatingSeries {
  competencyId: string;
  person: Person;
  /** Oldest first; two rounds of one day in the order in which they were made. At least one. */
  points: RatedPoint[];
}

/** A rating as a point on the present scale; null where it was left open. */
export function pointOf({ id, ratedOn, scale }: HistoryRound, rating: Rating, present: Scale): RatedPoint | null {
  const { score, confidence, note, evidenceIds } = rating;
  if (score === null) return null;
  return {
    roundId: id,
    ratedOn,
    score,
    scale,
    confidence,
    note,
    evidenceIds,
    ...onPresentScale(score, scale, present),
  };
}

/** The history without rounds that are dated after `today`: they are drawn, but nothing is concluded from them. */
export function until(history: RatingHistory, today: string): RatingHistory {
  const rounds = history.rounds.filter(({ ratedOn }) => ratedOn <= today);
  return rounds.length === history.rounds.length ? history : { ...history, rounds };
}

/** Reckoned once for each history: every chart of a screen, and what is said beside it, begins with them. */
const reckoned = new WeakMap<RatingHistory, readonly RatingSeries[]>();

/**
 * All series of a framework: in its order of competencies, of each one oneself first. What was left open is no point;
 * competencies that the framework does not know are left out.
 */
export function seriesOf(history: RatingHistory): readonly RatingSeries[] {
  const known = reckoned.get(history);
  if (known) return known;
  const series = reckon(history);
  reckoned.set(history, series);
  return series;
}

function reckon(history: RatingHistory): RatingSeries[] {
  const { framework, rounds } = history;
  const found = new Map<string, RatedPoint[]>();
  for (const round of rounds) {
    for (const rating of round.ratings) {
      const point = pointOf(round, rating, framework.scale);
      if (point === null) continue;
      const key = `${rating.competencyId} ${personKey(round)}`;
      const points = found.get(key);
      if (points) points.push(point);
      else found.set(key, [point]);
    }
  }
  const persons = personsOf(history);
  return competenciesOf(framework).flatMap(({ id: competencyId }) =>
    persons.flatMap((person) => {
      const points = found.get(`${competencyId} ${person.key}`);
      return points ? [{ competencyId, person, points }] : [];
    }),
  );
}
