import { type SQL, sql } from 'drizzle-orm';
import { chosenKinds, type LedgerEntry, type LedgerFilter, type LedgerKind } from '../../../../shared/domain/ledger.ts';
import type { Figures, RecordedException } from '../../../../shared/domain/target.ts';
import type { Database } from '../../database/database.ts';

const allOf = (conditions: (SQL | undefined)[]): SQL =>
  sql.join(
    conditions.filter((condition) => condition !== undefined),
    sql` AND `,
  );

function within(day: SQL, { from, to }: LedgerFilter): (SQL | undefined)[] {
  return [from === undefined ? undefined : sql`${day} >= ${from}`, to === undefined ? undefined : sql`${day} <= ${to}`];
}

/** Of the engagements, those whose sessions a filter chooses; undefined where it chooses among all of them. */
function chosenEngagements(filter: LedgerFilter): SQL | undefined {
  const kinds = chosenKinds(filter).filter((kind) => kind === 'coaching' || kind === 'mentoring');
  const [kind] = kinds;
  if (kinds.length === 2 && filter.clientId === undefined) return undefined;
  const conditions = [
    kinds.length === 1 ? sql`kind = ${kind}` : undefined,
    kinds.length === 0 ? sql`false` : undefined,
    filter.clientId === undefined ? undefined : sql`client_id = ${filter.clientId}`,
  ];
  return sql`s.engagement_id IN (SELECT id FROM engagement WHERE ${allOf(conditions)})`;
}

/** What a filter chooses of the sessions `s`, whatever became of them. */
function chosenSessions(filter: LedgerFilter): SQL {
  return allOf([
    sql`s.trashed_at IS NULL`,
    ...within(sql`s.happened_on`, filter),
    filter.paid === undefined ? undefined : sql`s.paid = ${filter.paid ? 1 : 0}`,
    chosenEngagements(filter),
  ]);
}

function lineSources(filter: LedgerFilter): SQL[] {
  const kinds = chosenKinds(filter);
  const sessions = sql`SELECT 'session', s.id, s.happened_on, s.started_at FROM session s
    WHERE s.status = 'held' AND ${chosenSessions(filter)}`;
  const supervision = sql`SELECT 'supervision', v.id, v.happened_on, v.started_at FROM supervision v
    WHERE ${allOf([sql`v.trashed_at IS NULL`, ...within(sql`v.happened_on`, filter)])}`;
  const cpd = sql`SELECT 'cpd', a.id, a.done_on, NULL FROM cpd_activity a
    WHERE ${allOf([sql`a.trashed_at IS NULL`, ...within(sql`a.done_on`, filter)])}`;
  return [
    ...(kinds.includes('coaching') || kinds.includes('mentoring') ? [sessions] : []),
    ...(kinds.includes('supervision') ? [supervision] : []),
    ...(kinds.includes('cpd') ? [cpd] : []),
  ];
}

type EntryRow = Omit<LedgerEntry, 'paid'> & { paid: number };

/** Lines of the ledger, newest first. Only the lines of the page are joined to what they say. */
export function selectEntries(database: Database, filter: LedgerFilter, offset: number, limit: number): LedgerEntry[] {
  const sources = lineSources(filter);
  if (sources.length === 0) return [];
  const rows = database.all<EntryRow>(sql`
    WITH line (source, id, day, time) AS (
      ${sql.join(sources, sql` UNION ALL `)}
      ORDER BY 3 DESC, 4 DESC, 2 DESC LIMIT ${limit} OFFSET ${offset}
    )
    SELECT l.id AS id, coalesce(e.kind, l.source) AS kind, l.day AS "happenedOn", l.time AS "startedAt",
      coalesce(s.minutes, v.minutes, a.minutes) AS minutes, c.id AS "clientId", c.code_name AS "codeName",
      coalesce(s.paid, 0) AS paid, s.setting AS setting, s.format AS format,
      coalesce(s.aim, v.supervisor, a.title) AS detail
    FROM line l
    LEFT JOIN session s ON l.source = 'session' AND s.id = l.id
    LEFT JOIN engagement e ON e.id = s.engagement_id
    LEFT JOIN client c ON c.id = e.client_id
    LEFT JOIN supervision v ON l.source = 'supervision' AND v.id = l.id
    LEFT JOIN cpd_activity a ON l.source = 'cpd' AND a.id = l.id
    ORDER BY l.day DESC, l.time DESC, l.id DESC`);
  return rows.map((row) => ({ ...row, paid: row.paid === 1 }));
}

