import type { DocumentNode, ReflectionDocument } from './types.ts';

function renamed(node: DocumentNode, clientId: string, codeName: string): DocumentNode {
  if (node.type === 'client' && node.attrs?.clientId === clientId) {
    return { ...node, attrs: { ...node.attrs, codeName } };
  }
  if (node.content === undefined) return node;
  return { ...node, content: node.content.map((child) => renamed(child, clientId, codeName)) };
}

/** The document with every mention of this client under another code name; all else as it was. */
export function withCodeName(document: ReflectionDocument, clientId: string, codeName: string): ReflectionDocument {
  return { ...document, content: document.content.map((node) => renamed(node, clientId, codeName)) };
}
