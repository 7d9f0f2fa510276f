import { isSafeLink } from './attributes.ts';
import type { DocumentMark, DocumentNode } from './types.ts';

/** What is used of the parser's tokens. */
export interface MarkdownToken {
  type: string;
  raw: string;
  text?: string;
  tokens?: readonly MarkdownToken[];
  items?: readonly MarkdownToken[];
  header?: readonly MarkdownCell[];
  rows?: readonly (readonly MarkdownCell[])[];
  depth?: number;
  ordered?: boolean;
  start?: number | '';
  task?: boolean;
  checked?: boolean;
  href?: string;
}

/** A cell has no type of its own. */
export type MarkdownCell = Pick<MarkdownToken, 'tokens'>;

const TAG = /^<(\/?)(b|strong|i|em|u|mark|br)\s*\/?>$/iu;
const TAG_MARKS: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  mark: 'highlight',
};
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** The schema's order: a document's marks stand in it. */
const ORDER = ['link', 'bold', 'italic', 'underline', 'highlight'];

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

function decoded(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
        if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
        return ENTITIES[name ?? ''] ?? whole;
      },
    );
}

/** An address that stands bare in the text is text: its escapes were not read by the parser. */
function bareText(raw: string): string {
  return decoded(raw.replace(/\\([!-/:-@[-`{-~])/gu, '$1'));
}

function withMark(marks: readonly DocumentMark[], mark: DocumentMark): DocumentMark[] {
  const all = [...marks.filter((other) => other.type !== mark.type), mark];
  return all.sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type));
}

function addText(nodes: DocumentNode[], text: string, marks: readonly DocumentMark[]): void {
  if (text === '') return;
  nodes.push(marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text });
}

/** An inline tag changes the marks of what follows it, which it returns; what is no known tag is text. */
function readTag(
  nodes: DocumentNode[],
  raw: string,
  marks: readonly DocumentMark[],
  outer: readonly DocumentMark[],
): readonly DocumentMark[] {
  const [, closing, written = ''] = TAG.exec(raw) ?? [];
  const name = written.toLowerCase();
  const type = TAG_MARKS[name];
  if (name === 'br') nodes.push({ type: 'hardBreak' });
  else if (type === undefined && !raw.startsWith('<!--')) addText(nodes, decoded(raw), marks);
  if (type === undefined) return marks;
  if (closing === '') return withMark(marks, { type });
  return marks.filter((mark) => mark.type !== type || outer.includes(mark));
}

function readToken(nodes: DocumentNode[], token: MarkdownToken, marks: readonly DocumentMark[]): void {
  const inner = token.tokens ?? [];
  switch (token.type) {
    case 'strong':
      readTokens(nodes, inner, withMark(marks, { type: 'bold' }));
      break;
    case 'em':
      readTokens(nodes, inner, withMark(marks, { type: 'italic' }));
      break;
    case 'link':
      if (!/^[[<]/u.test(token.raw)) addText(nodes, bareText(token.raw), marks);
      else if (!isSafeLink(token.href)) readTokens(nodes, inner, marks);
      else readTokens(nodes, inner, withMark(marks, { type: 'link', attrs: { href: token.href } }));
      break;
    case 'br':
      nodes.push({ type: 'hardBreak' });
      break;
    case 'checkbox':
      break;
    case 'escape':
    case 'codespan':
      addText(nodes, (token.text ?? token.raw).replace(/\s*\n\s*/gu, ' '), marks);
      break;
    default:
      if (inner.length > 0) readTokens(nodes, inner, marks);
      else addText(nodes, decoded(token.text ?? token.raw), marks);
  }
}

function readTokens(nodes: DocumentNode[], tokens: readonly MarkdownToken[], outer: readonly DocumentMark[]): void {
  let marks = outer;
  for (const token of tokens) {
    if (token.type === 'html') marks = readTag(nodes, token.raw, marks, outer);
    else readToken(nodes, token, marks);
  }
}

/** Inline tokens as the schema's inline nodes: text with marks and hard breaks. */
export function inlineNodes(tokens: readonly MarkdownToken[]): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  readTokens(nodes, tokens, []);
  return nodes;
}

/** What inline tokens say, without form. */
export function tokenText(tokens: readonly MarkdownToken[]): string {
  return inlineNodes(tokens)
    .map((node) => (node.type === 'hardBreak' ? ' ' : (node.text ?? '')))
    .join('');
}
