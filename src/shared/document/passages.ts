import { leafWords } from './inline.ts';
import type { DocumentNode, ReflectionDocument } from './types.ts';

/** The ids of the evidence that a piece of text is marked as. */
function evidenceIn(node: DocumentNode): string[] {
  return (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'evidence' && typeof attrs?.evidenceId === 'string' ? [attrs.evidenceId] : [],
  );
}

function textOf(node: DocumentNode): string {
  if (node.type === 'hardBreak') return '\n';
  return leafWords(node);
}

/** Between two parts of a passage in one block: something else stands there. */
const GAP = ' … ';

interface Passage {
  text: string;
  block: object;
  /** The number of the child of the block that it reached last. */
  last: number;
}

/** What comes between the parts of a passage; a part that is only space is joined to by nothing, so that no gap ends a quote. */
function joint(before: Passage | undefined, text: string, block: object, index: number): string {
  if (before === undefined) return '';
  if (before.block !== block) return '\n';
  const isGap = before.last < index - 1 && before.text.trim() !== '' && text.trim() !== '';
  return isGap ? GAP : '';
}

/** Goes through the blocks in order; where a passage goes on in another block, a new line begins. */
function collect(nodes: readonly DocumentNode[], passages: Map<string, Passage>): void {
  for (const block of nodes) {
    const inline = (block.content ?? []).filter((child) => child.type === 'text' || child.marks !== undefined);
    if (inline.length === 0) collect(block.content ?? [], passages);
    for (const [index, child] of inline.entries()) {
      for (const id of evidenceIn(child)) {
        const before = passages.get(id);
        const text = textOf(child);
        passages.set(id, {
          text: `${before?.text ?? ''}${joint(before, text, block, index)}${text}`,
          block,
          last: index,
        });
      }
    }
  }
}

/** The words of every passage that is marked as evidence, by the evidence's id, in the order in which they stand. */
export function passagesOf(document: ReflectionDocument): Map<string, string> {
  const passages = new Map<string, Passage>();
  collect(document.content, passages);
  return new Map([...passages].map(([id, { text }]) => [id, text.trim()]));
}

function unmarked(node: DocumentNode, ids: ReadonlySet<string>): DocumentNode {
  const { marks, content } = node;
  const isMarked = evidenceIn(node).some((id) => ids.has(id));
  if (!isMarked && content === undefined) return node;
  const kept = marks?.filter(({ type, attrs }) => type !== 'evidence' || !ids.has(String(attrs?.evidenceId)));
  return {
    ...node,
    ...(content === undefined ? {} : { content: content.map((child) => unmarked(child, ids)) }),
    ...(kept === undefined ? {} : { marks: kept }),
  };
}

/** The document without the marks of these pieces of evidence; its words stay. */
export function withoutPassages(document: ReflectionDocument, ids: ReadonlySet<string>): ReflectionDocument {
  if (ids.size === 0) return document;
  return { ...document, content: document.content.map((block) => unmarked(block, ids)) };
}
