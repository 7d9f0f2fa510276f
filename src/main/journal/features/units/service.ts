import type { OfferedUnit } from '../../../../shared/domain/offeredUnit.ts';
import { type Unit, unitSchema } from '../../../../shared/domain/unit.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { shippedUnits } from './catalogue.ts';
import * as queries from './queries.ts';

/** A unit as the interface lists it. */
export interface ListedUnit extends Unit {
  /** Made by the user, and so editable. */
  own: boolean;
  /** No longer offered; its evidence stays. */
  retired: boolean;
  chosen: boolean;
}

/** The matrix of all units has this place among the screens of the units. */
const RESERVED = 'matrix';

const unitOf = (row: queries.OwnUnitRow): Unit => unitSchema.parse(JSON.parse(row.definition));

/** All units: the shipped ones, then the user's own, retired ones included. */
export function listUnits(database: Database): ListedUnit[] {
  const chosen = new Set(queries.selectChosen(database));
  const shipped = shippedUnits().map((unit) => ({ ...unit, own: false, retired: false, chosen: chosen.has(unit.id) }));
  const own = queries.selectOwnUnits(database).map((row) => {
    return { ...unitOf(row), own: true, retired: row.retiredAt !== null, chosen: chosen.has(row.id) };
  });
  return [...shipped, ...own];
}

/** All units as they are offered for choosing. */
export function offeredUnits(database: Database): OfferedUnit[] {
  return listUnits(database).map(({ outcomes, sections, requirements, ...unit }) => {
    return { ...unit, criteria: outcomes.reduce((count, { criteria }) => count + criteria.length, 0) };
  });
}

/** One unit; null where it is not there. */
export function unitIfThere(database: Database, id: string): Unit | null {
  const shipped = shippedUnits().find((unit) => unit.id === id);
  if (shipped) return shipped;
  const row = queries.selectOwnUnit(database, id);
  return row ? unitOf(row) : null;
}

/** One unit, or `not-found`. */
export function unitById(database: Database, id: string): Unit {
  const unit = unitIfThere(database, id);
  if (!unit) throw new AppError('not-found', 'no such unit');
  return unit;
}

/** The units that the coach works towards, in the order in which they were chosen. */
export function chosenUnits(database: Database): Unit[] {
  return queries.selectChosen(database).map((id) => unitById(database, id));
}

/** Sets which units are worked towards. Evidence stays where it is, whatever is chosen. */
export function chooseUnits(database: Database, now: Date, ids: string[]): void {
  inTransaction(database, (tx) => {
    for (const id of ids) unitById(tx, id);
    const gone = queries.selectChosen(tx).filter((id) => !ids.includes(id));
    if (gone.length > 0) queries.deleteChosen(tx, gone);
    queries.insertChosen(tx, ids, now.toISOString());
  });
}

/** Adds a unit of the user's own, or changes it. A shipped unit's id is refused. */
export function saveOwnUnit(database: Database, now: Date, unit: Unit): void {
  if (shippedUnits().some(({ id }) => id === unit.id)) {
    throw new AppError('invalid-input', `“${unit.id}” is a unit that Doubleloop ships. Give yours another id.`);
  }
  if (unit.id.toLowerCase() === RESERVED) {
    throw new AppError('invalid-input', `“${unit.id}” cannot be a unit’s id. Give yours another one.`);
  }
  queries.putOwnUnit(database, {
    id: unit.id,
    definition: JSON.stringify(unit),
    createdAt: now.toISOString(),
    retiredAt: null,
  });
}

/** Takes a unit of the user's own out of what is offered, or back. Its evidence stays. */
export function retireUnit(database: Database, now: Date, id: string, retired: boolean): void {
  const changed = queries.setRetired(database, id, retired ? now.toISOString() : null);
  if (changed === 0) throw new AppError('not-found', 'no such unit of the user’s own');
}
