import { and, asc, between, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Session } from '../../../../shared/domain/session.ts';
import type { Database } from '../../database/database.ts';
import { reflection, session, sessionReflection } from '../../database/schema.ts';

type Linked = Session['linked'][number];
const head = { id: reflection.id, title: reflection.title, happenedOn: reflection.happenedOn };

/** The reflections on a session outside the trash, oldest first. */
export function selectLinked(database: Database, sessionId: string): Linked[] {
  return database
    .select(head)
    .from(sessionReflection)
    .innerJoin(reflection, and(eq(reflection.id, sessionReflection.reflectionId), isNull(reflection.trashedAt)))
    .where(eq(sessionReflection.sessionId, sessionId))
    .orderBy(asc(reflection.happenedOn), asc(reflection.id))
    .all();
}

/** Reflections from one day to another that are on no session, newest first. */
export function selectUnlinked(database: Database, from: string, to: string): Linked[] {
  const isLinked = sql`EXISTS (SELECT 1 FROM ${sessionReflection} JOIN ${session}
    ON ${session.id} = ${sessionReflection.sessionId} AND ${session.trashedAt} IS NULL
    WHERE ${sessionReflection.reflectionId} = ${reflection.id})`;
  return database
    .select(head)
    .from(reflection)
    .where(and(isNull(reflection.trashedAt), between(reflection.happenedOn, from, to), sql`NOT ${isLinked}`))
    .orderBy(desc(reflection.happenedOn), desc(reflection.happenedAt), desc(reflection.id))
    .all();
}

/** The session that a reflection is on, unless that is in the trash. */
export function selectSessionOf(database: Database, reflectionId: string): string | undefined {
  const rows = database
    .select({ id: session.id })
    .from(sessionReflection)
    .innerJoin(session, and(eq(session.id, sessionReflection.sessionId), isNull(session.trashedAt)));
  return rows.where(eq(sessionReflection.reflectionId, reflectionId)).get()?.id;
}

/** Puts a reflection on a session in the place of the one it was on; null: on none. */
export function putLink(database: Database, reflectionId: string, sessionId: string | null): void {
  if (sessionId === null) {
    database.delete(sessionReflection).where(eq(sessionReflection.reflectionId, reflectionId)).run();
    return;
  }
  database
    .insert(sessionReflection)
    .values({ reflectionId, sessionId })
    .onConflictDoUpdate({ target: sessionReflection.reflectionId, set: { sessionId } })
    .run();
}
