import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Framework } from '../../../../shared/domain/framework.ts';
import type { Rating, RatingSource, RoundSummary } from '../../../../shared/domain/rating.ts';
import type { Database } from '../../database/database.ts';
import { rating, ratingEvidence, ratingRhythm, ratingRound } from '../../database/schema.ts';

export type RoundRow = typeof ratingRound.$inferSelect;
export type NewRoundRow = typeof ratingRound.$inferInsert;

const { id, frameworkId, source, clientId, feedbackId, who, ratedOn, note, state, createdAt, trashedAt } = ratingRound;

const summary = {
  ...{ id, frameworkId, source, clientId, feedbackId, who, ratedOn, note, state, createdAt, trashedAt },
  frameworkName: sql<string>`json_extract(${ratingRound.framework}, '$.name')`,
  rated: sql<number>`(SELECT count(*) FROM rating r WHERE r.round_id = ${id} AND r.score IS NOT NULL)`,
  of: sql<number>`(SELECT sum(json_array_length(d.value, '$.competencies'))
    FROM json_each(${ratingRound.framework}, '$.domains') d)`,
};

/** All rounds outside the trash, oldest first. */
export function selectSummaries(database: Database): RoundSummary[] {
  return database.select(summary).from(ratingRound).where(isNull(trashedAt)).orderBy(asc(ratedOn), asc(id)).all();
}

export function selectSummary(database: Database, wanted: string): RoundSummary | undefined {
  return database.select(summary).from(ratingRound).where(eq(id, wanted)).get();
}

export function selectRound(database: Database, wanted: string): RoundRow | undefined {
  return database.select().from(ratingRound).where(eq(id, wanted)).get();
}

const charted = { id, source, who, ratedOn, note, scale: ratingRound.scale };

/** The rounds that charts are drawn from, oldest first: done, outside the trash. */
export function selectDone(database: Database, framework: string) {
  const which = and(eq(frameworkId, framework), eq(state, 'done'), isNull(trashedAt));
  return database.select(charted).from(ratingRound).where(which).orderBy(asc(ratedOn), asc(id)).all();
}

/**
 * The last round before this one by the same person (see `personKey`) in the same framework: done, outside the trash.
 */
export function selectPrevious(database: Database, round: RoundRow) {
  const samePerson = round.source === 'self' ? sql`1` : eq(who, round.who);
  return database
    .select(charted)
    .from(ratingRound)
    .where(
      and(
        eq(frameworkId, round.frameworkId),
        eq(source, round.source),
        samePerson,
        eq(state, 'done'),
        isNull(trashedAt),
        sql`(${ratedOn}, ${id}) < (${round.ratedOn}, ${round.id})`,
      ),
    )
    .orderBy(sql`${ratedOn} DESC, ${id} DESC`)
    .limit(1)
    .get();
}

/** The pieces of evidence behind the ratings of these rounds that stand outside the trash, by round and competency. */
function selectBehind(database: Database, rounds: SQL): Map<string, string[]> {
  const rows = database.all<{ roundId: string; competencyId: string; evidenceId: string }>(sql`
    SELECT re.round_id AS roundId, re.competency_id AS competencyId, re.evidence_id AS evidenceId
    FROM rating_evidence re JOIN evidence e ON e.id = re.evidence_id AND e.trashed_at IS NULL
    WHERE re.round_id IN (${rounds}) ORDER BY re.evidence_id`);
  const behind = Map.groupBy(rows, ({ roundId, competencyId }) => `${roundId} ${competencyId}`);
  return new Map([...behind].map(([key, pieces]) => [key, pieces.map(({ evidenceId }) => evidenceId)]));
}

type RatingCells = [competencyId: string, score: number | null, confidence: Rating['confidence'], note: string];

