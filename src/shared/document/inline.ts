import { citationText } from '../domain/source.ts';
import type { DocumentMark, DocumentNode } from './types.ts';

/** What one inline node says; nothing for what has no words. */
export function leafWords({ type, attrs, text = '' }: DocumentNode): string {
  if (type === 'client') return String(attrs?.codeName ?? '');
  if (type === 'citation') return citationText(String(attrs?.words ?? ''), String(attrs?.pages ?? ''));
  return text;
}

/** What a line says: its text, clients by code name, citations in brackets, and `hardBreak` for each line break. */
export function inlineText(nodes: readonly DocumentNode[], hardBreak: string): string {
  let text = '';
  for (const node of nodes) {
    text += node.type === 'hardBreak' ? hardBreak : leafWords(node);
  }
  return text;
}

function sameMarks(one: readonly DocumentMark[], other: readonly DocumentMark[]): boolean {
  return one.length === other.length && JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Inline content as it is given out: without marks of evidence, which are the journal's own, and with text that only they
 * kept apart in one piece again.
 */
export function withoutEvidence(nodes: readonly DocumentNode[]): DocumentNode[] {
  const given: DocumentNode[] = [];
  for (const { marks: all = [], ...node } of nodes) {
    const marks = all.filter(({ type }) => type !== 'evidence');
    const before = given.at(-1);
    if (node.type === 'text' && before?.type === 'text' && sameMarks(before.marks ?? [], marks)) {
      before.text = `${before.text ?? ''}${node.text ?? ''}`;
    } else {
      given.push(marks.length > 0 ? { ...node, marks } : node);
    }
  }
  return given;
}
