import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { progressNoteSchema } from '../../../../shared/domain/plan.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import * as queries from './linkQueries.ts';
import { objectiveById } from './objectives.ts';

type NoteFacts = z.output<typeof progressNoteSchema>;

function update(database: Database, id: string, changed: Parameters<typeof queries.updateNote>[2]): void {
  if (queries.updateNote(database, id, changed) === 0) throw new AppError('not-found', 'no such progress note');
}

/** Notes how an objective goes; returns the note's id. Throws `not-found`. */
export function addNote(
  database: Database,
  now: Date,
  { objectiveId, ...facts }: NoteFacts & { objectiveId: string },
): string {
  const id = uuid();
  const of = objectiveById(database, objectiveId).id;
  queries.insertNote(database, { id, objectiveId: of, ...facts, createdAt: now.toISOString(), trashedAt: null });
  return id;
}

/** Changes a note. Throws `not-found`. */
export function saveNote(database: Database, id: string, facts: NoteFacts): void {
  update(database, id, facts);
}

/** Takes a note away, or brings it back (the undo). Throws `not-found`. */
export function trashNote(database: Database, now: Date, id: string, trashed: boolean): void {
  update(database, id, { trashedAt: trashed ? now.toISOString() : null });
}
