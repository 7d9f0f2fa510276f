import { desc, eq, inArray, isNull } from 'drizzle-orm';
import type { FeedbackSummary } from '../../../../shared/domain/feedback.ts';
import type { Database } from '../../database/database.ts';
import { client, feedback } from '../../database/schema.ts';

const { id, givenOn, source, way, clientId, sessionId, mayBeQuoted, ratings, excerpt, trashedAt } = feedback;
const { codeName } = client;
const summary = { id, givenOn, source, way, clientId, sessionId, mayBeQuoted, codeName, excerpt, ratings };
const whole = { ...summary, document: feedback.document, createdAt: feedback.createdAt, trashedAt };

/** All of it outside the trash, newest first. */
export function selectAll(database: Database): FeedbackSummary[] {
  const rows = database.select(summary).from(feedback).leftJoin(client, eq(client.id, clientId));
  return rows.where(isNull(trashedAt)).orderBy(desc(givenOn), desc(id)).all();
}

export function selectRow(database: Database, wanted: string) {
  const rows = database.select(whole).from(feedback).leftJoin(client, eq(client.id, clientId));
  return rows.where(eq(id, wanted)).get();
}

export function insertFeedback(database: Database, row: typeof feedback.$inferInsert): void {
  database.insert(feedback).values(row).run();
}

export function updateFeedback(
  database: Database,
  wanted: string,
  changed: Partial<typeof feedback.$inferInsert>,
): void {
  if (Object.keys(changed).length > 0) database.update(feedback).set(changed).where(eq(id, wanted)).run();
}

/** Moves to the trash (an instant) or out of it (null). */
export function setTrashed(database: Database, ids: string[], instant: string | null): void {
  database.update(feedback).set({ trashedAt: instant }).where(inArray(id, ids)).run();
}
