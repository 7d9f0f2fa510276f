import { and, between, desc, eq, gte, inArray, isNotNull, isNull, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { SessionFilter, SessionSummary } from '../../../../shared/domain/session.ts';
import type { Database } from '../../database/database.ts';
import { client, engagement, goal, reflection, session, sessionReflection } from '../../database/schema.ts';
import { openActionsOf } from './actionQueries.ts';

/** Reflections on the session outside the trash, for a subquery. */
const reflectionsOn = sql`FROM ${sessionReflection} JOIN ${reflection}
  ON ${reflection.id} = ${sessionReflection.reflectionId} AND ${reflection.trashedAt} IS NULL
  WHERE ${sessionReflection.sessionId} = ${session.id}`;

const summary = {
  id: session.id,
  engagementId: session.engagementId,
  clientId: engagement.clientId,
  codeName: client.codeName,
  kind: engagement.kind,
  happenedOn: session.happenedOn,
  startedAt: session.startedAt,
  minutes: session.minutes,
  format: session.format,
  paid: session.paid,
  setting: session.setting,
  status: session.status,
  aim: session.aim,
  goalId: session.goalId,
  reflections: sql<number>`(SELECT count(*) ${reflectionsOn})`,
  openActions: sql<number>`(SELECT count(*) ${openActionsOf(session.id)})`,
};
const newestFirst = [desc(session.happenedOn), desc(session.startedAt), desc(session.id)];
const isHeld = eq(session.status, 'held');
const isUnreflected = sql`NOT EXISTS (SELECT 1 ${reflectionsOn})`;

/** The filter as a condition on sessions outside the trash. */
function chosen(filter: SessionFilter): SQL | undefined {
  return and(
    isNull(session.trashedAt),
    filter.engagementId === undefined ? undefined : eq(session.engagementId, filter.engagementId),
    filter.clientId === undefined ? undefined : eq(engagement.clientId, filter.clientId),
    filter.kind === undefined ? undefined : eq(engagement.kind, filter.kind),
    filter.status === undefined ? undefined : eq(session.status, filter.status),
    filter.from === undefined ? undefined : gte(session.happenedOn, filter.from),
    filter.to === undefined ? undefined : lte(session.happenedOn, filter.to),
    filter.unreflected ? and(isHeld, isUnreflected) : undefined,
    filter.openActions ? sql`EXISTS (SELECT 1 ${openActionsOf(session.id)})` : undefined,
  );
}

function summaries(database: Database, condition: SQL | undefined) {
  return database
    .select(summary)
    .from(session)
    .innerJoin(engagement, eq(engagement.id, session.engagementId))
    .innerJoin(client, eq(client.id, engagement.clientId))
    .where(condition)
    .orderBy(...newestFirst);
}

export function selectPage(database: Database, filter: SessionFilter, offset: number, limit: number): SessionSummary[] {
  return summaries(database, chosen(filter)).limit(limit).offset(offset).all();
}

/** Sessions per month, `YYYY-MM`, newest first. */
export function countByMonth(database: Database, filter: SessionFilter): { month: string; count: number }[] {
  const month = sql<string>`substr(${session.happenedOn}, 1, 7)`;
  const rows = database
    .select({ month, count: sql<number>`count(*)` })
    .from(session)
    .innerJoin(engagement, eq(engagement.id, session.engagementId))
    .where(chosen(filter));
  return rows.groupBy(month).orderBy(desc(month)).all();
}

export function selectSummary(database: Database, id: string): SessionSummary | undefined {
  return summaries(database, eq(session.id, id)).get();
}

/** The newest session that is not in the trash: of an engagement, or of any that is open. */
export function selectNewest(database: Database, engagementId: string | null): SessionSummary | undefined {
  const wanted = engagementId === null ? isNull(engagement.closedOn) : eq(session.engagementId, engagementId);
  const tookPlace = inArray(session.status, ['held', 'planned']);
  return summaries(database, and(isNull(session.trashedAt), tookPlace, wanted))
    .limit(1)
    .get();
}

/** Held from one day to another and not reflected on, newest first. */
export function selectUnreflected(database: Database, from: string, to: string): SessionSummary[] {
  return summaries(
    database,
    and(isNull(session.trashedAt), isHeld, between(session.happenedOn, from, to), isUnreflected),
  ).all();
}

/** When sessions from one day to another were held or are planned; those without a time of day are left out. */
export function selectOccasions(database: Database, from: string, to: string, except: string | undefined) {
  const { happenedOn, startedAt, zone, minutes } = session;
  const rows = database
    .select({ sessionId: session.id, codeName: client.codeName, happenedOn, startedAt, zone, minutes })
    .from(session)
    .innerJoin(engagement, eq(engagement.id, session.engagementId))
    .innerJoin(client, eq(client.id, engagement.clientId));
  const taken = and(
    isNull(session.trashedAt),
    between(happenedOn, from, to),
    isNotNull(startedAt),
    inArray(session.status, ['held', 'planned']),
    except === undefined ? undefined : ne(session.id, except),
  );
  return rows.where(taken).orderBy(happenedOn, startedAt).all();
}

/** Sessions held and their minutes: in all, and from a day on. */
export function sumHeld(database: Database, from: string): { sessions: number; minutes: number; minutesSince: number } {
  const sums = {
    sessions: sql<number>`count(*)`,
    minutes: sql<number>`coalesce(sum(${session.minutes}), 0)`,
    minutesSince: sql<number>`coalesce(sum(${session.minutes}) FILTER (WHERE ${session.happenedOn} >= ${from}), 0)`,
  };
  const sum = database
    .select(sums)
    .from(session)
    .where(and(isHeld, isNull(session.trashedAt)))
    .get();
  return sum ?? { sessions: 0, minutes: 0, minutesSince: 0 };
}

export function selectRow(database: Database, id: string): typeof session.$inferSelect | undefined {
  return database.select().from(session).where(eq(session.id, id)).get();
}

export function insertSession(database: Database, row: typeof session.$inferInsert): void {
  database.insert(session).values(row).run();
}

/** Changes columns; where there are none, nothing. */
export function updateSession(database: Database, id: string, columns: Partial<typeof session.$inferInsert>): void {
  if (Object.keys(columns).length === 0) return;
  database.update(session).set(columns).where(eq(session.id, id)).run();
}

/** Whether the engagement is there, the first open one where none is asked for. */
export function selectEngagementId(database: Database, id: string | null): string | undefined {
  const wanted = id === null ? isNull(engagement.closedOn) : eq(engagement.id, id);
  const rows = database.select({ id: engagement.id }).from(engagement).where(wanted);
  return rows.orderBy(desc(engagement.startedOn)).limit(1).get()?.id;
}

export function selectGoalIds(database: Database, engagementId: string): string[] {
  const rows = database.select({ id: goal.id }).from(goal).where(eq(goal.engagementId, engagementId));
  return rows.all().map(({ id }) => id);
}

/** The sessions of a client, in the trash or not. */
export function selectIdsOfClient(database: Database, clientId: string): { id: string; trashedAt: string | null }[] {
  const rows = database
    .select({ id: session.id, trashedAt: session.trashedAt })
    .from(session)
    .innerJoin(engagement, eq(engagement.id, session.engagementId));
  return rows.where(eq(engagement.clientId, clientId)).all();
}
