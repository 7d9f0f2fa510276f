import { competenciesOf } from '../framework.ts';
import type { RatingHistory } from '../rating.ts';
import { type Person, SELF_KEY } from './person.ts';
import { clearDifference } from './presentScale.ts';
import { type RatedPoint, type RatingSeries, seriesOf, until } from './series.ts';

/** Fewer ratings by others than this are too few to say anything. */
export const LEAST_BY_OTHERS = 3;

/** The latest of a series, and how many ratings the series has. */
export interface LatestPoint extends RatedPoint {
  n: number;
}

/**
 * How oneself and others see a competency, after Johari's window (Luft and Ingham, 1955):
 * `open` alike; `blind` others see clearly more than oneself; `hidden` oneself sees clearly more than others;
 * `mixed` others differ among themselves; `others-only`, `self-only` and `too-few` say what is missing.
 */
export const gapReadings = ['open', 'blind', 'hidden', 'mixed', 'self-only', 'others-only', 'too-few'] as const;
export type GapReading = (typeof gapReadings)[number];

/** Self against others for one competency. */
export interface Gap {
  competencyId: string;
  self: LatestPoint | null;
  /** Everybody's latest, one by one: never averaged. */
  others: { person: Person; point: LatestPoint }[];
  /** Ratings by others in all. */
  byOthers: number;
  reading: GapReading;
  /** The largest difference of anybody's score to one's own, theirs less one's own; null without both sides. */
  widest: { person: Person; difference: number } | null;
}

function latestOf({ points }: RatingSeries): LatestPoint | null {
  const last = points.at(-1);
  return last ? { ...last, n: points.length } : null;
}

function readingOf(differences: readonly number[] | null, hasOthers: boolean, byOthers: number, clear: number) {
  if (differences === null) return byOthers < LEAST_BY_OTHERS ? 'too-few' : 'others-only';
  if (!hasOthers) return 'self-only';
  if (byOthers < LEAST_BY_OTHERS) return 'too-few';
  if (differences.every((difference) => Math.abs(difference) < clear)) return 'open';
  if (differences.every((difference) => difference >= clear)) return 'blind';
  if (differences.every((difference) => difference <= -clear)) return 'hidden';
  return 'mixed';
}

function gapOf(competencyId: string, series: readonly RatingSeries[], clear: number): Gap | null {
  const own = series.find(({ person }) => person.key === SELF_KEY);
  const self = own ? latestOf(own) : null;
  const others = series.flatMap((each) => {
    const point = each.person.key === SELF_KEY ? null : latestOf(each);
    return point ? [{ person: each.person, point }] : [];
  });
  if (self === null && others.length === 0) return null;
  const byOthers = others.reduce((sum, { point }) => sum + point.n, 0);
  const apart = self && others.map(({ person, point }) => ({ person, difference: point.value - self.value }));
  const widest = apart?.reduce<Gap['widest']>(
    (most, each) => (most === null || Math.abs(each.difference) > Math.abs(most.difference) ? each : most),
    null,
  );
  const differences = apart?.map(({ difference }) => difference) ?? null;
  const reading = readingOf(differences, others.length > 0, byOthers, clear);
  return { competencyId, self, others, byOthers, reading, widest: widest ?? null };
}

/**
 * The latest self-rating against the latest of everybody else, for each competency that anybody rated up to `today`, in
 * the framework's order. A clear difference is a quarter of the scale, at least one step.
 */
export function gapsOf(history: RatingHistory, today: string): Gap[] {
  const byCompetency = Map.groupBy(seriesOf(until(history, today)), ({ competencyId }) => competencyId);
  const clear = clearDifference(history.framework.scale);
  return competenciesOf(history.framework).flatMap(({ id }) => {
    const gap = gapOf(id, byCompetency.get(id) ?? [], clear);
    return gap ? [gap] : [];
  });
}
