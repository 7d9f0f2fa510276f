import type { DocumentNode, ReflectionDocument } from './types.ts';

function renewed(node: DocumentNode, words: ReadonlyMap<string, string>): DocumentNode {
  if (node.type === 'citation') {
    const now = words.get(String(node.attrs?.sourceId));
    return now === undefined ? node : { ...node, attrs: { ...node.attrs, words: now } };
  }
  if (node.content === undefined) return node;
  return { ...node, content: node.content.map((child) => renewed(child, words)) };
}

/** The document with every citation of these sources (by id) in these words; all else as it was. */
export function withCitations(document: ReflectionDocument, words: ReadonlyMap<string, string>): ReflectionDocument {
  return { ...document, content: document.content.map((node) => renewed(node, words)) };
}

function collect(nodes: readonly DocumentNode[], ids: Set<string>): void {
  for (const node of nodes) {
    if (node.type === 'citation') ids.add(String(node.attrs?.sourceId));
    if (node.content) collect(node.content, ids);
  }
}

/** The ids of all sources that the document cites, each once, in the order in which they first stand. */
export function citedIn(document: ReflectionDocument): string[] {
  const ids = new Set<string>();
  collect(document.content, ids);
  return [...ids];
}
