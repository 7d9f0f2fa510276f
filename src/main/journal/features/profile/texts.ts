import {
  checkDocument,
  DOCUMENT_VERSION,
  emptyDocument,
  type ReflectionDocument,
  wordCount,
} from '../../../../shared/document/document.ts';

/** A text as its table keeps it. */
export interface StoredText {
  documentVersion: number;
  document: string;
  wordCount: number;
}

/** A text that came from outside this process. Throws as `checkDocument` does. */
export function checkedText(given: unknown): StoredText {
  const document = checkDocument(given);
  return { documentVersion: DOCUMENT_VERSION, document: JSON.stringify(document), wordCount: wordCount(document) };
}

/** A stored text; an empty one where nothing was stored. */
export function textOf(row: { document: string } | undefined): ReflectionDocument {
  return row ? (JSON.parse(row.document) as ReflectionDocument) : emptyDocument(null);
}
