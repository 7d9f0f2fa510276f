import type { FoundName, NameFinder } from './realNames.ts';
import type { DocumentNode, ReflectionDocument } from './types.ts';

/** Stands for what is no text: a mention, a line break. No name holds it. */
const OTHER = '\uFFFC';

/** What takes a name’s place: the client’s code name, or `a client` where several share it. */
function codeNameFor({ clients }: FoundName): string {
  const [client] = clients;
  return clients.length === 1 && client ? client.codeName : 'a client';
}

/** The text with code names in the place of the names that are found. */
export function codedText(text: string, find: NameFinder): string {
  return find(text).reduceRight(
    (result, name) => result.slice(0, name.from) + codeNameFor(name) + result.slice(name.to),
    text,
  );
}

function coded(line: readonly DocumentNode[], find: NameFinder): DocumentNode[] {
  const found = find(line.map(({ text }) => text ?? OTHER).join(''));
  if (found.length === 0) return [...line];
  let start = 0;
  return line.flatMap((node) => {
    const { text } = node;
    const [from, to] = [start, start + (text ?? OTHER).length];
    start = to;
    if (text === undefined) return [node];
    // A name may begin in one run of letters and end in another: its first run takes the code name.
    const changed = found
      .filter((name) => name.from < to && name.to > from)
      .reduceRight((result, name) => {
        const [first, last] = [Math.max(name.from - from, 0), Math.min(name.to - from, text.length)];
        return result.slice(0, first) + (name.from >= from ? codeNameFor(name) : '') + result.slice(last);
      }, text);
    return changed === '' ? [] : [{ ...node, text: changed }];
  });
}

function codedBlock(node: DocumentNode, find: NameFinder): DocumentNode {
  const { content, attrs } = node;
  if (typeof attrs?.alt === 'string') return { ...node, attrs: { ...attrs, alt: codedText(attrs.alt, find) } };
  if (content === undefined) return node;
  const isLine = content.some(({ type }) => type === 'text');
  return { ...node, content: isLine ? coded(content, find) : content.map((child) => codedBlock(child, find)) };
}

/** The document with code names in the place of the names that are found in it. */
export function withCodeNames(document: ReflectionDocument, find: NameFinder): ReflectionDocument {
  return { ...document, content: document.content.map((node) => codedBlock(node, find)) };
}
