import { and, asc, desc, eq, inArray, isNull, lte, notInArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AgreedAction, GoalProgress, OpenAction, SessionAction } from '../../../../shared/domain/session.ts';
import type { Database } from '../../database/database.ts';
import { client, engagement, goalProgress, session, sessionAction } from '../../database/schema.ts';

/** The session outside the trash in which a carried action goes on, from FROM on: for a subquery. */
const carriedTo = sql`FROM session_action later JOIN session later_session
  ON later_session.id = later.session_id AND later_session.trashed_at IS NULL
  WHERE later.id = session_action.carried_into`;
/** Neither done nor going on in a later session. */
const isOpen = sql`${sessionAction.doneOn} IS NULL
  AND (${sessionAction.carriedInto} IS NULL OR NOT EXISTS (SELECT 1 ${carriedTo}))`;

/** The open actions of a session, from FROM on: for a subquery. */
export function openActionsOf(sessionId: SQLWrapper): SQL {
  return sql`FROM ${sessionAction} WHERE ${sessionAction.sessionId} = ${sessionId} AND ${isOpen}`;
}

const columns = {
  id: sessionAction.id,
  text: sessionAction.text,
  owner: sessionAction.owner,
  dueOn: sessionAction.dueOn,
  doneOn: sessionAction.doneOn,
};

interface OpenWish {
  engagementId?: string;
  /** Only what is due by this day. */
  dueBy?: string;
  /** Only these. */
  ids?: readonly string[];
  limit?: number;
}

/** Open actions of sessions outside the trash: the soonest due first, those without a day last. */
export function selectOpen(database: Database, { engagementId, dueBy, ids, limit }: OpenWish): OpenAction[] {
  const { happenedOn } = session;
  const rows = database
    .select({ ...columns, sessionId: session.id, clientId: client.id, codeName: client.codeName, happenedOn })
    .from(sessionAction)
    .innerJoin(session, and(eq(session.id, sessionAction.sessionId), isNull(session.trashedAt)))
    .innerJoin(engagement, eq(engagement.id, session.engagementId))
    .innerJoin(client, eq(client.id, engagement.clientId))
    .where(
      and(
        isOpen,
        engagementId === undefined ? undefined : eq(session.engagementId, engagementId),
        dueBy === undefined ? undefined : lte(sessionAction.dueOn, dueBy),
        ids === undefined ? undefined : inArray(sessionAction.id, [...ids]),
      ),
    )
    .orderBy(
      sql`${sessionAction.dueOn} IS NULL`,
      asc(sessionAction.dueOn),
      asc(happenedOn),
      asc(sessionAction.position),
    );
  return (limit === undefined ? rows : rows.limit(limit)).all();
}

/** The actions that a session agreed, in their order, each with the session that it was carried forward to. */
export function selectActions(database: Database, sessionId: string): AgreedAction[] {
  const laterId = sql<string | null>`(SELECT later_session.id ${carriedTo})`;
  const laterDay = sql<string | null>`(SELECT later_session.happened_on ${carriedTo})`;
  const rows = database.select({ ...columns, laterId, laterDay }).from(sessionAction);
  const inOrder = rows.where(eq(sessionAction.sessionId, sessionId)).orderBy(asc(sessionAction.position)).all();
  return inOrder.map(({ laterId: to, laterDay: day, ...action }) => ({
    ...action,
    carriedTo: to === null || day === null ? null : { sessionId: to, happenedOn: day },
  }));
}

/** Replaces a session's actions. One that is kept keeps where it was carried to; the id of another session's changes nothing. */
export function replaceActions(database: Database, sessionId: string, actions: readonly SessionAction[]): void {
  const kept = actions.map(({ id }) => id);
  database
    .delete(sessionAction)
    .where(and(eq(sessionAction.sessionId, sessionId), notInArray(sessionAction.id, kept)))
    .run();
  for (const [position, { id, text, owner, dueOn, doneOn }] of actions.entries()) {
    const set = { position, text, owner, dueOn, doneOn };
    database
      .insert(sessionAction)
      .values({ id, sessionId, ...set })
      .onConflictDoUpdate({ target: sessionAction.id, set, setWhere: eq(sessionAction.sessionId, sessionId) })
      .run();
  }
}

/** Adds an action at the end of a session's, as what another goes on as. */
export function insertCarried(database: Database, sessionId: string, id: string, from: SessionAction): void {
  const { text, owner, dueOn } = from;
  const position = sql<number>`(SELECT count(*) FROM ${sessionAction} WHERE ${sessionAction.sessionId} = ${sessionId})`;
  database.insert(sessionAction).values({ id, sessionId, position, text, owner, dueOn }).run();
  database.update(sessionAction).set({ carriedInto: id }).where(eq(sessionAction.id, from.id)).run();
}

export function updateDoneOn(database: Database, id: string, doneOn: string | null): number {
  return database.update(sessionAction).set({ doneOn }).where(eq(sessionAction.id, id)).run().changes;
}

export function selectProgress(database: Database, sessionId: string): GoalProgress[] {
  const { goalId, score } = goalProgress;
  return database.select({ goalId, score }).from(goalProgress).where(eq(goalProgress.sessionId, sessionId)).all();
}

export function replaceProgress(database: Database, sessionId: string, progress: readonly GoalProgress[]): void {
  database.delete(goalProgress).where(eq(goalProgress.sessionId, sessionId)).run();
  for (const { goalId, score } of progress) database.insert(goalProgress).values({ sessionId, goalId, score }).run();
}

/** The scores of an engagement's goals in sessions before a given one, newest first. */
export function selectEarlierProgress(
  database: Database,
  { id, engagementId, happenedOn, startedAt }: typeof session.$inferSelect,
): (GoalProgress & { happenedOn: string })[] {
  const isEarlier = sql`(${session.happenedOn}, coalesce(${session.startedAt}, ''), ${session.id})
    < (${happenedOn}, ${startedAt ?? ''}, ${id})`;
  return database
    .select({ goalId: goalProgress.goalId, score: goalProgress.score, happenedOn: session.happenedOn })
    .from(goalProgress)
    .innerJoin(session, eq(session.id, goalProgress.sessionId))
    .where(and(eq(session.engagementId, engagementId), isNull(session.trashedAt), isEarlier))
    .orderBy(desc(session.happenedOn), desc(session.startedAt), desc(session.id))
    .all();
}
