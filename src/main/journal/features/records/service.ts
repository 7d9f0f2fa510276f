import {
  checkDocument,
  DOCUMENT_VERSION,
  emptyDocument,
  excerpt,
  plainText,
  type ReflectionDocument,
} from '../../../../shared/document/document.ts';
import { type NoteTemplateName, noteTemplates } from '../../../../shared/domain/noteTemplate.ts';

const EXCERPT_LENGTH = 160;

/** A record's notes as its table keeps them, and the plain text that the search index takes. */
export interface StoredNotes {
  columns: { documentVersion: number; document: string };
  excerpt: string;
  plainText: string;
}

function stored(document: ReflectionDocument): StoredNotes {
  const columns = { documentVersion: DOCUMENT_VERSION, document: JSON.stringify(document) };
  return { columns, excerpt: excerpt(document, EXCERPT_LENGTH), plainText: plainText(document) };
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
