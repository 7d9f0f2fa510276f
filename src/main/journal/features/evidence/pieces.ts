import { type SQL, sql } from 'drizzle-orm';
import type { Evidence, EvidenceSource, EvidenceTarget, OpensIn } from '../../../../shared/domain/evidence.ts';
import type { Database } from '../../database/database.ts';

/** A piece with what its source is called. `quote` is cut after `QUOTE_SHOWN` characters. */
export type ListedRow = Omit<Evidence, 'links'>;

const QUOTE_SHOWN = 600;

/** What a list of evidence is narrowed to. */
export interface EvidenceFilter {
  target?: EvidenceTarget | undefined;
  /** Pieces that speak for a criterion of one of these units. */
  unitIds?: string[] | undefined;
  source?: { kind: EvidenceSource; id: string } | undefined;
  clientId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** `framework:competency` that the piece speaks for as well. */
  competency?: string | undefined;
  /** A tag that the piece bears, by its name. */
  tag?: string | undefined;
  detached?: boolean | undefined;
}

/** Every table whose text can be evidence, joined by its id to `evidence e`: for the few pieces that are shown. */
const sources = sql`
  LEFT JOIN reflection r ON e.source_kind = 'reflection' AND r.id = e.source_id
  LEFT JOIN session s ON e.source_kind = 'session' AND s.id = e.source_id
  LEFT JOIN engagement g ON g.id = s.engagement_id
  LEFT JOIN client c ON c.id = g.client_id
  LEFT JOIN feedback f ON e.source_kind = 'feedback' AND f.id = e.source_id
  LEFT JOIN cpd_activity a ON e.source_kind = 'cpd' AND a.id = e.source_id
  LEFT JOIN attachment t ON e.source_kind = 'attachment' AND t.id = e.source_id
  LEFT JOIN engagement tg ON t.owner_kind = 'engagement' AND tg.id = t.owner_id`;

/** The sources that are about a client, or whose text names them: CPD has no other way to be about one. */
function aboutClient(clientId: string): SQL {
  const engagements = sql`SELECT id FROM engagement WHERE client_id = ${clientId}`;
  const sessions = sql`SELECT id FROM session WHERE engagement_id IN (${engagements})`;
  const feedback = sql`SELECT id FROM feedback WHERE client_id = ${clientId}`;
  return sql`(CASE e.source_kind
    WHEN 'session' THEN e.source_id IN (${sessions})
    WHEN 'reflection' THEN e.source_id IN (SELECT reflection_id FROM session_reflection WHERE session_id IN (${sessions}))
    WHEN 'supervision' THEN e.source_id IN (
      SELECT supervision_id FROM supervision_session WHERE session_id IN (${sessions}))
    WHEN 'feedback' THEN e.source_id IN (${feedback})
    WHEN 'hours' THEN e.source_id IN (SELECT id FROM evidence_hours WHERE json_extract(filter, '$.clientId') = ${clientId})
    WHEN 'attachment' THEN e.source_id IN (SELECT id FROM attachment WHERE
      (owner_kind = 'engagement' AND owner_id IN (${engagements}))
      OR (owner_kind = 'session' AND owner_id IN (${sessions})) OR (owner_kind = 'feedback' AND owner_id IN (${feedback})))
    ELSE 0 END
    OR (e.source_kind, e.source_id) IN (
      SELECT source_kind, source_id FROM client_mention WHERE client_id = ${clientId}))`;
}

const title = sql`CASE e.source_kind
  WHEN 'reflection' THEN CASE trim(r.title) WHEN '' THEN 'Untitled reflection' ELSE r.title END
  WHEN 'session' THEN 'Session with ' || c.code_name
  WHEN 'supervision' THEN 'Supervision'
  WHEN 'feedback' THEN 'Feedback from ' || f.source
  WHEN 'cpd' THEN a.title
  WHEN 'hours' THEN 'Hours of practice'
  WHEN 'plan-review' THEN 'Review of the plan'
  ELSE t.name END`;

/** An index’s range for all criteria of these units: `unit:` up to `unit;`, the character after the colon. */
function ofUnits(column: SQL, unitIds: readonly string[]): SQL {
  const ranges = unitIds.map((id) => sql`(${column} >= ${`${id}:`} AND ${column} < ${`${id};`})`);
  return sql`(${sql.join(ranges, sql` OR `)})`;
}