/** How many lines a filter chooses. */
export function countEntries(database: Database, filter: LedgerFilter): number {
  const sources = lineSources(filter);
  if (sources.length === 0) return 0;
  const counts = sources.map((source) => sql`(SELECT count(*) FROM (${source}))`);
  return database.get<{ count: number }>(sql`SELECT ${sql.join(counts, sql` + `)} AS count`).count;
}

/** The first and the last day of the lines that a filter chooses; null without any. */
export function selectDays(database: Database, filter: LedgerFilter): { first: string; last: string } | null {
  const sources = lineSources(filter);
  if (sources.length === 0) return null;
  const found = database.get<{ first: string | null; last: string | null }>(sql`
    WITH line (source, id, day, time) AS (${sql.join(sources, sql` UNION ALL `)})
    SELECT min(day) AS first, max(day) AS last FROM line`);
  return found?.first && found.last ? { first: found.first, last: found.last } : null;
}

interface MonthRow {
  month: string;
  kind: LedgerKind;
  paid: number;
  count: number;
  minutes: number;
}

/** Sums by month, kind and payment, oldest first; months without a line are absent. */
export function selectMonthSums(database: Database, filter: LedgerFilter): MonthRow[] {
  const kinds = chosenKinds(filter);
  const sums = (source: SQL, day: SQL, kind: SQL) => sql`
    SELECT substr(${day}, 1, 7) AS month, ${kind} AS kind, 0 AS paid, count(*) AS count, sum(minutes) AS minutes
    FROM ${source} WHERE ${allOf([sql`trashed_at IS NULL`, ...within(day, filter)])} GROUP BY month`;
  // The hours of an engagement in a month are one group before the engagement is asked for its kind.
  const sessions = sql`
    SELECT g.month AS month, e.kind AS kind, g.paid AS paid, sum(g.count) AS count, sum(g.minutes) AS minutes
    FROM (SELECT s.engagement_id AS engagement_id, substr(s.happened_on, 1, 7) AS month, s.paid AS paid,
        count(*) AS count, sum(s.minutes) AS minutes
      FROM session s INDEXED BY session_hours WHERE s.status = 'held' AND ${chosenSessions(filter)}
      GROUP BY s.engagement_id, month, s.paid) g
    JOIN engagement e ON e.id = g.engagement_id GROUP BY g.month, e.kind, g.paid`;
  const parts = [
    ...(kinds.includes('coaching') || kinds.includes('mentoring') ? [sessions] : []),
    ...(kinds.includes('supervision') ? [sums(sql`supervision`, sql`happened_on`, sql`'supervision'`)] : []),
    ...(kinds.includes('cpd') ? [sums(sql`cpd_activity`, sql`done_on`, sql`'cpd'`)] : []),
  ];
  return parts.flatMap((part) => database.all<MonthRow>(part)).sort((a, b) => (a.month < b.month ? -1 : 1));
}

interface ClientRow {
  clientId: string;
  codeName: string;
  count: number;
  minutes: number;
  paidMinutes: number;
}

/** Sums of the sessions by client, most minutes first. */
export function selectClientSums(database: Database, filter: LedgerFilter): ClientRow[] {
  return database.all<ClientRow>(sql`
    SELECT c.id AS "clientId", c.code_name AS "codeName", sum(g.count) AS count, sum(g.minutes) AS minutes,
      sum(g.paid_minutes) AS "paidMinutes"
    FROM (SELECT s.engagement_id AS engagement_id, count(*) AS count, sum(s.minutes) AS minutes,
        sum(s.minutes * s.paid) AS paid_minutes
      FROM session s INDEXED BY session_hours WHERE s.status = 'held' AND ${chosenSessions(filter)}
      GROUP BY s.engagement_id) g
    JOIN engagement e ON e.id = g.engagement_id JOIN client c ON c.id = e.client_id
    GROUP BY c.id ORDER BY sum(g.minutes) DESC, c.code_name`);
}

