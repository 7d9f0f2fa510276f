import { v7 as uuid } from 'uuid';
import type { Need, NeedFacts, NeedPatch } from '../../../../shared/domain/need.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import * as queries from './queries.ts';

/** The coach's own development needs outside the trash, in the order in which they were written down. */
export function listNeeds(database: Database): Need[] {
  return queries.selectNeeds(database).filter(({ trashedAt }) => trashedAt === null);
}

/** All needs by id, those that were taken away among them. */
export function needsById(database: Database): Map<string, Need> {
  return new Map(queries.selectNeeds(database).map((need) => [need.id, need]));
}

/** Writes a need down; returns its id. */
export function addNeed(database: Database, now: Date, facts: NeedFacts): string {
  const id = uuid();
  queries.insertNeed(database, { id, ...facts, createdAt: now.toISOString(), trashedAt: null });
  return id;
}

function update(database: Database, id: string, columns: Parameters<typeof queries.updateNeed>[2]): void {
  if (Object.keys(columns).length > 0 && queries.updateNeed(database, id, columns) === 0) {
    throw new AppError('not-found', 'no such development need');
  }
}

/** Changes a need. Throws `not-found`. */
export function saveNeed(database: Database, id: string, patch: NeedPatch): void {
  update(database, id, patch);
}

/** Takes a need away, or brings it back (the undo). What speaks for it stays. Throws `not-found`. */
export function trashNeed(database: Database, now: Date, id: string, trashed: boolean): void {
  update(database, id, { trashedAt: trashed ? now.toISOString() : null });
}
