import type { DocumentNode, ReflectionDocument } from '../../../../shared/document/document.ts';

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

/**
 * The document with a mention wherever its text gives a code name. `clients` holds their ids by code name, such as
 * `Client 1`; `Client 12` is somebody else.
 */
export function withMentions(document: ReflectionDocument, clients: ReadonlyMap<string, string>): ReflectionDocument {
  if (clients.size === 0) return document;
  const names = new RegExp(`(${[...clients.keys()].join('|')})(?!\\d)`, 'u');
  return { ...document, content: document.content.flatMap((node) => mentioning(node, clients, names)) };
}
