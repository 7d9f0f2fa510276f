import type { Evidence, EvidenceSource, PlacedEvidence } from '../../../../shared/domain/evidence.ts';
import type { LedgerFilter } from '../../../../shared/domain/ledger.ts';
import type { Database } from '../../database/database.ts';
import { countedAnew, hoursSource } from './hours.ts';
import * as pieces from './pieces.ts';
import { selectLinks } from './queries.ts';

/** Pieces with everything that they speak for; those of hours as the ledger has them now. */
function linked(database: Database, rows: readonly pieces.ListedRow[]): Evidence[] {
  const links = selectLinks(
    database,
    rows.map(({ id }) => id),
  );
  const counted = countedAnew(database, rows);
  return counted.map((row) => ({ ...row, links: links.get(row.id) ?? [] }));
}

/** Pieces of evidence that a filter chooses, newest first. */
export function listEvidence(
  database: Database,
  filter: pieces.EvidenceFilter,
  offset: number,
  limit: number,
): Evidence[] {
  return linked(database, pieces.selectList(database, filter, offset, limit));
}

/** How many pieces of evidence a filter chooses: asked once for a list, however far it is scrolled. */
export function countEvidence(database: Database, filter: pieces.EvidenceFilter): number {
  return pieces.countList(database, filter);
}

/** All evidence of one source, standing and detached. */
export function evidenceOf(database: Database, kind: EvidenceSource, id: string): Evidence[] {
  return linked(database, pieces.selectList(database, { source: { kind, id } }, 0, 1000));
}

/** All evidence of a choice of the ledger. */
export function evidenceOfHours(database: Database, filter: LedgerFilter): Evidence[] {
  const id = hoursSource(database, filter);
  return id === null ? [] : evidenceOf(database, 'hours', id);
}

/** The competencies that evidence speaks for, `framework:competency`. */
export function competenciesOfEvidence(database: Database): string[] {
  return pieces.selectTargets(database, 'competency');
}

/** The tags that evidence bears. */
export function tagsOfEvidence(database: Database): string[] {
  return pieces.selectTargets(database, 'tag');
}

/** These pieces by their ids. */
export function piecesById(database: Database, ids: readonly string[]): Map<string, Evidence> {
  const rows = linked(database, pieces.selectPieces(database, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The newest pieces, at most `most`, under each criterion of a unit, by `unit:reference`; also under criteria that the
 * unit has no longer.
 */
export function boardOf(
  database: Database,
  unitId: string,
  filter: pieces.EvidenceFilter,
  most: number,
): Record<string, PlacedEvidence> {
  const placed = pieces.selectNewestOfEach(database, unitId, filter, most);
  const found = piecesById(database, [...new Set(placed.map(({ id }) => id))]);
  const board: Record<string, PlacedEvidence> = {};
  for (const { targetId, id, total } of placed) {
    const piece = found.get(id);
    if (!piece) continue;
    board[targetId] ??= { total, rows: [] };
    board[targetId].rows.push(piece);
  }
  return board;
}
