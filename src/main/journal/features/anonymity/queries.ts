import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { anonymityAcceptance } from '../../database/schema.ts';

type Row = typeof anonymityAcceptance.$inferSelect;

/** What was accepted in one scope, in the order in which it was. */
export function selectAcceptances(database: Database, scope: string): Row[] {
  const rows = database.select().from(anonymityAcceptance).where(eq(anonymityAcceptance.scope, scope));
  return rows.orderBy(asc(anonymityAcceptance.createdAt), asc(anonymityAcceptance.id)).all();
}

/** A finding that was accepted before gets the new reason. */
export function putAcceptance(database: Database, row: Row): void {
  const { scope, findingKey } = anonymityAcceptance;
  const put = database.insert(anonymityAcceptance).values(row);
  put.onConflictDoUpdate({ target: [scope, findingKey], set: { id: row.id, reason: row.reason } }).run();
}

export function deleteAcceptances(database: Database, scope: string, ids: readonly string[]): void {
  const { scope: scopeColumn, id } = anonymityAcceptance;
  database
    .delete(anonymityAcceptance)
    .where(and(eq(scopeColumn, scope), inArray(id, [...ids])))
    .run();
}