/** What was done over some days: sessions held by client, supervision and CPD; each with its first day. */
export interface PeriodSums {
  clients: { clientId: string; count: number; minutes: number; firstOn: string }[];
  supervision: { minutes: number; firstOn: string | null };
  cpd: { minutes: number; firstOn: string | null };
}

/** The sums of the days from `from` (all time where undefined) to `to`. */
export function selectPeriod(database: Database, days: { from: string | undefined; to: string }): PeriodSums {
  const sums = (source: SQL, day: SQL) =>
    database.get<{ minutes: number; firstOn: string | null }>(sql`
      SELECT coalesce(sum(minutes), 0) AS minutes, min(${day}) AS "firstOn" FROM ${source}
      WHERE ${allOf([sql`trashed_at IS NULL`, ...within(day, days)])}`);
  const clients = database.all<PeriodSums['clients'][number]>(sql`
    SELECT e.client_id AS "clientId", sum(g.count) AS count, sum(g.minutes) AS minutes, min(g.first_on) AS "firstOn"
    FROM (SELECT s.engagement_id AS engagement_id, count(*) AS count, sum(s.minutes) AS minutes,
        min(s.happened_on) AS first_on
      FROM session s INDEXED BY session_hours WHERE s.status = 'held' AND ${chosenSessions(days)}
      GROUP BY s.engagement_id) g
    JOIN engagement e ON e.id = g.engagement_id GROUP BY e.client_id`);
  return {
    clients,
    supervision: sums(sql`supervision`, sql`happened_on`),
    cpd: sums(sql`cpd_activity`, sql`done_on`),
  };
}

/** How many of the chosen sessions were not held, by what became of them. */
export function countNotHeld(database: Database, filter: LedgerFilter): { status: string; count: number }[] {
  return database.all(sql`
    SELECT s.status AS status, count(*) AS count FROM session s INDEXED BY session_hours
    WHERE s.status IN ('cancelled', 'not-attended') AND ${chosenSessions(filter)} GROUP BY s.status`);
}

/** What rules count, over the days from `from` (all time where null) to `to`. */
export function selectFigures(database: Database, from: string | null, to: string): Figures {
  const days = { from: from ?? undefined, to };
  const minutes = (source: SQL, day: SQL) =>
    sql`(SELECT coalesce(sum(minutes), 0) FROM ${source}
      WHERE ${allOf([sql`trashed_at IS NULL`, ...within(day, days)])})`;
  const sum = (value: SQL, kind: string) => sql`coalesce(sum(CASE WHEN e.kind = ${kind} THEN ${value} END), 0)`;
  const clients = (kind: string) => sql`count(DISTINCT CASE WHEN e.kind = ${kind} THEN e.client_id END)`;
  return database.get<Figures>(sql`
    SELECT ${sum(sql`g.minutes`, 'coaching')} AS coaching, ${sum(sql`g.minutes`, 'mentoring')} AS mentoring,
      ${sum(sql`g.paid_minutes`, 'coaching')} AS "paidCoaching", ${sum(sql`g.paid_minutes`, 'mentoring')} AS "paidMentoring",
      ${clients('coaching')} AS "coachingClients", ${clients('mentoring')} AS "mentoringClients",
      count(DISTINCT e.client_id) AS clients,
      ${minutes(sql`supervision`, sql`happened_on`)} AS supervision, ${minutes(sql`cpd_activity`, sql`done_on`)} AS cpd
    FROM (SELECT s.engagement_id AS engagement_id, sum(s.minutes) AS minutes, sum(s.minutes * s.paid) AS paid_minutes
      FROM session s INDEXED BY session_hours WHERE s.status = 'held' AND ${chosenSessions(days)}
      GROUP BY s.engagement_id) g
    JOIN engagement e ON e.id = g.engagement_id`);
}

/** The clients of whom the coach has recorded why they are taken beyond the number that a qualification sets. */
export function selectExceptions(database: Database): RecordedException[] {
  return database.all<RecordedException>(sql`
    SELECT c.id AS "clientId", c.code_name AS "codeName", e.exception_reason AS reason
    FROM engagement e JOIN client c ON c.id = e.client_id
    WHERE e.exception_reason <> '' ORDER BY e.started_on`);
}
