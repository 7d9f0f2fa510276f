import { Extension } from '@tiptap/core';
import { DOMParser, Fragment, type Node, type ParseOptions, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { cleanPastedDom } from '../../../shared/document/pasting.ts';

/**
 * Cleans what ProseMirror has parsed from the clipboard into its inert document, before the schema reads it. Here, not
 * in `transformPastedHTML`: no second parse, and no HTML string that Trusted Types would have to let through.
 */
class PastingParser extends DOMParser {
  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    if (dom instanceof Element) cleanPastedDom(dom);
    return super.parseSlice(dom, options);
  }
}

function pastingParser(schema: Schema): DOMParser {
  return new PastingParser(schema, DOMParser.fromSchema(schema).rules);
}

/** A copied section is pasted as its blocks: a document has each stage once. */
function withoutSections(slice: Slice): Slice {
  const isStage = (node: Node | null) => node?.type.name === 'stage';
  const { firstChild, lastChild } = slice.content;
  if (!isStage(firstChild) && !isStage(lastChild) && slice.content.childCount < 3) return slice;
  const blocks: Node[] = [];
  slice.content.forEach((node) => {
    blocks.push(...(isStage(node) ? node.content.content : [node]));
  });
  const openStart = isStage(firstChild) ? Math.max(0, slice.openStart - 1) : slice.openStart;
  const openEnd = isStage(lastChild) ? Math.max(0, slice.openEnd - 1) : slice.openEnd;
  return new Slice(Fragment.from(blocks), openStart, openEnd);
}

export const Pasting = Extension.create({
  name: 'pasting',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('pasting'),
        props: {
          clipboardParser: pastingParser(this.editor.schema),
          transformPasted: withoutSections,
        },
      }),
    ];
  },
});
