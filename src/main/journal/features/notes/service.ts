import { v7 as uuid } from 'uuid';
import { emptyDocument, withQuoteAtHead } from '../../../../shared/document/document.ts';
import { dayOf, timeOf } from '../../../../shared/domain/date.ts';
import { ON_ACTION } from '../../../../shared/domain/model.ts';
import type { InActionNote } from '../../../../shared/domain/note.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { modelOrFree } from '../models/service.ts';
import { createReflection } from '../reflections/service.ts';
import { addToIndex, removeFromIndex } from '../search/service.ts';
import * as queries from './queries.ts';

function noteById(database: Database, id: string): InActionNote {
  const note = queries.selectNote(database, id);
  if (!note) throw new AppError('not-found', 'no such note');
  return note;
}

/** Notes that wait to be reflected on, newest first. */
export function waitingNotes(database: Database): InActionNote[] {
  return queries.selectWaiting(database);
}

function index(database: Database, id: string, text: string): void {
  addToIndex(database, { kind: 'note', sourceId: id, title: '', body: text, tags: [] });
}

/** Keeps a one-minute note; returns its id. */
export function addNote(database: Database, notedAt: Date, zone: string, text: string): string {
  const id = uuid();
  inTransaction(database, (tx) => {
    queries.insertNote(tx, { id, text, zone, notedAt: notedAt.toISOString() });
    index(tx, id, text);
  });
  return id;
}

export function changeNote(database: Database, id: string, text: string): void {
  inTransaction(database, (tx) => {
    queries.updateNote(tx, noteById(tx, id).id, { text });
    index(tx, id, text);
  });
}

/** Takes a note away, or back (the undo). Its text stays in the journal until then. */
export function trashNote(database: Database, now: Date, id: string, trashed: boolean): void {
  inTransaction(database, (tx) => {
    const { text } = noteById(tx, id);
    queries.updateNote(tx, id, { trashedAt: trashed ? now.toISOString() : null });
    if (trashed) removeFromIndex(tx, 'note', id);
    else index(tx, id, text);
  });
}

/**
 * Opens a note as an on-action reflection (Schön): dated when it was noted, the note quoted at its head, both linked.
 * A note that was opened before gives the same reflection again.
 */
export function openNote(database: Database, now: Date, id: string): string {
  return inTransaction(database, (tx) => {
    const note = noteById(tx, id);
    if (note.reflectionId !== null) return note.reflectionId;
    const notedAt = new Date(note.notedAt);
    const happenedOn = dayOf(notedAt, note.zone);
    const happenedAt = timeOf(notedAt, note.zone);
    const empty = emptyDocument(modelOrFree(tx, ON_ACTION));
    const document = withQuoteAtHead(empty, note.text, `In-action note, ${happenedAt}`);
    const occasion = { happenedOn, happenedAt, zone: note.zone };
    const reflectionId = createReflection(tx, now, { ...occasion, modelId: ON_ACTION, title: '', document });
    queries.updateNote(tx, id, { reflectionId });
    return reflectionId;
  });
}

/** Links a note to the reflection that was written from it. */
export function linkNote(database: Database, id: string, reflectionId: string): void {
  queries.updateNote(database, noteById(database, id).id, { reflectionId });
}
