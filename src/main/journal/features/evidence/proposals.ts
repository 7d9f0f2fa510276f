import type { Adopted, Proposal } from '../../../../shared/domain/evidence.ts';
import { criterionId } from '../../../../shared/domain/evidence.ts';
import { criteriaOf } from '../../../../shared/domain/unit.ts';
import type { Database } from '../../database/database.ts';
import { listUnits } from '../units/service.ts';
import { piecesById } from './listing.ts';
import * as queries from './proposalQueries.ts';

/** The criteria of other units that ask for much the same as one of this unit, whichever of the two says so. */
function pairsOf(database: Database, unitId: string): queries.Pair[] {
  return listUnits(database).flatMap((unit) =>
    criteriaOf(unit).flatMap(({ reference, corresponds }) => {
      const own = criterionId(unit.id, reference);
      if (unit.id === unitId) return corresponds.map((other): queries.Pair => [other, own]);
      return corresponds.filter((other) => other.startsWith(`${unitId}:`)).map((other): queries.Pair => [own, other]);
    }),
  );
}

const ofUnit = (pairs: readonly queries.Pair[], unitId: string) =>
  pairs.filter(([from]) => from.startsWith(`${unitId}:`));

/** The units whose evidence would speak for this unit as well, and how many pieces; the most first. */
export function reachInto(database: Database, unitId: string): { unitId: string; pieces: number }[] {
  return queries.countReach(database, pairsOf(database, unitId));
}

/** The newest of what evidence for the unit `from` would speak for in this unit, with how much there is in all. */
export function proposalsFor(
  database: Database,
  unitId: string,
  from: string,
  most: number,
): { total: number; rows: Proposal[] } {
  const { total, rows } = queries.selectProposed(database, ofUnit(pairsOf(database, unitId), from), most);
  const pieces = piecesById(
    database,
    rows.map(({ id }) => id),
  );
  return {
    total,
    rows: rows.flatMap(({ id, ...pair }) => {
      const evidence = pieces.get(id);
      return evidence ? [{ evidence, ...pair }] : [];
    }),
  };
}

/** Lets all evidence for the unit `from` speak for this unit where it would. Returns what was added, for `disown`. */
export function adoptAll(database: Database, unitId: string, from: string): Adopted[] {
  return queries.insertProposed(database, ofUnit(pairsOf(database, unitId), from));
}

/** Takes back what `adoptAll` added. */
export function disown(database: Database, adopted: readonly Adopted[]): void {
  queries.deleteLinks(database, adopted);
}
