import { Extension } from '@tiptap/core';
import { DOMParser, Fragment, type Node, type ParseOptions, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanPastedDom } from '../../../shared/document/pasting.ts';
import type { EditorHost } from '../host.ts';
import { dropStrangeEvidence } from './evidencePasting.ts';

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

/** Every node inside, at whatever depth, through `change`. */
function mapNodes(fragment: Fragment, change: (node: Node) => Node): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    nodes.push(change(node.isLeaf ? node : node.copy(mapNodes(node.content, change))));
  });
  return Fragment.from(nodes);
}

/**
 * Mentions of this journal's clients by their present code names. A mention of nobody here, from another journal say, and
 * any mention for a prompt, which is text only, becomes the code name as text.
 */
function withOwnMentions(slice: Slice, view: EditorView, host: EditorHost): Slice {
  const { schema, selection } = view.state;
  const intoText = selection.$from.parent.type === schema.nodes.question;
  const codeNames = new Map(host.clients().map(({ id, codeName }) => [id, codeName]));
  const content = mapNodes(slice.content, (node) => {
    if (node.type !== schema.nodes.client) return node;
    const codeName = codeNames.get(node.attrs.clientId);
    if (codeName === undefined || intoText) return schema.text(codeName ?? node.attrs.codeName, node.marks);
    return node.type.create({ ...node.attrs, codeName }, null, node.marks);
  });
  return new Slice(content, slice.openStart, slice.openEnd);
}

/** What is pasted or dropped becomes what this document and this journal can hold. */
export function pasting(host: EditorHost): Extension {
  return Extension.create({
    name: 'pasting',
    addProseMirrorPlugins() {
      return [
        new Plugin({
          key: new PluginKey('pasting'),
          props: {
            clipboardParser: pastingParser(this.editor.schema),
            transformPasted(slice, view) {
              dropStrangeEvidence(slice, view, host);
              return withOwnMentions(withoutSections(slice), view, host);
            },
          },
        }),
      ];
    },
  });
}
