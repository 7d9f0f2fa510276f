import type { Extensions } from '@tiptap/core';
import { Highlight } from '@tiptap/extension-highlight';
import { StarterKit } from '@tiptap/starter-kit';
import { Citation } from './nodes/citation.ts';
import { ClientMention } from './nodes/client.ts';
import { Doc } from './nodes/doc.ts';
import { EvidenceMark } from './nodes/evidence.ts';
import { Image } from './nodes/image.ts';
import { SafeLink } from './nodes/link.ts';
import { listExtensions } from './nodes/lists.ts';
import { LiveBlock } from './nodes/liveBlock.ts';
import { Origin } from './nodes/origin.ts';
import { Question } from './nodes/question.ts';
import { Quotation } from './nodes/quotation.ts';
import { Stage } from './nodes/stage.ts';
import { tableExtensions } from './nodes/table.ts';

/**
 * The vocabulary of a reflection: the one list that the editor writes with and the journal process checks by. What only
 * the editor needs (placeholders, node views, keys) is added in `renderer/editor`, and adds no node, mark or attribute.
 */
export const documentExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    undoRedo: { depth: 200, newGroupDelay: 500 },
    document: false,
    code: false,
    codeBlock: false,
    strike: false,
    link: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    trailingNode: false,
  }),
  Doc,
  Stage,
  Question,
  ClientMention,
  Citation,
  Image,
  Quotation,
  LiveBlock,
  Origin,
  SafeLink,
  EvidenceMark,
  Highlight.configure({ multicolor: false }),
  ...listExtensions,
  ...tableExtensions,
];
