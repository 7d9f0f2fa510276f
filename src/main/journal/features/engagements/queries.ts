import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Engagement, GoalLinks, ReviewDue } from '../../../../shared/domain/engagement.ts';
import type { Database } from '../../database/database.ts';
import { client, developmentNeed, engagement, goal, goalProgress, review, session } from '../../database/schema.ts';

type EngagementRow = Omit<Engagement, 'needs' | 'goals' | 'reviews'>;
type Columns = Partial<typeof engagement.$inferInsert>;

function select(database: Database, condition: SQL | undefined): EngagementRow[] {
  const { id, clientId, kind, level, startedOn, stakeholders, contract } = engagement;
  const { closedOn, closingReason, exceptionReason, createdAt } = engagement;
  const about = { id, clientId, codeName: client.codeName, kind, level, startedOn, stakeholders, contract };
  const rows = database.select({ ...about, closedOn, closingReason, exceptionReason, createdAt }).from(engagement);
  const joined = rows.innerJoin(client, eq(client.id, clientId)).where(condition);
  return joined.orderBy(desc(startedOn), desc(createdAt), desc(id)).all();
}

export function selectOfClient(database: Database, clientId: string): EngagementRow[] {
  return select(database, eq(engagement.clientId, clientId));
}

/** Those that are not closed. */
export function selectOpen(database: Database): EngagementRow[] {
  return select(database, isNull(engagement.closedOn));
}

export function selectById(database: Database, id: string): EngagementRow | undefined {
  return select(database, eq(engagement.id, id))[0];
}

/** The needs of these engagements, in order. */
export function selectNeeds(database: Database, engagementIds: string[]) {
  const rows = database.select().from(developmentNeed).where(inArray(developmentNeed.engagementId, engagementIds));
  return rows.orderBy(asc(developmentNeed.position)).all();
}

export interface NeedOfClient {
  id: string;
  text: string;
  codeName: string;
  closed: boolean;
}

/** The needs of all engagements, in order within each. */
export function selectNeedsOfClients(database: Database): NeedOfClient[] {
  const { id, text, engagementId, position } = developmentNeed;
  const closed = sql<boolean>`${engagement.closedOn} IS NOT NULL`.mapWith(Boolean);
  const rows = database.select({ id, text, codeName: client.codeName, closed }).from(developmentNeed);
  const named = rows.innerJoin(engagement, eq(engagement.id, engagementId));
  return named
    .innerJoin(client, eq(client.id, engagement.clientId))
    .orderBy(asc(engagement.startedOn), asc(engagementId), asc(position))
    .all();
}

/** The goals of these engagements, in order. */
export function selectGoals(database: Database, engagementIds: string[]) {
  const rows = database.select().from(goal).where(inArray(goal.engagementId, engagementIds));
  return rows.orderBy(asc(goal.position)).all();
}

export function selectReviews(database: Database, engagementIds: string[]) {
  const rows = database.select().from(review).where(inArray(review.engagementId, engagementIds));
  return rows.orderBy(desc(review.kind)).all();
}

export function selectReviewsDue(database: Database, day: string): ReviewDue[] {
  const rows = database
    .select({
      engagementId: engagement.id,
      clientId: engagement.clientId,
      codeName: client.codeName,
      kind: review.kind,
      dueOn: review.dueOn,
    })
    .from(review)
    .innerJoin(engagement, eq(engagement.id, review.engagementId))
    .innerJoin(client, eq(client.id, engagement.clientId));
  const due = and(isNull(review.heldOn), isNotNull(review.dueOn), lte(review.dueOn, day));
  const found = rows.where(and(due, isNull(engagement.closedOn))).orderBy(asc(review.dueOn), asc(client.codeName));
  return found.all().flatMap(({ dueOn, ...row }) => (dueOn === null ? [] : [{ ...row, dueOn }]));
}

export function insertEngagement(database: Database, row: typeof engagement.$inferInsert): void {
  database.insert(engagement).values(row).run();
}

export function updateEngagement(database: Database, id: string, columns: Columns): void {
  database.update(engagement).set(columns).where(eq(engagement.id, id)).run();
}

export function deleteEngagement(database: Database, id: string): void {
  database.delete(engagement).where(eq(engagement.id, id)).run();
}

