import type { DocumentMark, DocumentNode, ReflectionDocument } from '../../../../shared/document/document.ts';

function wordsOf(node: DocumentNode): string {
  return node.type === 'client' ? String(node.attrs?.codeName ?? '') : (node.text ?? '');
}

/** A part of a block with the mark on what lies between two places of its own words; a mention is marked as a whole. */
function markedPart(node: DocumentNode, from: number, to: number, mark: DocumentMark): DocumentNode[] {
  const words = wordsOf(node);
  const [start, end] = [Math.max(0, from), Math.min(words.length, to)];
  if (start >= end) return [node];
  const marks = [mark, ...(node.marks ?? [])];
  if (node.text === undefined) return [{ ...node, marks }];
  const parts: DocumentNode[] = [
    { ...node, text: words.slice(0, start) },
    { ...node, text: words.slice(start, end), marks },
    { ...node, text: words.slice(end) },
  ];
  return parts.filter(({ text }) => text !== '');
}

/** The node with the quote marked in the first block that holds it; null where none does. */
function markedIn(node: DocumentNode, quote: string, mark: DocumentMark): DocumentNode | null {
  const parts = node.content ?? [];
  const from = parts.map(wordsOf).join('').indexOf(quote);
  if (from >= 0) {
    let before = 0;
    const content = parts.flatMap((part) => {
      const start = from - before;
      before += wordsOf(part).length;
      return markedPart(part, start, start + quote.length, mark);
    });
    return { ...node, content };
  }
  for (const [index, part] of parts.entries()) {
    const marked = markedIn(part, quote, mark);
    if (marked !== null) return { ...node, content: parts.with(index, marked) };
  }
  return null;
}

/**
 * The document with each quote marked as the evidence whose id it stands under. A quote lies within one paragraph, where
 * it may go over emphasis and mentions. Throws where its words are not there.
 */
export function withEvidence(document: ReflectionDocument, quotes: ReadonlyMap<string, string>): ReflectionDocument {
  let content = document.content;
  for (const [evidenceId, quote] of quotes) {
    const marked = markedIn({ type: 'doc', content }, quote, { type: 'evidence', attrs: { evidenceId } });
    if (marked?.content === undefined) throw new Error(`the sample does not say “${quote}”`);
    content = marked.content;
  }
  return { ...document, content };
}
