import { isSafeLink } from './attributes.ts';
import { isBlank } from './build.ts';
import { inlineText, withoutEvidence } from './inline.ts';
import type { DocumentMark, DocumentNode, ReflectionDocument } from './types.ts';

export interface HtmlOptions {
  /** The address of a picture for the page that is printed (a blob: or data: address). */
  imageSrc(imageId: string): string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const MARK_TAGS: Readonly<Record<string, string>> = { bold: 'strong', italic: 'em', underline: 'u', highlight: 'mark' };
/** Innermost first. */
const MARKS = ['highlight', 'underline', 'italic', 'bold', 'link'];

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** Static HTML as data: the same parts are written as text, or built as elements of a page that takes no HTML text. */
export interface HtmlElement {
  tag: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
}
export type HtmlNode = string | HtmlElement;

const empty = new Set(['br', 'hr', 'img']);

/** An element; attributes that are null are left out. */
export function element(
  tag: string,
  attributes: Record<string, string | number | null>,
  children: HtmlNode[] = [],
): HtmlElement {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  );
  return { tag, attributes: Object.fromEntries(written), children };
}

/** The text of these parts, every text and attribute escaped. */
export function htmlOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const { tag, attributes, children } = node;
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
      const start = `<${tag}${written.join('')}>`;
      return empty.has(tag) ? start : `${start}${htmlOf(children)}</${tag}>`;
    })
    .join('');
}

function marked(inner: HtmlNode, mark: DocumentMark): HtmlNode {
  if (mark.type === 'link') {
    const href = mark.attrs?.href;
    return isSafeLink(href) ? element('a', { href, rel: 'noopener noreferrer nofollow' }, [inner]) : inner;
  }
  const tag = MARK_TAGS[mark.type];
  return tag === undefined ? inner : element(tag, {}, [inner]);
}

function inlineTree(nodes: readonly DocumentNode[]): HtmlNode[] {
  return withoutEvidence(nodes).map((node) => {
    if (node.type === 'hardBreak') return element('br', {});
    const marks = MARKS.flatMap((type) => node.marks?.filter((mark) => mark.type === type) ?? []);
    return marks.reduce(marked, inlineText([node], ''));
  });
}

function span(value: unknown): number | null {
  return typeof value === 'number' && value > 1 ? value : null;
}

function image(node: DocumentNode, options: HtmlOptions): HtmlElement {
  const { imageId, alt, width } = node.attrs ?? {};
  return element('img', { src: options.imageSrc(String(imageId)), alt: String(alt ?? ''), width: span(width) });
}

function taskItem(node: DocumentNode, inner: HtmlNode[]): HtmlElement {
  const done = node.attrs?.checked === true;
  const box = element('span', { role: 'img', 'aria-label': done ? 'done' : 'to do' }, [done ? '☑' : '☐']);
  return element('li', { class: 'task' }, [box, element('div', {}, inner)]);
}

function headingLevel(node: DocumentNode, base: number): string {
  return `h${Math.min(Number(node.attrs?.level ?? 1) + base, 6)}`;
}

/** Blocks are parted by a line break; one that is nothing leaves its line empty. */
function blocksTree(nodes: readonly DocumentNode[], base: number, options: HtmlOptions): HtmlNode[] {
  return nodes.flatMap((node, index) => {
    const block = blockTree(node, base, options);
    return [...(index === 0 ? [] : ['\n']), ...(block === null ? [] : [block])];
  });
}

/** `base` is the level of the heading that the block stands under. Null: nothing is written for it. */
function blockTree(node: DocumentNode, base: number, options: HtmlOptions): HtmlElement | null {
  const content = node.content ?? [];
  const inner = (level = base): HtmlNode[] => blocksTree(content, level, options);
  switch (node.type) {
    case 'paragraph':
      return element('p', {}, inlineTree(content));
    case 'question':
      return element('p', { class: 'question' }, inlineTree(content));
    case 'heading':
      return element(headingLevel(node, base), {}, inlineTree(content));
    case 'stage': {
      if (isBlank(content)) return null;
      const heading = element('h2', {}, [String(node.attrs?.name ?? '')]);
      return element('section', { class: 'stage' }, [heading, '\n', ...inner(2)]);
    }
    case 'blockquote':
      return element('blockquote', { class: node.attrs?.given === true ? 'given' : null }, inner());
    case 'bulletList':
      return element('ul', {}, inner());
    case 'orderedList':
      return element('ol', { start: span(node.attrs?.start) }, inner());
    case 'taskList':
      return element('ul', { class: 'tasks' }, inner());
    case 'listItem':
      return element('li', {}, inner());
    case 'taskItem':
      return taskItem(node, inner());
    case 'horizontalRule':
      return element('hr', {});
    case 'image':
      return image(node, options);
    case 'table':
      return element('table', {}, [element('tbody', {}, inner())]);
    case 'tableRow':
      return element('tr', {}, inner());
    case 'tableHeader':
    case 'tableCell': {
      const attributes = { colspan: span(node.attrs?.colspan), rowspan: span(node.attrs?.rowspan) };
      return element(node.type === 'tableHeader' ? 'th' : 'td', attributes, inner());
    }
    default:
      return null;
  }
}

/**
 * The document as static HTML for reading: semantic elements, no style, no script. It stands under a heading of level
 * `base`: stages are `<section class="stage">` with an h2, the writer's own headings come below. Blank stages leave
 * nothing. The page's style may use the classes `stage`, `question`, `given`, `tasks` and `task`.
 */
export function htmlTree(document: ReflectionDocument, options: HtmlOptions, base = 1): HtmlNode[] {
  return isBlank(document.content) ? [] : blocksTree(document.content, base, options);
}

/** The document as `htmlTree` gives it under a heading of level 1 (the reflection's title), as text. */
export function toHtml(document: ReflectionDocument, options: HtmlOptions): string {
  return htmlOf(htmlTree(document, options));
}
