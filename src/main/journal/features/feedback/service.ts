import { v7 as uuid } from 'uuid';
import { plainText } from '../../../../shared/document/document.ts';
import {
  type Feedback,
  type FeedbackPatch,
  type FeedbackSummary,
  feedbackTitle,
  type NewFeedback,
} from '../../../../shared/domain/feedback.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { openedDocument, syncEvidence } from '../evidence/service.ts';
import { trashEvidenceOfRecords } from '../records/evidence.ts';
import { checkedNotes, emptyNotes, notesOf } from '../records/service.ts';
import { addToIndex, removeFromIndex } from '../search/service.ts';
import * as queries from './queries.ts';

function rowOf(database: Database, id: string) {
  const row = queries.selectRow(database, id);
  if (!row) throw new AppError('not-found', 'no such feedback');
  return row;
}

function index(database: Database, id: string): void {
  const row = rowOf(database, id);
  const title = feedbackTitle(row);
  addToIndex(database, { kind: 'feedback', sourceId: id, title, body: plainText(notesOf(row)), tags: [] });
}

/** All of it outside the trash, newest first. */
export function listFeedback(database: Database): FeedbackSummary[] {
  return queries.selectAll(database);
}

/** One whole record. */
export function feedbackById(database: Database, id: string): Feedback {
  const row = rowOf(database, id);
  return { ...row, document: openedDocument(database, notesOf(row)) };
}

/** Adds a record with an empty text; returns its id. */
export function addFeedback(database: Database, now: Date, facts: NewFeedback): string {
  const id = uuid();
  const { columns, excerpt } = emptyNotes('feedback');
  inTransaction(database, (tx) => {
    queries.insertFeedback(tx, { id, ...facts, ...columns, excerpt, createdAt: now.toISOString() });
    index(tx, id);
  });
  return id;
}

/** Saves what changed as one transaction. Throws `unknown-content` for a text that the schema does not know. */
export function saveFeedback(database: Database, id: string, patch: FeedbackPatch, now = new Date()): void {
  const { document, ...facts } = patch;
  const notes = document === undefined ? undefined : checkedNotes(document);
  inTransaction(database, (tx) => {
    const { trashedAt } = rowOf(tx, id);
    queries.updateFeedback(tx, id, { ...facts, ...notes?.columns, ...(notes && { excerpt: notes.excerpt }) });
    if (notes) syncEvidence(tx, now, 'feedback', id, notes.document);
    if (trashedAt === null) index(tx, id);
  });
}

/** Moves records to the trash, or back (the undo). */
export function trashFeedback(database: Database, now: Date, ids: string[], trashed: boolean): void {
  inTransaction(database, (tx) => {
    const at = trashed ? now.toISOString() : null;
    queries.setTrashed(tx, ids, at);
    trashEvidenceOfRecords(tx, 'feedback', ids, at);
    for (const id of ids) {
      if (trashed) removeFromIndex(tx, 'feedback', id);
      else index(tx, id);
    }
  });
}
