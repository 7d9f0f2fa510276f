import { eq, sql } from 'drizzle-orm';
import type { RatingSource } from '../../../../shared/domain/rating.ts';
import type { Database } from '../../database/database.ts';
import { frameworkSetting, ratingRound } from '../../database/schema.ts';

/** A round that is done, outside the trash. */
export interface DoneRow {
  id: string;
  frameworkId: string;
  source: RatingSource;
  /** `Client 2`; empty for oneself. With the source, who it is. */
  who: string;
}

/** Newest first: by day, then in the order in which they were made. */
export function selectDone(database: Database): DoneRow[] {
  return database.all<DoneRow>(sql`
    SELECT id AS id, framework_id AS frameworkId, source AS source, who AS who FROM rating_round
    WHERE state = 'done' AND trashed_at IS NULL ORDER BY rated_on DESC, id DESC`);
}

/** What a round scores, what was left open apart. */
export function selectScores(database: Database, roundId: string): { competencyId: string; score: number }[] {
  return database.all(sql`
    SELECT competency_id AS competencyId, score AS score FROM rating
    WHERE round_id = ${roundId} AND score IS NOT NULL ORDER BY competency_id`);
}

/** The newest scores of all, by day and then in the order in which they were made. */
export function selectNewestScores(
  database: Database,
  most: number,
): { roundId: string; competencyId: string; score: number }[] {
  return database.all(sql`
    SELECT r.id AS roundId, t.competency_id AS competencyId, t.score AS score FROM rating_round r JOIN rating t ON t.round_id = r.id
    WHERE r.state = 'done' AND r.trashed_at IS NULL AND t.score IS NOT NULL
    ORDER BY r.rated_on DESC, r.id DESC, t.competency_id LIMIT ${most}`);
}

/** How many scores of a competency there are by one person. */
export function countScores(database: Database, { frameworkId, source, who }: DoneRow, competencyId: string): number {
  const counted = database.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM rating_round r JOIN rating t ON t.round_id = r.id AND t.competency_id = ${competencyId}
    WHERE r.framework_id = ${frameworkId} AND r.source = ${source} AND r.who = ${who} AND r.state = 'done' AND r.trashed_at IS NULL
      AND t.score IS NOT NULL`);
  return counted?.count ?? 0;
}

/** A round without its ratings. */
export function selectRound(database: Database, id: string) {
  const { frameworkId, framework, scale, source, who, ratedOn } = ratingRound;
  const columns = { id: ratingRound.id, frameworkId, framework, scale, source, who, ratedOn };
  return database.select(columns).from(ratingRound).where(eq(ratingRound.id, id)).get();
}

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
