import type { RatingHistory } from '../rating.ts';
import { longestFlatLine } from './flatLine.ts';
import { type Gap, gapsOf, LEAST_BY_OTHERS } from './gaps.ts';
import { largestRise, type Stretch } from './rise.ts';
import { seriesOf, until } from './series.ts';
import { type Unevidenced, withoutEvidence } from './unevidenced.ts';
import { type Unrated, unratedForLong } from './unrated.ts';

/** What the ratings of a framework say up to a day; each part null or empty where they say nothing. */
export interface Insights {
  /** Scores up to the day, by everybody. */
  ratings: number;
  rise: Stretch | null;
  flat: Stretch | null;
  /**
   * The largest difference between anybody's latest and one's own, where others gave enough ratings; where they did so
   * nowhere, the largest that there is, of which it is too few to say.
   */
  gap: Gap | null;
  withoutEvidence: Unevidenced[];
  unrated: Unrated[];
}

const width = ({ widest }: Gap): number => (widest ? Math.abs(widest.difference) : 0);

/** The widest gap; of equal ones the first. Null where nobody differs. */
function widestGap(gaps: readonly Gap[]): Gap | null {
  return gaps.reduce<Gap | null>((most, gap) => (width(gap) > (most === null ? 0 : width(most)) ? gap : most), null);
}

/**
 * The insights of a framework's ratings. `evidenced`: ids of competencies that evidence speaks for by itself. Retired
 * competencies have their place in the charts, and none here. Rounds dated after `today` are left out.
 */
export function insightsOf(history: RatingHistory, evidenced: ReadonlySet<string>, today: string): Insights {
  const isRated = ({ competencyId }: { competencyId: string }) => !history.retired.includes(competencyId);
  const all = seriesOf(until(history, today));
  const series = all.filter(isRated);
  const gaps = gapsOf(history, today).filter(isRated);
  return {
    ratings: all.reduce((sum, { points }) => sum + points.length, 0),
    rise: largestRise(series),
    flat: longestFlatLine(series),
    gap: widestGap(gaps.filter(({ byOthers }) => byOthers >= LEAST_BY_OTHERS)) ?? widestGap(gaps),
    withoutEvidence: withoutEvidence(history, evidenced, today),
    unrated: unratedForLong(history, today),
  };
}
