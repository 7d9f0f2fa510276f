import { and, count, countDistinct, eq, isNull, max, type SQL, sql, sum } from 'drizzle-orm';
import type { Client, ClientSummary, Identity } from '../../../../shared/domain/client.ts';
import type { Database } from '../../database/database.ts';
import { client, clientIdentity, engagement, feedback, session } from '../../database/schema.ts';

const columns = {
  id: client.id,
  codeName: client.codeName,
  anonymisedAt: client.anonymisedAt,
  identified: sql<boolean>`${clientIdentity.clientId} IS NOT NULL`.mapWith(Boolean),
  createdAt: client.createdAt,
};

const entry = {
  realName: clientIdentity.realName,
  aliases: clientIdentity.aliases,
  organisation: clientIdentity.organisation,
  role: clientIdentity.role,
  contact: clientIdentity.contact,
  sector: clientIdentity.sector,
  recordConsentOn: clientIdentity.recordConsentOn,
  namingConsentOn: clientIdentity.namingConsentOn,
};

export function selectClient(database: Database, id: string): Client | undefined {
  const rows = database.select(columns).from(client).leftJoin(clientIdentity, eq(clientIdentity.clientId, client.id));
  return rows.where(eq(client.id, id)).get();
}

/** The row as it is stored. */
export function selectRow(database: Database, id: string): typeof client.$inferSelect | undefined {
  return database.select().from(client).where(eq(client.id, id)).get();
}

/** The sessions held with each client, added up from an index alone: see `session_hours`. */
function sessionFigures(database: Database, of?: SQL) {
  const figures = {
    clientId: engagement.clientId,
    sessions: count().as('sessions'),
    minutes: sum(session.minutes).mapWith(Number).as('minutes'),
    lastSessionOn: max(session.happenedOn).as('last_session_on'),
  };
  const rows = database.select(figures).from(session).innerJoin(engagement, eq(engagement.id, session.engagementId));
  return rows.where(and(eq(session.status, 'held'), isNull(session.trashedAt), of)).groupBy(engagement.clientId);
}

/** Clients with what the record holds of them, in no order. */
function selectWithFigures(database: Database, id?: string): ClientSummary[] {
  const held = sessionFigures(database, id === undefined ? undefined : eq(engagement.clientId, id)).as('held');
  const rows = database
    .select({
      ...columns,
      engagements: countDistinct(engagement.id),
      openEngagements: sql<number>`count(DISTINCT CASE WHEN ${engagement.closedOn} IS NULL THEN ${engagement.id} END)`,
      kinds: sql<string | null>`group_concat(DISTINCT ${engagement.kind})`,
      sessions: held.sessions,
      minutes: held.minutes,
      lastSessionOn: held.lastSessionOn,
    })
    .from(client)
    .leftJoin(clientIdentity, eq(clientIdentity.clientId, client.id))
    .leftJoin(engagement, eq(engagement.clientId, client.id))
    .leftJoin(held, eq(held.clientId, client.id))
    .where(id === undefined ? undefined : eq(client.id, id))
    .groupBy(client.id);
  return rows.all().map(({ kinds, sessions, minutes, ...row }) => ({
    ...row,
    kinds: (kinds?.split(',') ?? []).toSorted() as ClientSummary['kinds'],
    sessions: sessions ?? 0,
    minutes: minutes ?? 0,
  }));
}

export function selectSummaries(database: Database): ClientSummary[] {
  return selectWithFigures(database);
}

export function selectSummary(database: Database, id: string): ClientSummary | undefined {
  return selectWithFigures(database, id)[0];
}

export function selectCodeNames(database: Database): { id: string; codeName: string }[] {
  return database.select({ id: client.id, codeName: client.codeName }).from(client).all();
}

export function insertClient(database: Database, row: typeof client.$inferInsert): void {
  database.insert(client).values(row).run();
}

export function updateClient(database: Database, id: string, changed: Partial<typeof client.$inferInsert>): void {
  database.update(client).set(changed).where(eq(client.id, id)).run();
}

export function deleteClient(database: Database, id: string): void {
  database.delete(client).where(eq(client.id, id)).run();
}

export function selectIdentity(database: Database, clientId: string): Identity | undefined {
  return database.select(entry).from(clientIdentity).where(eq(clientIdentity.clientId, clientId)).get();
}

/** The whole register, each entry with the client's code name. */
export function selectRegister(database: Database): (Identity & { clientId: string; codeName: string })[] {
  const rows = database.select({ ...entry, clientId: client.id, codeName: client.codeName }).from(clientIdentity);
  return rows.innerJoin(client, eq(client.id, clientIdentity.clientId)).all();
}

export function putIdentity(database: Database, clientId: string, identity: Identity): void {
  const put = database.insert(clientIdentity).values({ clientId, ...identity });
  put.onConflictDoUpdate({ target: clientIdentity.clientId, set: identity }).run();
}

export function deleteIdentity(database: Database, clientId: string): void {
  database.delete(clientIdentity).where(eq(clientIdentity.clientId, clientId)).run();
}

/** The feedback from or about a client, also in the trash. */
export function selectFeedbackIds(database: Database, clientId: string): string[] {
  const rows = database.select({ id: feedback.id }).from(feedback).where(eq(feedback.clientId, clientId)).all();
  return rows.map(({ id }) => id);
}

/** Whether the record holds a session with or feedback about a client, also in the trash. */
export function isInRecord(database: Database, clientId: string): boolean {
  const sessions = database.select({ id: session.id }).from(session);
  const held = sessions.innerJoin(engagement, eq(engagement.id, session.engagementId));
  const isMet = held.where(eq(engagement.clientId, clientId)).limit(1).get() !== undefined;
  return isMet || selectFeedbackIds(database, clientId).length > 0;
}

/**
 * Deletes the clients that an import brought, but for those of whom the record holds anything else by now: an
 * engagement, feedback, or a mention in one of these texts. Returns how many.
 */
export function deleteImported(database: Database, importId: string, mentioned: readonly string[]): number {
  return database.run(sql`
    DELETE FROM client WHERE import_id = ${importId}
      AND NOT EXISTS (SELECT 1 FROM engagement e WHERE e.client_id = client.id)
      AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.client_id = client.id)
      AND id NOT IN (SELECT value FROM json_each(${JSON.stringify(mentioned)}))`).changes;
}

/** The documents in which a client is mentioned: reflections, the notes of all records, the profile. */
export function selectMentioning(database: Database): string[] {
  const tables = ['reflection_document', 'session', 'supervision', 'feedback', 'cpd_activity', 'profile_section'];
  const parts = tables.map((table) => `SELECT document FROM ${table} WHERE instr(document, '"clientId"') > 0`);
  return database.all<{ document: string }>(sql.raw(parts.join(' UNION ALL '))).map(({ document }) => document);
}
