import { MarkdownManager } from '@tiptap/markdown';
import { AppError } from '../result.ts';
import { isUuid } from './attributes.ts';
import { documentOf, paragraph, questionNode } from './build.ts';
import { checkDocument, MAX_TEXT } from './check.ts';
import { inlineNodes, type MarkdownCell, type MarkdownToken, tokenText } from './markdownTokens.ts';
import type { DocumentNode, ReflectionDocument } from './types.ts';

export interface ReadOptions {
  /** The picture that a path of the Markdown file stands for; null where there is none. */
  imageId?(path: string): string | null;
}

/** Deeper nesting than this is kept as text. */
const MAX_NESTING = 20;
const NESTED_MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){20,}/gmu;
const MARKER_RUN = /[*_~]{1,3}|\[/gu;
const MAX_MARKERS = 400;

// TipTap's manager brings the parser; its own mapping is not used: it drops what it does not know.
const parser = new MarkdownManager({ extensions: [] }).instance;

/** Inline tokens as blocks: a paragraph, parted where pictures stand. */
function textBlocks(tokens: readonly MarkdownToken[], type: string, options: ReadOptions): DocumentNode[] {
  const blocks: DocumentNode[] = [];
  let run: MarkdownToken[] = [];
  function flush(): void {
    const content = inlineNodes(run);
    if (content.length > 0) blocks.push({ type, content });
    run = [];
  }
  for (const token of tokens) {
    const imageId = token.type === 'image' ? (options.imageId?.(token.href ?? '') ?? null) : null;
    if (!isUuid(imageId)) {
      run.push(token);
      continue;
    }
    flush();
    blocks.push({ type: 'image', attrs: { imageId, alt: tokenText([token]).slice(0, 2000), width: null } });
  }
  flush();
  return blocks;
}

function literal(text: string): DocumentNode[] {
  const lines = text.replace(/<!--[\s\S]*?-->/gu, '').trim();
  return lines === '' ? [] : [paragraph(lines)];
}

function headingBlocks(token: MarkdownToken, options: ReadOptions): DocumentNode[] {
  const level = Math.min(token.depth ?? 1, 3);
  const blocks = textBlocks(token.tokens ?? [], 'heading', options);
  return blocks.map((block) => (block.type === 'heading' ? { ...block, attrs: { level } } : block));
}

/** A quotation that is one paragraph of `_emphasis_` is how a question is written. */
function quotation(token: MarkdownToken, depth: number, options: ReadOptions): DocumentNode[] {
  const [only, ...others] = (token.tokens ?? []).filter((child) => child.type !== 'space');
  const inline = only?.tokens ?? [];
  if (others.length === 0 && inline.length === 1 && inline[0]?.type === 'em' && inline[0].raw.startsWith('_')) {
    return [questionNode(tokenText(inline[0].tokens ?? []))];
  }
  const content = blocksOf(token.tokens ?? [], depth + 1, options);
  return content.length === 0 ? [] : [{ type: 'blockquote', content }];
}

function listItem(item: MarkdownToken, task: boolean, depth: number, options: ReadOptions): DocumentNode {
  const [box] = /^\s*\[[ xX]\]\s*$/u.exec(item.text ?? '') ?? [];
  const content = box === undefined ? blocksOf(item.tokens ?? [], depth + 1, options) : [];
  if (content[0]?.type !== 'paragraph') content.unshift({ type: 'paragraph' });
  if (!task) return { type: 'listItem', content };
  return { type: 'taskItem', attrs: { checked: item.checked === true || /x/iu.test(box ?? '') }, content };
}

function list(token: MarkdownToken, depth: number, options: ReadOptions): DocumentNode {
  const items = token.items ?? [];
  const task =
    token.ordered !== true && items.some((item) => item.task === true || /^\s*\[[ xX]\]\s*$/u.test(item.text ?? ''));
  const content = items.map((item) => listItem(item, task, depth, options));
  if (task) return { type: 'taskList', content };
  if (token.ordered !== true) return { type: 'bulletList', content };
  const start = typeof token.start === 'number' ? Math.min(token.start, 1_000_000) : 1;
  return { type: 'orderedList', attrs: { start }, content };
}

function cell(token: MarkdownCell, type: string): DocumentNode {
  const content = inlineNodes(token.tokens ?? []);
  return { type, content: [content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }] };
}

