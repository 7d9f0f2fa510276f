import { v7 as uuid } from 'uuid';
import { plainText } from '../../../../shared/document/document.ts';
import type { CpdActivity, CpdFacts, CpdPatch } from '../../../../shared/domain/cpd.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { openedDocument, syncEvidence } from '../evidence/service.ts';
import { trashEvidenceOfRecords } from '../records/evidence.ts';
import { checkedNotes, emptyNotes, notesOf } from '../records/service.ts';
import { addToIndex, removeFromIndex } from '../search/service.ts';
import * as queries from './queries.ts';

function rowOf(database: Database, id: string) {
  const row = queries.selectRow(database, id);
  if (!row) throw new AppError('not-found', 'no such activity');
  return row;
}

function index(database: Database, id: string): void {
  const row = rowOf(database, id);
  addToIndex(database, { kind: 'cpd', sourceId: id, title: row.title, body: plainText(notesOf(row)), tags: [] });
}

/** One whole activity. */
export function cpdById(database: Database, id: string): CpdActivity {
  const { documentVersion: _, ...row } = rowOf(database, id);
  return { ...row, document: openedDocument(database, notesOf(row)) };
}

/** Adds an activity with empty notes; returns its id. */
export function addCpd(database: Database, now: Date, facts: CpdFacts): string {
  const id = uuid();
  const { columns, excerpt } = emptyNotes('cpd');
  inTransaction(database, (tx) => {
    queries.insertActivity(tx, { id, ...facts, ...columns, excerpt, createdAt: now.toISOString() });
    index(tx, id);
  });
  return id;
}

/** Saves what changed as one transaction. Throws `unknown-content` for notes that the schema does not know. */
export function saveCpd(database: Database, id: string, patch: CpdPatch, now = new Date()): void {
  const { document, ...facts } = patch;
  const notes = document === undefined ? undefined : checkedNotes(document);
  inTransaction(database, (tx) => {
    const { trashedAt } = rowOf(tx, id);
    queries.updateActivity(tx, id, { ...facts, ...notes?.columns, ...(notes && { excerpt: notes.excerpt }) });
    if (notes) syncEvidence(tx, now, 'cpd', id, notes.document);
    if (trashedAt === null) index(tx, id);
  });
}

/** Moves activities to the trash, or back (the undo). */
export function trashCpd(database: Database, now: Date, ids: string[], trashed: boolean): void {
  inTransaction(database, (tx) => {
    const at = trashed ? now.toISOString() : null;
    queries.setTrashed(tx, ids, at);
    trashEvidenceOfRecords(tx, 'cpd', ids, at);
    for (const id of ids) {
      if (trashed) removeFromIndex(tx, 'cpd', id);
      else index(tx, id);
    }
  });
}
