import { sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { session } from '../../database/schema.ts';

type Row = Omit<typeof session.$inferInsert, 'goalId' | 'tools' | 'observer' | 'trashedAt'>;

/** Inserts many sessions at once: as one JSON text, since a statement for each takes several times as long. */
export function insertSessions(database: Database, rows: readonly Row[]): void {
  database.run(sql`
    INSERT INTO session (id, engagement_id, happened_on, started_at, zone, minutes, format, paid, setting, status, aim,
      document_version, document, import_id, created_at)
    SELECT value ->> 'id', value ->> 'engagementId', value ->> 'happenedOn', value ->> 'startedAt', value ->> 'zone',
      value ->> 'minutes', value ->> 'format', value ->> 'paid', value ->> 'setting', value ->> 'status',
      value ->> 'aim', value ->> 'documentVersion', value ->> 'document', value ->> 'importId', value ->> 'createdAt'
    FROM json_each(${JSON.stringify(rows)})`);
}

/** Of the sessions that an import brought, those that nobody has worked on since. `untouched`: the notes they came with. */
export function selectUntouched(database: Database, importId: string, untouched: string): string[] {
  const rows = database.all<{ id: string }>(sql`
    SELECT s.id AS id FROM session s WHERE s.import_id = ${importId}
      AND s.document = ${untouched} AND s.tools = '[]' AND s.observer = '' AND s.goal_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM session_reflection r WHERE r.session_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM session_action a WHERE a.session_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM goal_progress g WHERE g.session_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM supervision_session v WHERE v.session_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.session_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.source_kind = 'session' AND e.source_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM attachment t WHERE t.owner_kind = 'session' AND t.owner_id = s.id)`);
  return rows.map(({ id }) => id);
}

export function deleteSessions(database: Database, ids: readonly string[]): void {
  database.run(sql`DELETE FROM session WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
}

/** Makes what is left of an import the coach's own; returns how many sessions it were. */
export function forgetImport(database: Database, importId: string): number {
  return database.run(sql`UPDATE session SET import_id = NULL WHERE import_id = ${importId}`).changes;
}