/** The conditions of a filter on `evidence e`; pieces in the trash are never shown. */
function conditions(filter: EvidenceFilter): SQL {
  const { target, unitIds, source, clientId, from, to, competency, tag, detached } = filter;
  const speaksFor = (kind: string, id: string) =>
    sql`e.id IN (SELECT l.evidence_id FROM evidence_link l WHERE l.target_kind = ${kind} AND l.target_id = ${id})`;
  const all = [
    sql`e.trashed_at IS NULL`,
    target ? speaksFor(target.kind, target.id) : [],
    unitIds
      ? // Of nearly every piece with many units: asked piece by piece, which the plus sign sees to.
        sql`EXISTS (SELECT 1 FROM evidence_link l WHERE l.evidence_id = e.id AND l.target_kind = 'criterion'
          AND ${ofUnits(sql`+l.target_id`, unitIds)})`
      : [],
    source ? sql`e.source_kind = ${source.kind} AND e.source_id = ${source.id}` : [],
    clientId ? aboutClient(clientId) : [],
    from ? sql`e.happened_on >= ${from}` : [],
    to ? sql`e.happened_on <= ${to}` : [],
    competency ? speaksFor('competency', competency) : [],
    tag ? speaksFor('tag', tag) : [],
    detached === undefined ? [] : detached ? sql`e.detached_at IS NOT NULL` : sql`e.detached_at IS NULL`,
  ].flat();
  return sql.join(all, sql` AND `);
}

/** These pieces with what their sources are called, in no order. */
export function selectPieces(database: Database, ids: readonly string[]): ListedRow[] {
  const rows = database.all<Omit<ListedRow, 'opensIn'> & { opensKind: OpensIn['kind']; opensId: string }>(sql`
    SELECT e.id AS id, e.kind AS kind, e.source_kind AS sourceKind, e.source_id AS sourceId,
      coalesce(${title}, '') AS sourceTitle, e.happened_on AS happenedOn,
      CASE WHEN tg.id IS NOT NULL THEN 'client' WHEN t.id IS NOT NULL THEN t.owner_kind ELSE e.source_kind END AS opensKind,
      coalesce(tg.client_id, t.owner_id, e.source_id) AS opensId,
      substr(e.quote, 1, ${QUOTE_SHOWN}) AS quote, e.detached_at AS detachedAt
    FROM evidence e ${sources}
    WHERE e.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return rows.map(({ opensKind, opensId, ...row }) => ({ ...row, opensIn: { kind: opensKind, id: opensId } }));
}

/** Pieces of evidence, newest source first: walked along the index of their days, no further than the page. */
export function selectList(database: Database, filter: EvidenceFilter, offset: number, limit: number): ListedRow[] {
  const ids = database.all<{ id: string }>(sql`
    SELECT e.id AS id FROM evidence e
    WHERE ${conditions(filter)} ORDER BY e.happened_on DESC, e.id DESC LIMIT ${limit} OFFSET ${offset}`);
  const order = new Map(ids.map(({ id }, index) => [id, index]));
  const rows = selectPieces(database, [...order.keys()]);
  return rows.toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
}

/** How many pieces a filter chooses. */
export function countList(database: Database, filter: EvidenceFilter): number {
  const counted = database.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM evidence e WHERE ${conditions(filter)}`);
  return counted?.count ?? 0;
}

/** A piece that stands under a criterion, and how many stand there in all. */
export interface PlacedPiece {
  targetId: string;
  id: string;
  total: number;
}

/** The newest pieces under each criterion of a unit, at most `most` of each, newest first. */
export function selectNewestOfEach(
  database: Database,
  unitId: string,
  filter: EvidenceFilter,
  most: number,
): PlacedPiece[] {
  return database.all<PlacedPiece>(sql`
    SELECT targetId, id, total FROM (
      SELECT k.target_id AS targetId, e.id AS id, count(*) OVER (PARTITION BY k.target_id) AS total,
        row_number() OVER (PARTITION BY k.target_id ORDER BY e.happened_on DESC, e.id DESC) AS place
      FROM evidence_link k JOIN evidence e ON e.id = k.evidence_id
      WHERE k.target_kind = 'criterion' AND ${ofUnits(sql`k.target_id`, [unitId])} AND ${conditions(filter)})
    WHERE place <= ${most} ORDER BY targetId, place`);
}

/** The ids of the targets of one kind that evidence speaks for: competencies, `framework:competency`, or tags. */
export function selectTargets(database: Database, kind: 'competency' | 'tag'): string[] {
  const rows = database.all<{ id: string }>(sql`
    SELECT DISTINCT l.target_id AS id FROM evidence_link l WHERE l.target_kind = ${kind} ORDER BY id`);
  return rows.map(({ id }) => id);
}
