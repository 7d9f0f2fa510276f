import { sql } from 'drizzle-orm';
import ac from '../../../../../resources/frameworks/ac.json';
import emcc from '../../../../../resources/frameworks/emcc.json';
import icf from '../../../../../resources/frameworks/icf.json';
import { competenciesOf, competencyKey, type Framework, type Scale } from '../../../../shared/domain/framework.ts';
import type { CompetencyTrend, TrendPoint } from '../../../../shared/domain/plan/trend.ts';
import { qualificationCore } from '../../../../shared/domain/qualificationCore.ts';
import type { RatingSource } from '../../../../shared/domain/rating.ts';
import type { Database } from '../../database/database.ts';
import { ownFramework } from '../../database/schema.ts';

const shipped: readonly Framework[] = [qualificationCore, icf, emcc, ac];

/** Every framework that a competency can be of, the user's own among them. */
function frameworks(database: Database): Framework[] {
  const own = database.select({ definition: ownFramework.definition }).from(ownFramework).all();
  const ids = new Set(own.map(({ definition }) => definition.id));
  return [...shipped.filter(({ id }) => !ids.has(id)), ...own.map(({ definition }) => definition)];
}

/** The names of all competencies by `framework:competency`, with the framework's. */
export function competencyNames(database: Database): Map<string, { name: string; framework: string }> {
  return new Map(
    frameworks(database).flatMap((framework) =>
      competenciesOf(framework).map(({ id, name }) => [
        competencyKey(framework.id, id),
        { name, framework: framework.name },
      ]),
    ),
  );
}

interface Row {
  source: RatingSource;
  who: string;
  ratedOn: string;
  scale: string;
  score: number;
}

/** The scores of a competency over time, each source a series of its own: rounds that are done, oldest first. */
export function trendOf(database: Database, key: string): CompetencyTrend | null {
  const names = competencyNames(database).get(key);
  if (!names) return null;
  const [frameworkId = '', competencyId = ''] = key.split(':');
  const rows = database.all<Row>(sql`
    SELECT r.source AS source, r.who AS who, r.rated_on AS ratedOn, r.scale AS scale, s.score AS score
    FROM rating_round r JOIN rating s ON s.round_id = r.id
    WHERE r.framework_id = ${frameworkId} AND r.trashed_at IS NULL AND r.state = 'done'
      AND s.competency_id = ${competencyId} AND s.score IS NOT NULL ORDER BY r.rated_on, r.id`);
  const points = rows.map(({ scale, ...rest }): TrendPoint & { source: RatingSource } => {
    const { least, most } = JSON.parse(scale) as Scale;
    return { ...rest, least, most };
  });
  const series = [...Map.groupBy(points, ({ source }) => source)].map(([source, of]) => ({
    source,
    points: of.map(({ source: _, ...point }) => point),
  }));
  return { id: key, ...names, series };
}
