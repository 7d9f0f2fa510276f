import { inlineText, withoutEvidence } from './inline.ts';
import type { DocumentMark, DocumentNode } from './types.ts';

/** Outermost first: the order of marks in the schema. */
const MARKS = ['link', 'bold', 'italic', 'underline', 'highlight'] as const;

const DELIMITERS: Readonly<Record<string, string>> = { bold: '**', italic: '*' };
const TAGS: Readonly<Record<string, string>> = { bold: 'strong', italic: 'em', underline: 'u', highlight: 'mark' };

/** Beside these, every reader takes `*` for emphasis. */
const CLEAR_OUTSIDE = /^[\s.,;:!?'"()–—…]?$/u;
const SPECIAL = /[\\`*_[\]<>&~|]/gu;

function escaped(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, ' ')
    .replace(SPECIAL, '\\$&')
    .replace(/!$/u, '\\!');
}

function markOf(node: DocumentNode, type: string): DocumentMark | undefined {
  return node.marks?.find((mark) => mark.type === type);
}

function hrefOf(mark: DocumentMark | undefined): string {
  return String(mark?.attrs?.href ?? '');
}

function withoutMark(node: DocumentNode, type: string): DocumentNode {
  return { ...node, marks: (node.marks ?? []).filter((mark) => mark.type !== type) };
}

/** Brackets as entities: some readers, ours among them, take escaped ones in a link's text for a link. */
function linkText(inner: string): string {
  return inner.replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;');
}

function wrapped(type: string, mark: DocumentMark, inner: string, before: string, after: string): string {
  if (type === 'link') {
    const href = hrefOf(mark).replace(/[<>\\]/gu, (sign) => encodeURIComponent(sign));
    return `[${linkText(inner)}](<${href}>)`;
  }
  const delimiter = DELIMITERS[type];
  const plain = /^[\p{L}\p{N}]/u.test(inner) && /[\p{L}\p{N}.!?]$/u.test(inner) && !inner.includes('*');
  if (delimiter !== undefined && plain && CLEAR_OUTSIDE.test(before) && CLEAR_OUTSIDE.test(after)) {
    return `${delimiter}${inner}${delimiter}`;
  }
  return `<${TAGS[type]}>${inner}</${TAGS[type]}>`;
}

/** The character that stands beside a run, as far as it decides how emphasis is read. */
function edge(node: DocumentNode | undefined, side: 'first' | 'last', outside: string): string {
  if (node === undefined) return outside;
  if (node.type === 'hardBreak') return ' ';
  const text = node.text ?? '';
  if (node.marks !== undefined && node.marks.length > 0) return '*';
  return (side === 'first' ? [...text.slice(0, 2)][0] : [...text.slice(-2)].at(-1)) ?? '';
}

function render(nodes: readonly DocumentNode[], marks: readonly string[], hardBreak: string, outside: string): string {
  const [type, ...inner] = marks;
  if (type === undefined) {
    return nodes.map((node) => (node.type === 'hardBreak' ? hardBreak : escaped(node.text ?? ''))).join('');
  }
  let result = '';
  for (let start = 0; start < nodes.length; ) {
    const first = nodes[start];
    if (first === undefined) break;
    const mark = markOf(first, type);
    let end = start + 1;
    while (end < nodes.length) {
      const next = nodes[end];
      const other = next === undefined ? undefined : markOf(next, type);
      if ((mark === undefined) !== (other === undefined) || hrefOf(mark) !== hrefOf(other)) break;
      end += 1;
    }
    const run = nodes.slice(start, end);
    if (mark === undefined) {
      const alone = start === 0 && end === nodes.length;
      result += render(run, inner, hardBreak, alone ? outside : '*');
    } else {
      const before = edge(nodes[start - 1], 'last', outside);
      const after = edge(nodes[end], 'first', outside);
      const text = render(
        run.map((node) => withoutMark(node, type)),
        inner,
        hardBreak,
        '*',
      );
      result += wrapped(type, mark, text, before, after);
    }
    start = end;
  }
  return result;
}

/** Markdown knows no clients and no sources: what they say, as text. */
function wordsAsText(node: DocumentNode): DocumentNode {
  return node.type === 'client' || node.type === 'citation'
    ? { type: 'text', text: inlineText([node], ''), marks: node.marks ?? [] }
    : node;
}

/** Inline content as Markdown, every sign that could be read as markup escaped. `hardBreak` stands for a line break. */
export function inlineMarkdown(nodes: readonly DocumentNode[], hardBreak: string): string {
  return render(withoutEvidence(nodes).map(wordsAsText), MARKS, hardBreak, '');
}

/** One line as it may stand at the beginning of a block: nothing in it opens a heading, a list, a rule or a code block. */
export function lineMarkdown(line: string): string {
  return line
    .replace(/^\s|\s$/gu, (space) => `&#${space.codePointAt(0)};`)
    .replace(/^(?:#{1,6}(?=\s|$)|[+-](?=\s|$)|-{2,}|=+(?=\s*$))/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
