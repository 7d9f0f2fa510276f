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

function addMentioned(node: DocumentNode, ids: Set<string>): void {
  if (node.type === 'client' && typeof node.attrs?.clientId === 'string') ids.add(node.attrs.clientId);
  for (const child of node.content ?? []) addMentioned(child, ids);
}

/** The ids of the clients that a document mentions. */
export function mentionedClients(document: ReflectionDocument): Set<string> {
  const ids = new Set<string>();
  for (const node of document.content) addMentioned(node, ids);
  return ids;
}

function mentioning(node: DocumentNode, clients: ReadonlyMap<string, string>, names: RegExp): DocumentNode[] {
  if (node.text === undefined) {
    if (node.content === undefined) return [node];
    return [{ ...node, content: node.content.flatMap((child) => mentioning(child, clients, names)) }];
  }
  return node.text.split(names).flatMap((part): DocumentNode[] => {
    const clientId = clients.get(part);
    if (clientId !== undefined) {
      const marks = node.marks === undefined ? {} : { marks: node.marks };
      return [{ type: 'client', attrs: { clientId, codeName: part }, ...marks }];
    }
    return part === '' ? [] : [{ ...node, text: part }];
  });
}

const asWords = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * The document with a mention wherever its text gives a code name. `clients` holds their ids by code name, such as
 * `Client 1`; `Client 12` is somebody else.
 */
export function withMentions(document: ReflectionDocument, clients: ReadonlyMap<string, string>): ReflectionDocument {
  if (clients.size === 0) return document;
  const longestFirst = [...clients.keys()].toSorted((one, other) => other.length - one.length);
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.map(asWords).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return { ...document, content: document.content.flatMap((node) => mentioning(node, clients, names)) };
}
