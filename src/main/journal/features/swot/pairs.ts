import { v7 as uuid } from 'uuid';
import { aimOf, isInside, type PairFacts, type SwotPair } from '../../../../shared/domain/swot.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { addNeedOnce, needsByOrigin } from './needs.ts';
import * as queries from './pairQueries.ts';
import { selectItem } from './queries.ts';

/** Pairs of items that stand, each with the need that it was made. */
export function listPairs(database: Database): SwotPair[] {
  const needs = needsByOrigin(database);
  return queries.selectPairs(database).map((pair) => ({ ...pair, need: needs.get(pair.id) ?? null }));
}

function standingItem(database: Database, id: string) {
  const item = selectItem(database, id);
  if (!item || item.trashedAt !== null) throw new AppError('not-found', 'no such SWOT item');
  return item;
}

/** Pairs something inside with something outside; returns the id. Throws `not-found`, and `invalid-input` for other pairs. */
export function addPair(database: Database, now: Date, facts: PairFacts): string {
  return inTransaction(database, (tx) => {
    const inside = standingItem(tx, facts.insideId);
    const outside = standingItem(tx, facts.outsideId);
    if (!isInside(inside.quadrant) || isInside(outside.quadrant)) {
      throw new AppError('invalid-input', 'A pair is a strength or a weakness with an opportunity or a threat.');
    }
    const same = queries.selectPairs(tx).some((pair) => pair.insideId === inside.id && pair.outsideId === outside.id);
    if (same) throw new AppError('invalid-input', 'These two are paired already.');
    const id = uuid();
    queries.insertPair(tx, { id, ...facts, createdAt: now.toISOString(), trashedAt: null });
    return id;
  });
}

function update(database: Database, id: string, columns: Parameters<typeof queries.updatePair>[2]): void {
  if (queries.updatePair(database, id, columns) === 0) throw new AppError('not-found', 'no such pair');
}

/** Puts the sentence of a pair in other words. Throws `not-found`. */
export function savePair(database: Database, id: string, sentence: string): void {
  update(database, id, { sentence });
}

/** Takes a pair away, or brings it back (the undo). Throws `not-found`. */
export function trashPair(database: Database, now: Date, id: string, trashed: boolean): void {
  update(database, id, { trashedAt: trashed ? now.toISOString() : null });
}

/** Makes a pair a need: its sentence, or the two headings. Returns the need’s id. Throws as `makeNeed` does. */
export function makeNeedOfPair(database: Database, now: Date, id: string): string {
  return inTransaction(database, (tx) => {
    const pair = queries.selectPairs(tx).find((one) => one.id === id);
    if (!pair) throw new AppError('not-found', 'no such pair');
    const inside = standingItem(tx, pair.insideId);
    const outside = standingItem(tx, pair.outsideId);
    const headings = `${inside.heading} / ${outside.heading}`;
    const title = (pair.sentence === '' ? headings : pair.sentence).slice(0, 200);
    const aim = aimOf(inside.quadrant);
    return addNeedOnce(tx, now, { title, detail: headings, aim, originKind: 'swot', originId: id });
  });
}
