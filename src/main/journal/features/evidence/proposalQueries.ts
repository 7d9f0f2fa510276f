import { type SQL, sql } from 'drizzle-orm';
import type { Adopted } from '../../../../shared/domain/evidence.ts';
import type { Database } from '../../database/database.ts';

/** A criterion that evidence may speak for, and one that asks for much the same, both `unit:reference`. */
export type Pair = [from: string, to: string];

/** The pairs as a table `pair (source, target)`. */
function pairTable(pairs: readonly Pair[]): SQL {
  return sql`WITH pair (source, target) AS MATERIALIZED (
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(${JSON.stringify(pairs)}))`;
}

/** Standing evidence with a link to the first criterion of a pair, and none to the second. */
const proposed = sql`FROM pair p
  JOIN evidence_link k ON k.target_kind = 'criterion' AND k.target_id = p.source
  JOIN evidence e ON e.id = k.evidence_id AND e.trashed_at IS NULL AND e.detached_at IS NULL
  WHERE NOT EXISTS (SELECT 1 FROM evidence_link have
    WHERE have.evidence_id = e.id AND have.target_kind = 'criterion' AND have.target_id = p.target)`;

/** By the unit of the first criterion: how many pieces would speak for a second one. */
export function countReach(database: Database, pairs: readonly Pair[]): { unitId: string; pieces: number }[] {
  return database.all(sql`${pairTable(pairs)}
    SELECT substr(k.target_id, 1, instr(k.target_id, ':') - 1) AS unitId, count(DISTINCT e.id) AS pieces
    ${proposed} GROUP BY unitId ORDER BY pieces DESC, unitId`);
}

interface ProposedRow {
  id: string;
  from: string;
  to: string;
}

/** Each piece with each criterion once, the newest first. */
export function selectProposed(
  database: Database,
  pairs: readonly Pair[],
  most: number,
): { total: number; rows: ProposedRow[] } {
  const rows = database.all<ProposedRow & { total: number }>(sql`${pairTable(pairs)},
    found (id, happened_on, source, target) AS MATERIALIZED (
      SELECT e.id, e.happened_on, min(k.target_id), p.target ${proposed} GROUP BY e.id, p.target)
    SELECT e.id AS id, e.source AS "from", e.target AS "to", (SELECT count(*) FROM found) AS total
    FROM found e ORDER BY e.happened_on DESC, e.id DESC, e.target LIMIT ${most}`);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) };
}

/** Adds the proposed links, each with the justification and the strength that it has already. */
export function insertProposed(database: Database, pairs: readonly Pair[]): Adopted[] {
  return database.all<Adopted>(sql`${pairTable(pairs)}
    INSERT INTO evidence_link (evidence_id, target_kind, target_id, justification, strength)
    SELECT e.id, 'criterion', p.target, k.justification, k.strength ${proposed} GROUP BY e.id, p.target
    RETURNING evidence_id AS id, target_id AS criterionId`);
}

export function deleteLinks(database: Database, links: readonly Adopted[]): void {
  database.run(sql`
    DELETE FROM evidence_link WHERE target_kind = 'criterion' AND (evidence_id, target_id) IN (
      SELECT json_extract(value, '$.id'), json_extract(value, '$.criterionId') FROM json_each(${JSON.stringify(links)}))`);
}