/** The ratings of these rounds by round. A round comes as one value: thousands of rows by themselves take twice as long. */
export function selectRatings(database: Database, rounds: SQL): Map<string, Rating[]> {
  const behind = selectBehind(database, rounds);
  const rows = database.all<{ roundId: string; ratings: string }>(sql`
    SELECT r.round_id AS roundId,
      json_group_array(json_array(r.competency_id, r.score, r.confidence, r.note)) AS ratings
    FROM rating r WHERE r.round_id IN (${rounds}) GROUP BY r.round_id`);
  const ratingsOf = ({ roundId, ratings }: (typeof rows)[number]): Rating[] =>
    (JSON.parse(ratings) as RatingCells[]).map(([competencyId, score, confidence, note]) => {
      return { competencyId, score, confidence, note, evidenceIds: behind.get(`${roundId} ${competencyId}`) ?? [] };
    });
  return new Map(rows.map((row) => [row.roundId, ratingsOf(row)]));
}

/** These rounds, for `selectRatings`. */
export const theseRounds = (ids: readonly string[]): SQL => sql`SELECT value FROM json_each(${JSON.stringify(ids)})`;

/** All that is drawn of a framework, for `selectRatings`. */
export const doneRounds = (framework: string): SQL =>
  sql`SELECT id FROM rating_round WHERE framework_id = ${framework} AND state = 'done' AND trashed_at IS NULL`;

/** The snapshots in which these competencies were rated last, the newest first. */
export function selectSnapshots(database: Database, framework: string, competencies: readonly string[]): Framework[] {
  const rows = database.all<{ framework: string }>(sql`
    SELECT DISTINCT q.framework AS framework, max(q.rated_on || q.id) AS newest FROM rating_round q
    WHERE q.framework_id = ${framework} AND q.state = 'done' AND q.trashed_at IS NULL AND EXISTS (
      SELECT 1 FROM rating r WHERE r.round_id = q.id
        AND r.competency_id IN (SELECT value FROM json_each(${JSON.stringify(competencies)})))
    GROUP BY q.framework ORDER BY newest DESC`);
  return rows.map((row) => JSON.parse(row.framework) as Framework);
}

export function insertRound(database: Database, row: NewRoundRow): void {
  database.insert(ratingRound).values(row).run();
}

/** Returns how many rows there were to change. */
export function updateRound(database: Database, wanted: string, columns: Partial<NewRoundRow>): number {
  if (Object.keys(columns).length === 0) return 1;
  return database.update(ratingRound).set(columns).where(eq(id, wanted)).run().changes;
}

/** Moves to the trash (an instant) or out of it (null). */
export function setTrashed(database: Database, ids: readonly string[], instant: string | null): void {
  database
    .update(ratingRound)
    .set({ trashedAt: instant })
    .where(inArray(id, [...ids]))
    .run();
}

/**
 * Keeps what a round says of a competency; nothing at all where nothing is said. Pieces of evidence that cannot be seen
 * now, since their record lies in the trash, stay for when it comes back.
 */
export function putRating(database: Database, roundId: string, { evidenceIds, ...said }: Rating): void {
  const target = [rating.roundId, rating.competencyId];
  const { competencyId, ...set } = said;
  database
    .insert(rating)
    .values({ roundId, ...said })
    .onConflictDoUpdate({ target, set })
    .run();
  database.run(sql`
    DELETE FROM rating_evidence WHERE round_id = ${roundId} AND competency_id = ${competencyId}
      AND evidence_id IN (SELECT id FROM evidence WHERE trashed_at IS NULL)`);
  const rows = evidenceIds.map((evidenceId) => ({ roundId, competencyId, evidenceId }));
  if (rows.length > 0) database.insert(ratingEvidence).values(rows).onConflictDoNothing().run();
  database.run(sql`
    DELETE FROM rating WHERE round_id = ${roundId} AND competency_id = ${competencyId} AND score IS NULL
      AND confidence IS NULL AND note = '' AND NOT EXISTS (SELECT 1 FROM rating_evidence re
        WHERE re.round_id = rating.round_id AND re.competency_id = rating.competency_id)`);
}

