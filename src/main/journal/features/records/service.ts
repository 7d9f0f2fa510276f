import { z } from 'zod';
import {
  checkDocument,
  DOCUMENT_VERSION,
  emptyDocument,
  excerpt,
  plainText,
  type ReflectionDocument,
} from '../../../../shared/document/document.ts';
import { dayOf } from '../../../../shared/domain/date.ts';
import { type NoteTemplateName, noteTemplates } from '../../../../shared/domain/noteTemplate.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { AppError } from '../../../../shared/result.ts';

const EXCERPT_LENGTH = 160;

/** A record's notes as its table keeps them, and the plain text that the search index takes. */
export interface StoredNotes {
  document: ReflectionDocument;
  columns: { documentVersion: number; document: string };
  excerpt: string;
  plainText: string;
}

function stored(document: ReflectionDocument): StoredNotes {
  const columns = { documentVersion: DOCUMENT_VERSION, document: JSON.stringify(document) };
  return { document, columns, excerpt: excerpt(document, EXCERPT_LENGTH), plainText: plainText(document) };
}

/** The empty notes of a new record, by its template. */
export function emptyNotes(template: NoteTemplateName): StoredNotes {
  return stored(emptyDocument(noteTemplates[template]));
}

/** Notes that came from outside this process. Throws `unknown-content` as `checkDocument` does. */
export function checkedNotes(given: unknown): StoredNotes {
  return stored(checkDocument(given));
}

/** The notes as they are stored, and as the interface is given them: the editor decides whether it can edit them. */
export function notesOf(row: { document: string }): ReflectionDocument {
  return JSON.parse(row.document) as ReflectionDocument;
}

/** Records to be moved to the trash, or back. */
export const trashSchema = z.object({ ids: z.array(idSchema).min(1).max(20_000), trashed: z.boolean() });

/** Throws `invalid-input` for a day that has not come where the user is: what is recorded has happened. */
export function notAfterToday(now: Date, day: string | undefined, zone?: string): void {
  if (day === undefined || day <= dayOf(now, zone)) return;
  throw new AppError('invalid-input', 'This day lies in the future. Give the day on which it happened.');
}
