import type { KeptEvidence } from '../../../../shared/domain/evidence.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { renameTagOfEvidence, restoreEvidence, untagEvidence } from '../evidence/service.ts';
import { addTag, removeTag, renameTag } from './service.ts';

/** Renames or merges a tag on reflections and on evidence alike. Returns the tag that stays. */
export function renameEverywhere(database: Database, id: string, name: string): { id: string; merged: boolean } {
  return inTransaction(database, (tx) => {
    const { before, ...renamed } = renameTag(tx, id, name);
    if (before !== name) renameTagOfEvidence(tx, before, name);
    return renamed;
  });
}

export interface RemovedTag {
  name: string;
  reflectionIds: string[];
  /** The evidence that bore it, as it was. */
  evidence: KeptEvidence[];
}

/**
 * Takes a tag off every reflection and every piece of evidence; a piece that speaks for nothing else is evidence no longer.
 * Returns what `addEverywhere` takes to undo it.
 */
export function removeEverywhere(database: Database, id: string): RemovedTag {
  return inTransaction(database, (tx) => {
    const removed = removeTag(tx, id);
    return { ...removed, evidence: untagEvidence(tx, removed.name) };
  });
}

/** Adds a tag to reflections, and brings evidence back as it was before the tag was removed. */
export function addEverywhere(database: Database, { name, reflectionIds, evidence }: RemovedTag): void {
  inTransaction(database, (tx) => {
    addTag(tx, name, reflectionIds);
    for (const piece of evidence) restoreEvidence(tx, piece);
  });
}
