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

/** The unit of a row; null where this version cannot read it. */
function unitOf({ definition }: queries.OwnUnitRow): Unit | null {
  try {
    return unitSchema.safeParse(JSON.parse(definition)).data ?? null;
  } catch {
    return null;
  }
}

/** All units that can be read: the shipped ones, then the user's own, retired ones included. */
export function listUnits(database: Database): ListedUnit[] {
  const chosen = new Set(queries.selectChosen(database));
  const shipped = shippedUnits().map((unit) => ({ ...unit, own: false, retired: false, chosen: chosen.has(unit.id) }));
  const own = queries.selectOwnUnits(database).flatMap((row) => {
    const unit = unitOf(row);
    return unit ? [{ ...unit, own: true, retired: row.retiredAt !== null, chosen: chosen.has(row.id) }] : [];
  });
  return [...shipped, ...own];
}

/** The ids of units of the user's own that are kept and cannot be read. A unit that is added under such an id mends it. */
export function unreadableUnits(database: Database): string[] {
  return queries.selectOwnUnits(database).flatMap((row) => (unitOf(row) === null ? [row.id] : []));
}

/** All units as they are offered for choosing. */
export function offeredUnits(database: Database): OfferedUnit[] {
  return listUnits(database).map(({ outcomes, sections, requirements, ...unit }) => {
    return { ...unit, criteria: outcomes.reduce((count, { criteria }) => count + criteria.length, 0) };
  });
}

/** One unit; null where it is not there, or cannot be read. */
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

/** The units that the coach works towards and that can be read, in the order in which they were chosen. */
export function chosenUnits(database: Database): Unit[] {
  return queries.selectChosen(database).flatMap((id) => unitIfThere(database, id) ?? []);
}

/** Sets which units are worked towards; one that cannot be read stays as it is. Evidence stays, whatever is chosen. */
export function chooseUnits(database: Database, now: Date, ids: string[]): void {
  inTransaction(database, (tx) => {
    for (const id of ids) unitById(tx, id);
    const gone = queries.selectChosen(tx).filter((id) => !ids.includes(id) && unitIfThere(tx, id) !== null);
    if (gone.length > 0) queries.deleteChosen(tx, gone);
    queries.insertChosen(tx, ids, now.toISOString());
  });
}

/** What a unit of the user's own was before it was added anew or changed, for the undo. */
export interface FormerUnit {
  /** As it was kept: JSON. */
  definition: string;
  retired: boolean;
}

/** A shipped unit's id is refused, and one that is a screen's name. */
function checkId(id: string): void {
  if (shippedUnits().some((unit) => unit.id === id)) {
    throw new AppError('invalid-input', `“${id}” is a unit that Doubleloop ships. Give yours another id.`);
  }
  if (id.toLowerCase() === RESERVED) {
    throw new AppError('invalid-input', `“${id}” cannot be a unit’s id. Give yours another one.`);
  }
}

function put(database: Database, now: Date, unit: Unit, retiredAt: string | null): void {
  const definition = JSON.stringify(unit);
  queries.putOwnUnit(database, { id: unit.id, definition, createdAt: now.toISOString(), retiredAt });
}

const formerOf = (row: queries.OwnUnitRow | undefined): FormerUnit | null =>
  row ? { definition: row.definition, retired: row.retiredAt !== null } : null;

/**
 * Adds a unit of the user's own. One that is offered already is refused, so that nothing is replaced unseen; one that was
 * retired, or cannot be read, comes back with this definition. Returns what it was before (null where it was not there), for the undo.
 */
export function addOwnUnit(database: Database, now: Date, unit: Unit): FormerUnit | null {
  checkId(unit.id);
  return inTransaction(database, (tx) => {
    const row = queries.selectOwnUnit(tx, unit.id);
    if (row?.retiredAt === null && unitOf(row) !== null) {
      const others = 'Give this one another short name, or change that one under Settings, Qualifications.';
      throw new AppError('invalid-input', `“${unit.id}” is a unit of your own already. ${others}`);
    }
    put(tx, now, unit, null);
    return formerOf(row);
  });
}

/**
 * Changes a unit of the user's own, offered or not; one that is not there is added. Returns what it was before, for the
 * undo.
 */
export function saveOwnUnit(database: Database, now: Date, unit: Unit): FormerUnit | null {
  checkId(unit.id);
  return inTransaction(database, (tx) => {
    const row = queries.selectOwnUnit(tx, unit.id);
    put(tx, now, unit, row?.retiredAt ?? null);
    return formerOf(row);
  });
}

/** Undoes an addition or a change: the unit is what it was; one that was not there is no longer offered. */
export function restoreOwnUnit(database: Database, now: Date, id: string, former: FormerUnit | null): void {
  checkId(id);
  inTransaction(database, (tx) => {
    retireUnit(tx, now, id, former === null || former.retired);
    if (former) queries.setDefinition(tx, id, former.definition);
  });
}

/** Takes a unit of the user's own out of what is offered, or back. Its evidence stays. */
export function retireUnit(database: Database, now: Date, id: string, retired: boolean): void {
  const changed = queries.setRetired(database, id, retired ? now.toISOString() : null);
  if (changed === 0) throw new AppError('not-found', 'no such unit of the user’s own');
}
