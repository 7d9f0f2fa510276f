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

/** Goes through the blocks in order; where a passage goes on in another block, a new line begins. */
function collect(nodes: readonly DocumentNode[], passages: Map<string, Passage>): void {
  for (const block of nodes) {
    const inline = (block.content ?? []).filter((child) => child.type === 'text' || child.marks !== undefined);
    if (inline.length === 0) collect(block.content ?? [], passages);
    for (const [index, child] of inline.entries()) {
      for (const id of evidenceIn(child)) {
        const before = passages.get(id);
        const joint = before === undefined ? '' : before.block !== block ? '\n' : before.last < index - 1 ? GAP : '';
        passages.set(id, { text: `${before?.text ?? ''}${joint}${textOf(child)}`, block, last: index });
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
