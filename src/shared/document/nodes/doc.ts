import { Node } from '@tiptap/core';

/**
 * The version of the document's vocabulary. Raise it when a node or an attribute is added that older programs would lose.
 * Mentions of clients and marks of evidence did not raise it: a program without them refuses such a document whole, as
 * one that it may only show, and none was ever given out.
 */
export const DOCUMENT_VERSION = 1;

/**
 * The root. A reflection by a model is a row of stage sections; free writing is blocks only; text that belongs to no
 * stage may stand before, between and after the sections. The version travels inside, so that no copy is without it.
 */
export const Doc = Node.create({
  name: 'doc',
  topNode: true,
  // Blocks first: what ProseMirror fills an emptied document with is a paragraph, not a section of no stage.
  content: '(block | stage)+',

  addAttributes() {
    return { version: { default: DOCUMENT_VERSION, rendered: false } };
  },
});
