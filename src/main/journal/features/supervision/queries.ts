import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { SupervisionSummary } from '../../../../shared/domain/supervision.ts';
import type { Database } from '../../database/database.ts';
import { supervision, supervisionReflection, supervisionSession } from '../../database/schema.ts';

type Row = typeof supervision.$inferSelect;

const { id, happenedOn, startedAt, minutes, kind, supervisor, excerpt, trashedAt } = supervision;
const summary = { id, happenedOn, startedAt, minutes, kind, supervisor, excerpt };

/** All of it outside the trash, newest first. */
export function selectAll(database: Database): SupervisionSummary[] {
  const rows = database.select(summary).from(supervision).where(isNull(trashedAt));
  return rows.orderBy(desc(happenedOn), desc(startedAt), desc(id)).all();
}

export function selectRow(database: Database, wanted: string): Row | undefined {
  return database.select().from(supervision).where(eq(id, wanted)).get();
}

export function insertSupervision(database: Database, row: typeof supervision.$inferInsert): void {
  database.insert(supervision).values(row).run();
}

export function updateSupervision(database: Database, wanted: string, changed: Partial<Row>): void {
  if (Object.keys(changed).length > 0) database.update(supervision).set(changed).where(eq(id, wanted)).run();
}

/** The sessions that were brought to it, outside the trash. */
export function selectSessionIds(database: Database, wanted: string): string[] {
  const rows = database.all<{ id: string }>(sql`
    SELECT s.id AS id FROM supervision_session l JOIN session s ON s.id = l.session_id
    WHERE l.supervision_id = ${wanted} AND s.trashed_at IS NULL ORDER BY s.happened_on, s.id`);
  return rows.map((row) => row.id);
}

/** The reflections on it, outside the trash. */
export function selectReflectionIds(database: Database, wanted: string): string[] {
  const rows = database.all<{ id: string }>(sql`
    SELECT r.id AS id FROM supervision_reflection l JOIN reflection r ON r.id = l.reflection_id
    WHERE l.supervision_id = ${wanted} AND r.trashed_at IS NULL ORDER BY r.happened_on, r.id`);
  return rows.map((row) => row.id);
}

/** Exactly these sessions of those that are shown; a link to one in the trash stays, and one that is gone is left out. */
export function replaceSessions(database: Database, wanted: string, ids: string[]): void {
  const shown = sql`SELECT id FROM session WHERE trashed_at IS NULL`;
  const { supervisionId, sessionId } = supervisionSession;
  database
    .delete(supervisionSession)
    .where(and(eq(supervisionId, wanted), sql`${sessionId} IN (${shown})`))
    .run();
  for (const each of ids) {
    database.run(sql`
      INSERT INTO supervision_session SELECT ${wanted}, id FROM session WHERE id = ${each} ON CONFLICT DO NOTHING`);
  }
}

/** As `replaceSessions`, of reflections. */
export function replaceReflections(database: Database, wanted: string, ids: string[]): void {
  const shown = sql`SELECT id FROM reflection WHERE trashed_at IS NULL`;
  const { supervisionId, reflectionId } = supervisionReflection;
  database
    .delete(supervisionReflection)
    .where(and(eq(supervisionId, wanted), sql`${reflectionId} IN (${shown})`))
    .run();
  for (const each of ids) {
    database.run(sql`
      INSERT INTO supervision_reflection SELECT ${wanted}, id FROM reflection WHERE id = ${each} ON CONFLICT DO NOTHING`);
  }
}

/** Moves to the trash (an instant) or out of it (null). */
export function setTrashed(database: Database, ids: string[], instant: string | null): void {
  database.update(supervision).set({ trashedAt: instant }).where(inArray(id, ids)).run();
}
