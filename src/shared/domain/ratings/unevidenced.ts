import { competenciesOf } from '../framework.ts';
import type { RatingHistory } from '../rating.ts';
import { SELF_KEY } from './person.ts';
import { seriesOf, until } from './series.ts';

/** A competency that one rated oneself with nothing to show for it. */
export interface Unevidenced {
  competencyId: string;
  /** Self-ratings without evidence: all that there are. */
  n: number;
}

/**
 * Competencies with self-ratings up to `today` and no evidence: neither behind any rating of theirs nor tied to the
 * competency itself (`evidenced`, ids of competencies). Retired ones are left out.
 */
export function withoutEvidence(history: RatingHistory, evidenced: ReadonlySet<string>, today: string): Unevidenced[] {
  const shown = new Set(evidenced);
  const own = new Map<string, number>();
  for (const { competencyId, person, points } of seriesOf(until(history, today))) {
    if (points.some(({ evidenceIds }) => evidenceIds.length > 0)) shown.add(competencyId);
    if (person.key === SELF_KEY) own.set(competencyId, points.length);
  }
  return competenciesOf(history.framework).flatMap(({ id }) => {
    const n = own.get(id);
    return n === undefined || shown.has(id) || history.retired.includes(id) ? [] : [{ competencyId: id, n }];
  });
}
