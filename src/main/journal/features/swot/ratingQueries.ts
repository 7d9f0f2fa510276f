import { eq, sql } from 'drizzle-orm';
import type { RatingSource } from '../../../../shared/domain/rating.ts';
import type { Database } from '../../database/database.ts';
import { frameworkSetting, ratingRound } from '../../database/schema.ts';

/** The latest score of a competency by one source, and how many scores of that source there are. */
export interface LatestRow {
  roundId: string;
  frameworkId: string;
  competencyId: string;
  source: RatingSource;
  score: number;
  count: number;
}

/** Of rounds that are done, outside the trash. */
export function selectLatest(database: Database): LatestRow[] {
  // The columns beside `max` are those of the row that has it.
  return database.all<LatestRow>(sql`
    SELECT r.id AS roundId, r.framework_id AS frameworkId, t.competency_id AS competencyId, r.source AS source,
      t.score AS score, count(*) AS count, max(r.rated_on || r.id) AS latest
    FROM rating_round r JOIN rating t ON t.round_id = r.id
    WHERE r.state = 'done' AND r.trashed_at IS NULL AND t.score IS NOT NULL
    GROUP BY frameworkId, competencyId, source ORDER BY frameworkId, competencyId, source`);
}

/** A round without its ratings. */
export function selectRound(database: Database, id: string) {
  const { frameworkId, framework, scale, source, who, ratedOn } = ratingRound;
  const columns = { id: ratingRound.id, frameworkId, framework, scale, source, who, ratedOn };
  return database.select(columns).from(ratingRound).where(eq(ratingRound.id, id)).get();
}
export type RoundRow = NonNullable<ReturnType<typeof selectRound>>;

/** Competencies that are no longer rated, by framework. */
export function selectRetired(database: Database): Map<string, string[]> {
  const { frameworkId, retired } = frameworkSetting;
  const rows = database.select({ frameworkId, retired }).from(frameworkSetting).all();
  return new Map(rows.map((row) => [row.frameworkId, row.retired]));
}

/** The score of a competency in a round; undefined where it has none. */
export function selectScore(database: Database, roundId: string, competencyId: string): number | undefined {
  const found = database.get<{ score: number | null }>(sql`
    SELECT score AS score FROM rating WHERE round_id = ${roundId} AND competency_id = ${competencyId}`);
  return found?.score ?? undefined;
}