/** Gives the rounds of a client their present code name; returns their ids. */
export function setRaterName(database: Database, client: string, codeName: string): string[] {
  const changed = database
    .update(ratingRound)
    .set({ who: codeName })
    .where(eq(clientId, client))
    .returning({ id })
    .all();
  return changed.map((row) => row.id);
}

/** The ids of all rounds of a client, also of those in the trash. */
export function selectRoundsOf(database: Database, client: string): string[] {
  const rows = database.select({ id }).from(ratingRound).where(eq(clientId, client)).orderBy(asc(id)).all();
  return rows.map((row) => row.id);
}

/** Ties rounds to a client again who was removed and came back. */
export function rejoinClient(database: Database, rounds: readonly string[], client: string, codeName: string): void {
  const lost = and(inArray(id, [...rounds]), isNull(clientId), eq(source, 'client'));
  database.update(ratingRound).set({ clientId: client, who: codeName }).where(lost).run();
}

/** Every name under which somebody rated, by source; those used last first. */
export function selectRaterNames(database: Database, by: RatingSource): string[] {
  const rows = database.all<{ who: string }>(sql`
    SELECT who AS who, max(id) AS newest FROM rating_round WHERE source = ${by} GROUP BY who ORDER BY newest DESC`);
  return rows.map((row) => row.who);
}

/** All clients by their code names. */
export function selectClients(database: Database): { id: string; codeName: string }[] {
  return database.all(sql`SELECT id AS id, code_name AS codeName FROM client`);
}

/** A client's code name; undefined for none. */
export function selectCodeName(database: Database, client: string): string | undefined {
  return database.get<{ codeName: string }>(sql`SELECT code_name AS codeName FROM client WHERE id = ${client}`)
    ?.codeName;
}

/** Feedback outside the trash that has ratings, by somebody who can have a round, and is in no round yet; newest first. */
export function selectRatedFeedback(database: Database, sources: readonly RatingSource[]): string[] {
  const rows = database.all<{ id: string }>(sql`
    SELECT f.id AS id FROM feedback f
    WHERE f.trashed_at IS NULL AND f.ratings <> '[]'
      AND f.source IN (SELECT value FROM json_each(${JSON.stringify(sources)}))
      AND NOT EXISTS (SELECT 1 FROM rating_round q WHERE q.feedback_id = f.id AND q.trashed_at IS NULL)
    ORDER BY f.given_on DESC, f.id DESC`);
  return rows.map((row) => row.id);
}

/** What the self-assessment of a framework rests on. */
export interface SelfAssessed {
  frameworkId: string;
  name: string;
  publisher: string;
  ratedOn: string;
}

/** The newest round by oneself in each framework: done, with at least one score, outside the trash. */
export function selectSelfAssessed(database: Database): SelfAssessed[] {
  return database.all<SelfAssessed>(sql`
    SELECT framework_id AS frameworkId, json_extract(framework, '$.name') AS name,
      json_extract(framework, '$.publisher') AS publisher, max(rated_on) AS ratedOn
    FROM rating_round q WHERE source = 'self' AND state = 'done' AND trashed_at IS NULL
      AND EXISTS (SELECT 1 FROM rating r WHERE r.round_id = q.id AND r.score IS NOT NULL)
    GROUP BY framework_id ORDER BY ratedOn DESC, frameworkId`);
}

/** The newest draft of a round by oneself outside the trash; null for none. */
export function selectOwnDraft(database: Database): string | null {
  const draft = and(eq(source, 'self'), eq(state, 'draft'), isNull(trashedAt));
  return database.select({ id }).from(ratingRound).where(draft).orderBy(desc(ratedOn), desc(id)).get()?.id ?? null;
}

export function selectRhythm(database: Database): typeof ratingRhythm.$inferSelect | undefined {
  return database.select().from(ratingRhythm).get();
}

/** Keeps the one row, or takes it away (null). */
export function putRhythm(database: Database, row: typeof ratingRhythm.$inferSelect | null): void {
  database.delete(ratingRhythm).run();
  if (row) database.insert(ratingRhythm).values(row).run();
}
