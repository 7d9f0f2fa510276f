import type { GateText } from '../domain/anonymity/report.ts';
import { leafWords } from './inline.ts';
import type { DocumentNode, ReflectionDocument } from './types.ts';

/** A document that is given out: its own address among the texts, and its place in words. */
export interface GatePlace {
  id: string;
  label: string;
}

/** What may stand in a piece of text’s place. */
export interface TextChange {
  /** In UTF-16 units of the document’s text as `gateTexts` gives it. */
  from: number;
  to: number;
  words: string;
}

const isInline = ({ type, text }: DocumentNode) =>
  text !== undefined || type === 'client' || type === 'citation' || type === 'hardBreak';

/** A textblock is one whose content is inline; between two stands a line break. */
const isTextblock = ({ content = [] }: DocumentNode) => content.some(isInline);
const runOf = (node: DocumentNode) => (node.type === 'hardBreak' ? '\n' : leafWords(node));

function collectRuns(nodes: readonly DocumentNode[], runs: string[]): void {
  for (const node of nodes) {
    if (isTextblock(node)) {
      if (runs.length > 0) runs.push('\n');
      runs.push(...(node.content ?? []).map(runOf));
    } else if (node.content) collectRuns(node.content, runs);
  }
}

function collectAside(nodes: readonly DocumentNode[], { id, label }: GatePlace, texts: GateText[]): void {
  for (const node of nodes) {
    const { imageId, alt } = node.attrs ?? {};
    if (node.type === 'image' && typeof alt === 'string' && alt !== '') {
      texts.push({ id: `${id}#alt:${String(imageId)}`, place: 'alt-text', label, text: alt });
    }
    for (const { type, attrs } of node.marks ?? []) {
      if (type === 'link')
        texts.push({ id: `${id}#link:${texts.length}`, place: 'section', label, text: String(attrs?.href) });
    }
    if (node.content) collectAside(node.content, { id, label }, texts);
  }
}

/**
 * A document as the anonymity gate reads it: its text in one piece under the place’s own id, each run of formatting
 * apart and blocks on lines of their own; then the descriptions of its pictures (`#alt:<image>`) and the addresses of its
 * links.
 */
export function gateTexts(document: ReflectionDocument, place: GatePlace): GateText[] {
  const runs: string[] = [];
  collectRuns(document.content, runs);
  const aside: GateText[] = [];
  collectAside(document.content, place, aside);
  return [{ ...place, place: 'section', text: runs }, ...aside];
}

/** Goes through the text as `gateTexts` does, and changes the runs that the change touches. */
function changed(document: ReflectionDocument, { from, to, words }: TextChange): ReflectionDocument {
  let at = 0;
  let begun = false;
  // Once the words are in, the rest of what they replace only goes.
  let put = words;
  function run(node: DocumentNode): DocumentNode[] {
    const said = runOf(node);
    const start = at;
    at += said.length;
    if (at <= from || start >= to || node.text === undefined) return [node];
    const text = said.slice(0, Math.max(0, from - start)) + put + said.slice(to - start);
    put = '';
    return text === '' ? [] : [{ ...node, text }];
  }
  function blocks(nodes: readonly DocumentNode[]): DocumentNode[] {
    return nodes.map((node) => {
      if (!isTextblock(node)) return node.content ? { ...node, content: blocks(node.content) } : node;
      if (begun) at += 1;
      begun = true;
      return { ...node, content: (node.content ?? []).flatMap(run) };
    });
  }
  return { ...document, content: blocks(document.content) };
}

/** The document with these places of its text in other words; mentions and citations stay as they are. */
export function withChanges(document: ReflectionDocument, changes: readonly TextChange[]): ReflectionDocument {
  return changes.toSorted((one, other) => other.from - one.from).reduce(changed, document);
}

/** The document with this picture under another description. */
export function withAlt(document: ReflectionDocument, imageId: string, alt: string): ReflectionDocument {
  const described = (node: DocumentNode): DocumentNode => {
    if (node.type === 'image' && node.attrs?.imageId === imageId) return { ...node, attrs: { ...node.attrs, alt } };
    return node.content ? { ...node, content: node.content.map(described) } : node;
  };
  return { ...document, content: document.content.map(described) };
}