function table(token: MarkdownToken): DocumentNode {
  const head = { type: 'tableRow', content: (token.header ?? []).map((entry) => cell(entry, 'tableHeader')) };
  const rows = (token.rows ?? []).map((row) => ({
    type: 'tableRow',
    content: row.map((entry) => cell(entry, 'tableCell')),
  }));
  return { type: 'table', content: [head, ...rows] };
}

function blockOf(token: MarkdownToken, depth: number, options: ReadOptions): DocumentNode[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'heading':
      return headingBlocks(token, options);
    case 'paragraph':
    case 'text':
      return textBlocks(token.tokens ?? [token], 'paragraph', options);
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'blockquote':
      return depth > MAX_NESTING ? literal(token.raw) : quotation(token, depth, options);
    case 'list':
      return depth > MAX_NESTING ? literal(token.raw) : [list(token, depth, options)];
    case 'table':
      return [table(token)];
    case 'code':
      return literal(token.text ?? token.raw);
    default:
      return literal(token.raw);
  }
}

function blocksOf(tokens: readonly MarkdownToken[], depth: number, options: ReadOptions): DocumentNode[] {
  return tokens.flatMap((token) => blockOf(token, depth, options));
}

function entityOf(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/** One paragraph, or a run of lines that may be one: with more markers than a person sets, they become text. */
function withoutMarkerTrap(chunk: string): string {
  if ((chunk.match(MARKER_RUN) ?? []).length <= MAX_MARKERS) return chunk;
  return chunk.replace(/\\[\s\S]|[*_~[\]!]/gu, (part) => (part.length === 1 ? entityOf(part) : part));
}

/**
 * The parser's time grows with the square of unclosed markers in a paragraph, of spaces in a row and of an address's
 * length, and its stack with nested markers on one line. Where a text goes beyond what a person writes, the markers
 * become text: nothing is lost but their effect, and no file can stop the program.
 */
function withoutTraps(text: string): string {
  return text
    .replace(/[ \t]{100,}/gu, (run) => run.slice(0, 100))
    .replace(NESTED_MARKERS, '&#32;$&')
    .replace(/@/gu, (at, offset: number, whole: string) =>
      offset >= 200 && !/\s/u.test(whole.slice(offset - 200, offset)) ? entityOf(at) : at,
    )
    .split(/(\n[ \t]*(?=\n)|\n(?=[ \t]*[-+*][ \t]))/u)
    .map(withoutMarkerTrap)
    .join('');
}

/**
 * Reads Markdown (CommonMark, GFM's tables and task lists, and what `toMarkdown` writes) into a document without
 * stages; `changeModel` finds the stages by their headings. HTML in it is text, inline `<u>`, `<mark>`, `<b>`, `<i>` and
 * `<br>` apart; links that are not https: or mailto: become their text; code loses its form, not its text.
 *
 * Throws an AppError `invalid-input` where the text is larger than a document may be or nested beyond reading.
 */
export function fromMarkdown(text: string, options: ReadOptions = {}): ReflectionDocument {
  if (text.length > MAX_TEXT) throw new AppError('invalid-input', 'the text is larger than a document may be');
  let tokens: readonly MarkdownToken[];
  try {
    tokens = parser.lexer(withoutTraps(text), { gfm: true, breaks: false });
  } catch (error) {
    throw new AppError('invalid-input', 'the Markdown could not be read', undefined, { cause: error });
  }
  return checkDocument(documentOf(blocksOf(tokens, 0, options)));
}
