import type { Node } from '@tiptap/pm/model';
import { runOf } from '../../../shared/document/gateTexts.ts';
import type { DocumentNode } from '../../../shared/document/types.ts';
import type { Place } from './evidencePassages.ts';
import { sectionsOf } from './stageGuard.ts';

/** Where in the document words stand that the anonymity gate found in the lines of a stage; null where they do not. */
export function placeOfWords(doc: Node, stageId: string, { from, to }: Place): Place | null {
  const section = sectionsOf(doc).find(({ node }) => node.attrs.stageId === stageId);
  let at = 0;
  let begun = false;
  let first: number | null = null;
  let last: number | null = null;
  section?.node.descendants((block, before) => {
    if (!block.inlineContent || block.content.size === 0) return true;
    // Between two blocks stands a line break.
    if (begun) at += 1;
    begun = true;
    block.forEach((child, offset) => {
      const pos = section.pos + before + offset + 2;
      const said = runOf(child.toJSON() as DocumentNode).length;
      const inside = (asked: number) => (child.isText ? pos + asked - at : pos);
      if (first === null && from >= at && from < at + said) first = inside(from);
      if (to > at && to <= at + said) last = child.isText ? inside(to) : pos + child.nodeSize;
      at += said;
    });
    return false;
  });
  return first === null || last === null || last < first ? null : { from: first, to: last };
}
