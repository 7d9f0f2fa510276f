import type { Scale } from '../framework.ts';

type Reach = Pick<Scale, 'least' | 'most'>;

/** A score as it stands on the framework's present scale. */
export interface PresentScore {
  value: number;
  /** It was given on another scale: the value is a linear conversion, and is marked as one. */
  converted: boolean;
}

/** Whether two scales go from and to the same numbers; the words of their steps may differ. */
const isSameReach = (one: Reach, other: Reach): boolean => one.least === other.least && one.most === other.most;

/**
 * A score of one scale on another: the ends lie on each other, what is between keeps its share of the way. 3 of 1–5 is
 * 5.5 of 1–10.
 */
export function onPresentScale(score: number, given: Reach, present: Reach): PresentScore {
  if (isSameReach(given, present)) return { value: score, converted: false };
  const share = (score - given.least) / (given.most - given.least);
  return { value: present.least + share * (present.most - present.least), converted: true };
}

/** What a difference has to reach to be more than a shade: a quarter of the scale, and at least one step of it. */
export const clearDifference = ({ least, most }: Reach): number => Math.max(1, (most - least) / 4);
