import { v7 as uuid } from 'uuid';
import { plainText, type ReflectionDocument } from '../../../../shared/document/document.ts';
import type { PlanReview, ReviewPatch } from '../../../../shared/domain/plan.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { syncEvidence, trashEvidenceOf } from '../evidence/service.ts';
import { checkedNotes, emptyNotes, notesOf } from '../records/service.ts';
import { addToIndex, removeFromIndex } from '../search/service.ts';
import { selectPlan, selectTrashedIds } from './queries.ts';
import * as queries from './reviewQueries.ts';

function rowOf(database: Database, id: string) {
  const row = queries.selectReview(database, id);
  if (!row) throw new AppError('not-found', 'no such review');
  return row;
}

/** Hands the words of a review to the search. */
export function indexReview(database: Database, id: string): void {
  const row = rowOf(database, id);
  const title = `Review: ${selectPlan(database, row.planId)?.title ?? ''}`;
  addToIndex(database, { kind: 'plan-review', sourceId: id, title, body: plainText(notesOf(row)), tags: [] });
}

/** One whole review. Throws `not-found`. */
export function reviewById(database: Database, id: string): PlanReview {
  const { documentVersion: _, ...row } = rowOf(database, id);
  return { ...row, planTitle: selectPlan(database, row.planId)?.title ?? '', document: notesOf(row) };
}

/** What was written at a review. Throws `not-found`. */
export function reviewNotes(database: Database, id: string): ReflectionDocument {
  return notesOf(rowOf(database, id));
}

/** Sets a day for a review of a plan, with empty notes; returns its id. Throws `not-found`. */
export function addReview(database: Database, now: Date, planId: string, dueOn: string): string {
  if (!selectPlan(database, planId)) throw new AppError('not-found', 'no such plan');
  const id = uuid();
  const { columns, excerpt } = emptyNotes('plan-review');
  inTransaction(database, (tx) => {
    const createdAt = now.toISOString();
    queries.insertReview(tx, { id, planId, dueOn, heldOn: null, excerpt, ...columns, createdAt, trashedAt: null });
    indexReview(tx, id);
  });
  return id;
}

/** Saves what changed as one transaction. Throws `unknown-content` for notes that the schema does not know. */
export function saveReview(database: Database, id: string, patch: ReviewPatch, now = new Date()): void {
  const { document, ...facts } = patch;
  const notes = document === undefined ? undefined : checkedNotes(document);
  inTransaction(database, (tx) => {
    const { trashedAt } = rowOf(tx, id);
    queries.updateReview(tx, id, { ...facts, ...notes?.columns, ...(notes && { excerpt: notes.excerpt }) });
    if (notes) syncEvidence(tx, now, 'plan-review', id, notes.document);
    if (trashedAt === null) indexReview(tx, id);
  });
}

/** Moves reviews to the trash, or back (the undo). */
export function trashReviews(database: Database, now: Date, ids: string[], trashed: boolean): void {
  inTransaction(database, (tx) => {
    const at = trashed ? now.toISOString() : null;
    queries.setReviewsTrashed(tx, ids, at);
    trashEvidenceOf(tx, 'plan-review', ids, at);
    for (const id of ids) {
      if (trashed) removeFromIndex(tx, 'plan-review', id);
      else indexReview(tx, id);
    }
  });
}

/** The reviews that go when those of these plans that lie in the trash are deleted for good. */
export function reviewsOfTrashedPlans(database: Database, planIds: string[]): string[] {
  return queries.selectIdsOfPlans(database, selectTrashedIds(database, planIds));
}
