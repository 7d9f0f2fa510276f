import { v7 as uuid } from 'uuid';
import type { Restored } from '../../../../shared/domain/swot.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { insertPair, selectPairs, updatePair } from './pairQueries.ts';
import { insertGrounds, insertItem, selectItems, updateItem } from './queries.ts';
import { freeze, snapshotById, trashSnapshot } from './snapshots.ts';

/** Room between two items, so that most moves change one row. */
export const STEP = 1024;

/**
 * Puts copies of a snapshot’s items in the place of those that are there. What is there is frozen first, and then lies
 * in the trash: nothing is overwritten. A copy keeps its lineage and what it rested on, as far as that is still in the
 * journal. Returns what it did, for `takeBackRestore`. Throws `not-found`.
 */
export function restoreSnapshot(database: Database, now: Date, snapshotId: string): Restored {
  return inTransaction(database, (tx) => {
    const { name, content } = snapshotById(tx, snapshotId);
    const at = now.toISOString();
    const there = selectItems(tx);
    const frozenId = there.length === 0 ? null : freeze(tx, now, `Before “${name}” was restored`.slice(0, 120));
    const asidePairIds = selectPairs(tx).map(({ id }) => id);
    for (const { id } of there) updateItem(tx, id, { trashedAt: at });
    for (const id of asidePairIds) updatePair(tx, id, { trashedAt: at });
    const copies = new Map<string, string>();
    for (const [index, { grounds, ...item }] of content.items.entries()) {
      const id = uuid();
      insertItem(tx, { id, ...item, position: (index + 1) * STEP, createdAt: at, trashedAt: null });
      insertGrounds(tx, id, grounds, at);
      copies.set(item.lineage, id);
    }
    const pairIds = content.pairs.flatMap(({ insideLineage, outsideLineage, sentence }) => {
      const [insideId, outsideId] = [copies.get(insideLineage), copies.get(outsideLineage)];
      if (insideId === undefined || outsideId === undefined) return [];
      const id = uuid();
      insertPair(tx, { id, insideId, outsideId, sentence, createdAt: at, trashedAt: null });
      return [id];
    });
    return { frozenId, itemIds: [...copies.values()], pairIds, asideIds: there.map(({ id }) => id), asidePairIds };
  });
}

/** Undoes a restore: the copies go, what was there comes back, and the snapshot that was made of it goes. */
export function takeBackRestore(database: Database, now: Date, restored: Restored): void {
  inTransaction(database, (tx) => {
    const at = now.toISOString();
    for (const id of restored.itemIds) updateItem(tx, id, { trashedAt: at });
    for (const id of restored.pairIds) updatePair(tx, id, { trashedAt: at });
    for (const id of restored.asideIds) updateItem(tx, id, { trashedAt: null });
    for (const id of restored.asidePairIds) updatePair(tx, id, { trashedAt: null });
    if (restored.frozenId !== null) trashSnapshot(tx, now, restored.frozenId, true);
  });
}
