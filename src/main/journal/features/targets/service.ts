import { isDeepStrictEqual } from 'node:util';
import { v7 as uuid } from 'uuid';
import type { NewTarget, Target, TargetChoice } from '../../../../shared/domain/target.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { shippedTargets } from './catalogue.ts';
import * as queries from './queries.ts';

const OWN = 'own-';

const shippedOf = (id: string): Target | undefined => shippedTargets.find((target) => target.id === id);

/** Every target that can be chosen: the shipped ones as the coach has edited them, then the coach's own. */
export function allTargets(database: Database): TargetChoice[] {
  const rows = queries.selectTargets(database);
  const shipped = shippedTargets.map((target): TargetChoice => {
    const row = rows.find(({ targetId }) => targetId === target.id);
    const edited = row?.definition ?? null;
    return { target: edited ?? target, chosen: row?.chosen ?? false, shipped: target, changed: edited !== null };
  });
  const own = rows.flatMap(({ targetId, definition, chosen }): TargetChoice[] =>
    targetId.startsWith(OWN) && definition ? [{ target: definition, chosen, shipped: null, changed: false }] : [],
  );
  return [...shipped, ...own];
}

/** The targets that the coach works towards. */
export function chosenTargets(database: Database): Target[] {
  return allTargets(database).flatMap(({ target, chosen }) => (chosen ? [target] : []));
}

/** Chooses a target, or leaves it. What was edited in it stays. */
export function chooseTarget(database: Database, id: string, chosen: boolean): void {
  inTransaction(database, (tx) => {
    const definition = queries.selectTarget(tx, id)?.definition ?? null;
    if (!shippedOf(id) && definition === null) throw new AppError('not-found', 'no such target');
    queries.putTarget(tx, { targetId: id, definition, chosen });
  });
}

/** Keeps a target as the coach has it; one of the coach's own comes back by this after its removal. */
export function saveTarget(database: Database, target: Target): void {
  const shipped = shippedOf(target.id);
  if (!shipped && !target.id.startsWith(OWN)) throw new AppError('not-found', 'no such target');
  const definition = shipped && isDeepStrictEqual(shipped, target) ? null : target;
  inTransaction(database, (tx) => {
    const chosen = queries.selectTarget(tx, target.id)?.chosen ?? !shipped;
    queries.putTarget(tx, { targetId: target.id, definition, chosen });
  });
}

/** Adds a target of the coach's own, chosen; returns its id. */
export function addTarget(database: Database, target: NewTarget): string {
  const id = `${OWN}${uuid()}`;
  saveTarget(database, { id, ...target });
  return id;
}

/** A shipped target as it was shipped; one of the coach's own is removed. */
export function resetTarget(database: Database, id: string): void {
  inTransaction(database, (tx) => {
    const row = queries.selectTarget(tx, id);
    if (!row) return;
    if (shippedOf(id)) queries.putTarget(tx, { ...row, definition: null });
    else queries.deleteTarget(tx, id);
  });
}
