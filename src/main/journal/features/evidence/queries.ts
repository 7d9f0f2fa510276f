import { and, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { EvidenceLink, EvidenceSource, EvidenceTarget } from '../../../../shared/domain/evidence.ts';
import type { Database } from '../../database/database.ts';
import { evidence, evidenceLink } from '../../database/schema.ts';
import { ofUnits } from './pieces.ts';

export type EvidenceRow = typeof evidence.$inferSelect;

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
  return database.select().from(evidence).where(isOneOf(evidence.id, ids)).all();
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
}

/** Puts these links in the place of those that were. */
export function replaceLinks(database: Database, evidenceId: string, links: readonly EvidenceLink[]): void {
  database.delete(evidenceLink).where(eq(evidenceLink.evidenceId, evidenceId)).run();
  const rows = links.map(({ target, ...link }) => {
    return { evidenceId, targetKind: target.kind, targetId: target.id, ...link };
  });
  if (rows.length > 0) database.insert(evidenceLink).values(rows).run();
}

/** The links of these pieces, by piece. */
export function selectLinks(database: Database, ids: string[]): Map<string, EvidenceLink[]> {
  const rows =
    ids.length === 0 ? [] : database.select().from(evidenceLink).where(inArray(evidenceLink.evidenceId, ids)).all();
  const byPiece = new Map<string, EvidenceLink[]>();
  for (const { evidenceId, targetKind, targetId, ...link } of rows) {
    const links = byPiece.get(evidenceId) ?? [];
    links.push({ target: { kind: targetKind, id: targetId }, ...link });
    byPiece.set(evidenceId, links);
  }
  return byPiece;
}

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

/** Evidence outside the trash by criterion of these units, also by criteria that a unit has no longer. */
export function countByCriterion(database: Database, unitIds: string[]): CriterionCount[] {
  if (unitIds.length === 0) return [];
  return database.all<CriterionCount>(sql`
    SELECT l.target_id AS targetId, sum(e.detached_at IS NULL) AS pieces,
      sum(e.detached_at IS NULL AND l.strength = 'supports') AS supporting, sum(e.detached_at IS NOT NULL) AS detached
    FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id
    WHERE l.target_kind = 'criterion' AND ${ofUnits(sql`l.target_id`, unitIds)} AND e.trashed_at IS NULL
    GROUP BY l.target_id`);
}

/** Distinct things by criterion and item: those with a name count once by it, those without by their piece. */
export function countItems(database: Database, unitIds: string[]): { targetId: string; item: string; count: number }[] {
  if (unitIds.length === 0) return [];
  return database.all(sql`
    SELECT l.target_id AS targetId, l.item AS item,
      count(DISTINCT CASE l.label WHEN '' THEN l.evidence_id ELSE lower(l.label) END) AS count
    FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id
    WHERE l.target_kind = 'criterion' AND ${ofUnits(sql`l.target_id`, unitIds)} AND l.item IS NOT NULL
      AND e.trashed_at IS NULL AND e.detached_at IS NULL
    GROUP BY l.target_id, l.item`);
}
