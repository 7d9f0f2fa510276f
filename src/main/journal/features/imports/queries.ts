import { desc, eq, sql } from 'drizzle-orm';
import type { Engagement } from '../../../../shared/domain/engagement.ts';
import type { LogImport } from '../../../../shared/domain/logImport.ts';
import type { Database } from '../../database/database.ts';
import { engagement, logImport } from '../../database/schema.ts';

/** A session as far as a line of a log can equal it or lie over it. */
export interface KnownSession {
  clientId: string;
  codeName: string;
  day: string;
  start: string | null;
  minutes: number;
  status: string;
}

/** The sessions outside the trash from one day to another. */
export function selectSessions(database: Database, from: string, to: string): KnownSession[] {
  return database.all<KnownSession>(sql`
    SELECT c.id AS "clientId", c.code_name AS "codeName", s.happened_on AS day, s.started_at AS start,
      s.minutes AS minutes, s.status AS status
    FROM session s JOIN engagement e ON e.id = s.engagement_id JOIN client c ON c.id = e.client_id
    WHERE s.trashed_at IS NULL AND s.happened_on BETWEEN ${from} AND ${to}`);
}

/** The engagements with these clients, the first begun first. */
export function selectEngagements(database: Database): Pick<Engagement, 'id' | 'clientId' | 'kind' | 'startedOn'>[] {
  const { id, clientId, kind, startedOn } = engagement;
  return database.select({ id, clientId, kind, startedOn }).from(engagement).orderBy(startedOn).all();
}

export function insertImport(database: Database, row: LogImport): void {
  database.insert(logImport).values(row).run();
}

/** Newest first. */
export function selectImports(database: Database): LogImport[] {
  return database.select().from(logImport).orderBy(desc(logImport.importedAt), desc(logImport.id)).all();
}

/** Forgets that an import was made; what is still of it belongs to the coach alone from now on. */
export function deleteImport(database: Database, id: string): number {
  return database.delete(logImport).where(eq(logImport.id, id)).run().changes;
}
