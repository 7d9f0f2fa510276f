import { v7 as uuid } from 'uuid';
import type { SessionFacts } from '../../../../shared/domain/session.ts';
import type { Database } from '../../database/database.ts';
import { emptyNotes } from '../records/service.ts';
import { addAllToIndex, removeAllFromIndex } from '../search/service.ts';
import * as importQueries from './importQueries.ts';
import { titleOf } from './service.ts';

/** A session of an existing log, checked by whoever read it. */
export interface ImportedSession extends Omit<SessionFacts, 'goalId'> {
  codeName: string;
}

/** How many sessions are written at once. */
const BATCH = 2_000;

/** Adds the sessions that an import brings. To be called in the transaction of the import. */
export function addImportedSessions(
  database: Database,
  now: Date,
  importId: string,
  brought: readonly ImportedSession[],
): void {
  const notes = emptyNotes('session').columns;
  const createdAt = now.toISOString();
  for (let first = 0; first < brought.length; first += BATCH) {
    const batch = brought.slice(first, first + BATCH).map((facts) => ({ ...facts, id: uuid() }));
    importQueries.insertSessions(
      database,
      batch.map(({ codeName: _, ...facts }) => ({ ...facts, ...notes, importId, createdAt })),
    );
    addAllToIndex(
      database,
      batch.map(({ id, codeName, aim }) => ({
        kind: 'session',
        sourceId: id,
        title: titleOf(codeName),
        body: aim,
        tags: [],
      })),
    );
  }
}

/**
 * Removes the sessions that an import brought. Those that somebody has worked on since (notes, actions, a reflection,
 * feedback, a file, evidence) stay as the coach's own.
 */
export function removeImportedSessions(database: Database, importId: string): { removed: number; kept: number } {
  const untouched = importQueries.selectUntouched(database, importId, emptyNotes('session').columns.document);
  importQueries.deleteSessions(database, untouched);
  removeAllFromIndex(database, 'session', untouched);
  return { removed: untouched.length, kept: importQueries.forgetImport(database, importId) };
}