/** Whether any session belongs to it, also one in the trash. */
export function hasSessions(database: Database, engagementId: string): boolean {
  const rows = database.select({ id: session.id }).from(session).where(eq(session.engagementId, engagementId));
  return rows.limit(1).get() !== undefined;
}

/** Deletes the needs that are not among those that stay. */
export function deleteOtherNeeds(database: Database, engagementId: string, staying: string[]): void {
  const others = and(eq(developmentNeed.engagementId, engagementId), notInArray(developmentNeed.id, staying));
  database.delete(developmentNeed).where(others).run();
}

/** Writes a need anew or over what it was; returns 0 where its id is another engagement's. */
export function putNeed(database: Database, row: typeof developmentNeed.$inferInsert): number {
  const { id: target, engagementId } = developmentNeed;
  const { id: _, ...set } = row;
  const put = database.insert(developmentNeed).values(row);
  return put.onConflictDoUpdate({ target, set, setWhere: eq(engagementId, row.engagementId) }).run().changes;
}

/** Deletes the goals that are not among those that stay; sessions that named them name none. */
export function deleteOtherGoals(database: Database, engagementId: string, staying: string[]): void {
  database
    .delete(goal)
    .where(and(eq(goal.engagementId, engagementId), notInArray(goal.id, staying)))
    .run();
}

/** Writes a goal anew or over what it was; returns 0 where its id is another engagement's. */
export function putGoal(database: Database, row: typeof goal.$inferInsert): number {
  const { id: _, ...set } = row;
  const put = database.insert(goal).values(row);
  const setWhere = eq(goal.engagementId, row.engagementId);
  return put.onConflictDoUpdate({ target: goal.id, set, setWhere }).run().changes;
}

export function deleteReviews(database: Database, engagementId: string): void {
  database.delete(review).where(eq(review.engagementId, engagementId)).run();
}

export function insertReview(database: Database, row: typeof review.$inferInsert): void {
  database.insert(review).values(row).run();
}

/** What sessions say about a goal. */
export function selectGoalLinks(database: Database, goalId: string): GoalLinks {
  const sessions = database.select({ id: session.id }).from(session).where(eq(session.goalId, goalId)).all();
  const { sessionId, score } = goalProgress;
  const progress = database.select({ sessionId, score }).from(goalProgress).where(eq(goalProgress.goalId, goalId));
  return { goalId, sessionIds: sessions.map(({ id }) => id), progress: progress.all() };
}

/** Ties sessions to a goal again, where they have found no other goal since. */
export function linkGoal(database: Database, { goalId, sessionIds, progress }: GoalLinks): void {
  const free = and(inArray(session.id, sessionIds), isNull(session.goalId));
  database.update(session).set({ goalId }).where(free).run();
  for (const { sessionId, score } of progress) {
    database.insert(goalProgress).values({ sessionId, goalId, score }).onConflictDoNothing().run();
  }
}

export function selectCodeName(database: Database, clientId: string): string | undefined {
  return database.select({ codeName: client.codeName }).from(client).where(eq(client.id, clientId)).get()?.codeName;
}

/** Deletes what an import brought where nothing was written in it and no session is in it. */
export function deleteUntouched(database: Database, importId: string): void {
  const none = (table: string) =>
    sql.raw(`NOT EXISTS (SELECT 1 FROM ${table} x WHERE x.engagement_id = engagement.id)`);
  database.run(sql`
    DELETE FROM engagement WHERE import_id = ${importId}
      AND ${sql.join(['session', 'development_need', 'goal', 'review'].map(none), sql` AND `)}
      AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.owner_kind = 'engagement' AND a.owner_id = engagement.id)
      AND level = '' AND closed_on IS NULL AND closing_reason = '' AND exception_reason = '' AND stakeholders = '[]'
      AND concat(contract ->> 'expectations', contract ->> 'boundaries', contract ->> 'outcomes',
        contract ->> 'frequency', contract ->> 'startsOn', contract ->> 'endsOn') = ''
      AND NOT EXISTS (SELECT 1 FROM json_each(contract, '$.parties') p WHERE p.value ->> 'signedOn' IS NOT NULL)`);
}
