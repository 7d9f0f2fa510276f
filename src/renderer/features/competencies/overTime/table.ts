import type { HistoryRound, RatingHistory } from '../../../../shared/domain/rating.ts';
import type { RatedPoint, RatingSeries } from '../../../../shared/domain/ratings/series.ts';
import { scoreInShort } from '../inWords.ts';

/** A round with its scores of the shown competencies, `–` where it says nothing. */
export interface RoundRow {
  round: HistoryRound;
  scores: string[];
}

/** The figures of lines, round by round: only rounds that say something of them. */
export function roundRows({ rounds }: RatingHistory, series: readonly RatingSeries[]): RoundRow[] {
  const competencies = [...new Set(series.map(({ competencyId }) => competencyId))];
  const points = new Map<string, RatedPoint>();
  for (const { competencyId, points: some } of series) {
    for (const point of some) points.set(`${point.roundId} ${competencyId}`, point);
  }
  return rounds.flatMap((round) => {
    const found = competencies.map((id) => points.get(`${round.id} ${id}`));
    if (found.every((point) => point === undefined)) return [];
    return [{ round, scores: found.map((point) => (point ? scoreInShort(point) : '–')) }];
  });
}
