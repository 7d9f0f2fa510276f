import { and, asc, eq, getTableColumns, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { EvidenceLink, EvidenceSource, EvidenceTarget, NamedItem } from '../../../../shared/domain/evidence.ts';
import type { Database } from '../../database/database.ts';
import { clientMention, evidence, evidenceItem, evidenceLink } from '../../database/schema.ts';

/** What a piece is given; its day is its source’s. */
const { happenedOn: _day, ...given } = getTableColumns(evidence);
export type EvidenceRow = Omit<typeof evidence.$inferSelect, 'happenedOn'>;

/** As one value, however many they are: a trash that is emptied may hold more than SQLite takes by themselves. */
const isOneOf = (column: SQLWrapper, ids: readonly string[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** The passages of a document that were marked as evidence, standing or detached. */
export function selectPassagesOf(database: Database, sourceKind: EvidenceSource, sourceId: string) {
  return database
    .select({ id: evidence.id, quote: evidence.quote, detachedAt: evidence.detachedAt })
    .from(evidence)
    .where(and(eq(evidence.sourceKind, sourceKind), eq(evidence.sourceId, sourceId), eq(evidence.kind, 'passage')))
    .all();
}

export function selectRows(database: Database, ids: readonly string[]): EvidenceRow[] {
  if (ids.length === 0) return [];
  return database.select(given).from(evidence).where(isOneOf(evidence.id, ids)).all();
}

/** Those of these ids that are there. */
export function selectKnown(database: Database, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const rows = database.select({ id: evidence.id }).from(evidence).where(isOneOf(evidence.id, ids)).all();
  return rows.map(({ id }) => id);
}

export function insertEvidence(database: Database, row: typeof evidence.$inferInsert): void {
  database.insert(evidence).values(row).run();
}

export function updateEvidence(database: Database, id: string, columns: Partial<typeof evidence.$inferInsert>): number {
  return database.update(evidence).set(columns).where(eq(evidence.id, id)).run().changes;
}

export function deleteEvidence(database: Database, id: string): void {
  database.delete(evidence).where(eq(evidence.id, id)).run();
}

export function setSourceTrashed(
  database: Database,
  sourceKind: EvidenceSource,
  sourceIds: readonly string[],
  trashedAt: string | null,
): void {
  database
    .update(evidence)
    .set({ trashedAt })
    .where(and(eq(evidence.sourceKind, sourceKind), isOneOf(evidence.sourceId, sourceIds)))
    .run();
}

export function deleteOfSources(database: Database, sourceKind: EvidenceSource, sourceIds: readonly string[]): void {
  database
    .delete(evidence)
    .where(and(eq(evidence.sourceKind, sourceKind), isOneOf(evidence.sourceId, sourceIds)))
    .run();
  database
    .delete(clientMention)
    .where(and(eq(clientMention.sourceKind, sourceKind), isOneOf(clientMention.sourceId, sourceIds)))
    .run();
}

/** Puts these links in the place of those that were. */
export function replaceLinks(database: Database, evidenceId: string, links: readonly EvidenceLink[]): void {
  database.delete(evidenceLink).where(eq(evidenceLink.evidenceId, evidenceId)).run();
  if (links.length === 0) return;
  const keyed = links.map(({ target, ...link }) => {
    return { evidenceId, targetKind: target.kind, targetId: target.id, ...link };
  });
  const rows = keyed.map(({ items: _, ...row }) => row);
  database.insert(evidenceLink).values(rows).run();
  const items = keyed.flatMap(({ items: named, justification: _why, strength: _strength, ...key }) =>
    named.map((item, position) => ({ ...key, position, ...item })),
  );
  if (items.length > 0) database.insert(evidenceItem).values(items).run();
}

const keyOf = (row: { evidenceId: string; targetKind: string; targetId: string }): string =>
  `${row.evidenceId} ${row.targetKind}:${row.targetId}`;

function selectItems(database: Database, ids: readonly string[]): Map<string, NamedItem[]> {
  const rows = database.select().from(evidenceItem).where(isOneOf(evidenceItem.evidenceId, ids));
  const byLink = new Map<string, NamedItem[]>();
  for (const { item, label, ...row } of rows.orderBy(asc(evidenceItem.position)).all()) {
    const key = keyOf(row);
    byLink.set(key, [...(byLink.get(key) ?? []), { item, label }]);
  }
  return byLink;
}

/** The links of these pieces, by piece. */
export function selectLinks(database: Database, ids: readonly string[]): Map<string, EvidenceLink[]> {
  const byPiece = new Map<string, EvidenceLink[]>();
  if (ids.length === 0) return byPiece;
  const items = selectItems(database, ids);
  for (const row of database.select().from(evidenceLink).where(isOneOf(evidenceLink.evidenceId, ids)).all()) {
    const { evidenceId, targetKind, targetId, ...link } = row;
    const links = byPiece.get(evidenceId) ?? [];
    links.push({ target: { kind: targetKind, id: targetId }, ...link, items: items.get(keyOf(row)) ?? [] });
    byPiece.set(evidenceId, links);
  }
  return byPiece;
}

/** The part of an index that holds the criteria of these units, and perhaps others between them: walked once. */
function spanOf(column: SQL, unitIds: readonly string[]): SQL {
  const sorted = unitIds.toSorted((one, other) => (`${one}:` < `${other}:` ? -1 : 1));
  return sql`${column} >= ${`${sorted[0]}:`} AND ${column} < ${`${sorted.at(-1)}:\u{10ffff}`}`;
}

const isOfUnits = (column: SQL, unitIds: readonly string[]): SQL =>
  isOneOf(sql`substr(${column}, 1, instr(${column}, ':') - 1)`, unitIds);

/** The ids of the pieces that speak for a target. */
export function selectFor(database: Database, { kind, id }: EvidenceTarget): string[] {
  const of = and(eq(evidenceLink.targetKind, kind), eq(evidenceLink.targetId, id));
  const rows = database.select({ id: evidenceLink.evidenceId }).from(evidenceLink).where(of).all();
  return rows.map((row) => row.id);
}

/** What there is for a criterion: standing pieces, how many of them support it fully, and pieces whose text is gone. */
export interface CriterionCount {
  targetId: string;
  pieces: number;
  supporting: number;
  detached: number;
}

/**
 * Evidence outside the trash by criterion of these units, also by criteria that a unit has no longer. All links are
 * counted along their index; what stands no longer is a little of it, found by its own index and taken off (`CROSS`: in
 * this order, measured to be four times as quick as asking every link’s piece).
 */
export function countByCriterion(database: Database, unitIds: readonly string[]): CriterionCount[] {
  if (unitIds.length === 0) return [];
  const counted = database.all<CriterionCount>(sql`
    WITH gone (targetId, supports, trashed) AS MATERIALIZED (
      SELECT l.target_id, l.strength = 'supports', e.trashed_at IS NOT NULL
      FROM evidence e INDEXED BY evidence_not_standing CROSS JOIN evidence_link l ON l.evidence_id = e.id
      WHERE (e.detached_at IS NOT NULL OR e.trashed_at IS NOT NULL)
        AND l.target_kind = 'criterion')
    SELECT targetId, sum(pieces) AS pieces, sum(supporting) AS supporting, sum(detached) AS detached FROM (
      SELECT l.target_id AS targetId, count(*) AS pieces, sum(l.strength = 'supports') AS supporting, 0 AS detached
      FROM evidence_link l WHERE l.target_kind = 'criterion' AND ${spanOf(sql`l.target_id`, unitIds)}
      GROUP BY l.target_id
      UNION ALL
      SELECT targetId, -count(*), -sum(supports), sum(NOT trashed) FROM gone GROUP BY targetId)
    WHERE ${isOfUnits(sql`targetId`, unitIds)} GROUP BY targetId`);
  return counted.filter(({ pieces, detached }) => pieces + detached > 0);
}

/** Distinct things by criterion and item: those with a name count once by it, those without by themselves. */
export function countItems(
  database: Database,
  unitIds: readonly string[],
): { targetId: string; item: string; count: number }[] {
  if (unitIds.length === 0) return [];
  return database.all(sql`
    SELECT i.target_id AS targetId, i.item AS item,
      count(DISTINCT CASE i.label WHEN '' THEN i.evidence_id || ' ' || i.position ELSE lower(i.label) END) AS count
    FROM evidence_item i
    WHERE i.target_kind = 'criterion' AND ${spanOf(sql`i.target_id`, unitIds)}
      AND ${isOfUnits(sql`i.target_id`, unitIds)}
      AND i.evidence_id NOT IN (
        SELECT id FROM evidence INDEXED BY evidence_not_standing
        WHERE detached_at IS NOT NULL OR trashed_at IS NOT NULL)
    GROUP BY i.target_id, i.item`);
}
