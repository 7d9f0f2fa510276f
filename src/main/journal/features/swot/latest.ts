import { competenciesOf } from '../../../../shared/domain/framework.ts';
import { personKey } from '../../../../shared/domain/ratings/person.ts';
import type { LatestScore } from '../../../../shared/domain/swotOffers.ts';
import type { Database } from '../../database/database.ts';
import { countScores, type DoneRow, selectDone, selectRetired, selectRound, selectScores } from './ratingQueries.ts';

/** The latest scores of one person in one framework, from its rounds, newest first: of what its newest round knows. */
function latestOf(database: Database, rounds: readonly DoneRow[], retired: readonly string[]): LatestScore[] {
  const newest = rounds[0] && selectRound(database, rounds[0].id);
  if (!newest) return [];
  const names = new Map(competenciesOf(newest.framework).map(({ id, name }) => [id, name]));
  for (const id of retired) names.delete(id);
  const found: LatestScore[] = [];
  for (const row of rounds) {
    // Most rounds rate everything: seldom more than one is read.
    if (names.size === 0) break;
    const scores = selectScores(database, row.id).filter(({ competencyId }) => names.has(competencyId));
    const round = scores.length === 0 ? undefined : selectRound(database, row.id);
    if (!round) continue;
    const { scale, who, ratedOn } = round;
    for (const { competencyId, score } of scores) {
      found.push({
        roundId: row.id,
        frameworkId: row.frameworkId,
        frameworkName: newest.framework.name,
        competencyId,
        competencyName: names.get(competencyId) ?? competencyId,
        source: row.source,
        who,
        ratedOn,
        score,
        scale,
        count: () => countScores(database, row, competencyId),
      });
      names.delete(competencyId);
    }
  }
  return found;
}

/** The latest score of every competency that is still rated, by each person: two clients are two. */
export function latestScores(database: Database): LatestScore[] {
  const retired = selectRetired(database);
  const groups = Map.groupBy(selectDone(database), (row) => `${row.frameworkId}:${personKey(row)}`);
  return [...groups.values()].flatMap((rounds) =>
    latestOf(database, rounds, retired.get(rounds[0]?.frameworkId ?? '') ?? []),
  );
}
