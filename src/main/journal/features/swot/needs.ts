import type { NeedFacts } from '../../../../shared/domain/need.ts';
import { aimOf, type NeedOfItem } from '../../../../shared/domain/swot.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { addLink, dropEvidence, evidenceFor } from '../evidence/service.ts';
import { addNeed, listNeeds, trashNeed } from '../needs/service.ts';
import { groundsOf } from './grounds.ts';
import { selectItem } from './queries.ts';

/** The needs that items and pairs were made, by what they came from. */
export function needsByOrigin(database: Database): Map<string, NeedOfItem> {
  const found = new Map<string, NeedOfItem>();
  for (const { id, title, originKind, originId } of listNeeds(database)) {
    if (originKind === 'swot' && originId !== null && !found.has(originId)) found.set(originId, { id, title });
  }
  return found;
}

/** Writes a need down unless there is one of this origin. Throws `invalid-input` where there is. */
export function addNeedOnce(database: Database, now: Date, facts: NeedFacts & { originId: string }): string {
  if (needsByOrigin(database).has(facts.originId)) {
    throw new AppError('invalid-input', 'This is a development need already.');
  }
  return addNeed(database, now, facts);
}

/**
 * Makes an item a development need: a gap to close, or something to build on. What the item rests on speaks for the need
 * too. Returns the need’s id. Throws `not-found`, and `invalid-input` where it is one already.
 */
export function makeNeed(database: Database, now: Date, itemId: string): string {
  return inTransaction(database, (tx) => {
    const item = selectItem(tx, itemId);
    if (!item || item.trashedAt !== null) throw new AppError('not-found', 'no such SWOT item');
    const { heading: title, text: detail, quadrant, lineage: originId } = item;
    const needId = addNeedOnce(tx, now, { title, detail, aim: aimOf(quadrant), originKind: 'swot', originId });
    for (const { kind, ref, stands } of groundsOf(tx, itemId)) {
      if (kind !== 'evidence' || !stands) continue;
      const target = { kind: 'need', id: needId } as const;
      addLink(tx, ref, { target, justification: title, strength: 'supports', items: [] });
    }
    return needId;
  });
}

/** Takes a need away again that an item or a pair was made (the undo), and what was said to speak for it. Throws `not-found`. */
export function unmakeNeed(database: Database, now: Date, needId: string): void {
  inTransaction(database, (tx) => {
    trashNeed(tx, now, needId, true);
    const target = { kind: 'need', id: needId } as const;
    for (const id of evidenceFor(tx, target)) dropEvidence(tx, id, target);
  });
}
