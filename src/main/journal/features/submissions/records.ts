import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { KeptInside } from '../../../../shared/domain/submission/source.ts';
import type { Database } from '../../database/database.ts';
import {
  client,
  cpdActivity,
  engagement,
  feedback,
  goal,
  reflection,
  reflectionDocument,
  session,
  sessionAction,
  sessionReflection,
  supervision,
} from '../../database/schema.ts';

const read = (document: string): ReflectionDocument => JSON.parse(document) as ReflectionDocument;

/** Sessions held, oldest first, with the goal that each served and its notes; all of them, or those with one client. */
export function sessionRecords(database: Database, clientId: string | null = null) {
  const rows = database
    .select({
      id: session.id,
      happenedOn: session.happenedOn,
      startedAt: session.startedAt,
      minutes: session.minutes,
      format: session.format,
      aim: session.aim,
      tools: session.tools,
      document: session.document,
      goal: goal.text,
      clientId: client.id,
      codeName: client.codeName,
      kind: engagement.kind,
    })
    .from(session)
    .innerJoin(engagement, eq(engagement.id, session.engagementId))
    .innerJoin(client, eq(client.id, engagement.clientId))
    .leftJoin(goal, eq(goal.id, session.goalId))
    .where(
      and(
        eq(session.status, 'held'),
        isNull(session.trashedAt),
        clientId === null ? undefined : eq(client.id, clientId),
      ),
    );
  return rows
    .orderBy(asc(session.happenedOn), asc(session.startedAt), asc(session.id))
    .all()
    .map((row) => ({ ...row, document: read(row.document) }));
}
export type SessionRecord = ReturnType<typeof sessionRecords>[number];

/** What was agreed in sessions, by session, in the order in which it was. */
export function actionsBySession(database: Database): Map<string, (typeof sessionAction.$inferSelect)[]> {
  const rows = database.select().from(sessionAction).orderBy(asc(sessionAction.position)).all();
  return Map.groupBy(rows, ({ sessionId }) => sessionId);
}

/** The last score of every goal that was scored, by goal. */
export function lastScores(database: Database): Map<string, number> {
  const rows = database.all<{ goalId: string; score: number }>(sql`
    SELECT goalId, score FROM (
      SELECT p.goal_id AS goalId, p.score AS score,
        row_number() OVER (PARTITION BY p.goal_id ORDER BY s.happened_on DESC, s.id DESC) AS place
      FROM goal_progress p JOIN session s ON s.id = p.session_id AND s.trashed_at IS NULL)
    WHERE place = 1`);
  return new Map(rows.map(({ goalId, score }) => [goalId, score]));
}

/** Feedback, oldest first; all of it, or that of one client. */
export function feedbackRecords(database: Database, clientId: string | null = null) {
  const rows = database
    .select({
      id: feedback.id,
      givenOn: feedback.givenOn,
      source: feedback.source,
      way: feedback.way,
      clientId: feedback.clientId,
      codeName: client.codeName,
      mayBeQuoted: feedback.mayBeQuoted,
      ratings: feedback.ratings,
      document: feedback.document,
    })
    .from(feedback)
    .leftJoin(client, eq(client.id, feedback.clientId))
    .where(and(isNull(feedback.trashedAt), clientId === null ? undefined : eq(feedback.clientId, clientId)));
  return rows
    .orderBy(asc(feedback.givenOn), asc(feedback.id))
    .all()
    .map((row) => ({ ...row, document: read(row.document) }));
}
export type FeedbackRecord = ReturnType<typeof feedbackRecords>[number];

/** Supervision, oldest first. */
export function supervisionRecords(database: Database) {
  const { id, happenedOn, minutes, kind, supervisor, document } = supervision;
  const rows = database.select({ id, happenedOn, minutes, kind, supervisor, document }).from(supervision);
  return rows
    .where(isNull(supervision.trashedAt))
    .orderBy(asc(happenedOn), asc(id))
    .all()
    .map((row) => ({ ...row, document: read(row.document) }));
}

/** CPD, oldest first. */
export function cpdRecords(database: Database) {
  const { id, title, doneOn, minutes, kind, provider, level } = cpdActivity;
  const rows = database.select({ id, title, doneOn, minutes, kind, provider, level }).from(cpdActivity);
  return rows.where(isNull(cpdActivity.trashedAt)).orderBy(asc(doneOn), asc(id)).all();
}

/** Reflections, oldest first, with the client of the session that each is on. Private ones never leave the journal. */
export function reflectionRecords(database: Database) {
  const rows = database
    .select({
      id: reflection.id,
      title: reflection.title,
      happenedOn: reflection.happenedOn,
      modelId: reflection.modelId,
      document: reflectionDocument.document,
      clientId: engagement.clientId,
    })
    .from(reflection)
    .innerJoin(reflectionDocument, eq(reflectionDocument.reflectionId, reflection.id))
    .leftJoin(sessionReflection, eq(sessionReflection.reflectionId, reflection.id))
    .leftJoin(session, eq(session.id, sessionReflection.sessionId))
    .leftJoin(engagement, eq(engagement.id, session.engagementId))
    .where(and(isNull(reflection.trashedAt), eq(reflection.private, false), sql`${reflection.wordCount} > 0`));
  return rows
    .orderBy(asc(reflection.happenedOn), asc(reflection.happenedAt), asc(reflection.id))
    .all()
    .map((row) => ({ ...row, document: read(row.document) }));
}
export type ReflectionRecord = ReturnType<typeof reflectionRecords>[number];

/** Tells why a piece of evidence was to stay in the journal; null where it may be shown. */
export function keptInside(
  database: Database,
): (piece: Pick<Evidence, 'sourceKind' | 'sourceId'>) => KeptInside | null {
  const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  const { id, mayBeQuoted, trashedAt } = feedback;
  const privates = idsOf(
    database.select({ id: reflection.id }).from(reflection).where(eq(reflection.private, true)).all(),
  );
  const agreed = and(isNull(trashedAt), eq(mayBeQuoted, true));
  const shown = idsOf(database.select({ id }).from(feedback).where(agreed).all());
  return ({ sourceKind, sourceId }) => {
    if (sourceKind === 'reflection' && privates.has(sourceId)) return 'private';
    return sourceKind === 'feedback' && !shown.has(sourceId) ? 'not-agreed' : null;
  };
}
