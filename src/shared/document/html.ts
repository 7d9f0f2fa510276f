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

function element(tag: string, attributes: Record<string, string | number | null>, inner: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  return `<${tag}${written.join('')}>${inner}</${tag}>`;
}

function marked(inner: string, mark: DocumentMark): string {
  if (mark.type === 'link') {
    const href = mark.attrs?.href;
    return isSafeLink(href) ? element('a', { href, rel: 'noopener noreferrer nofollow' }, inner) : inner;
  }
  const tag = MARK_TAGS[mark.type];
  return tag === undefined ? inner : element(tag, {}, inner);
}

function inlineHtml(nodes: readonly DocumentNode[]): string {
  return withoutEvidence(nodes)
    .map((node) => {
      if (node.type === 'hardBreak') return '<br>';
      const marks = MARKS.flatMap((type) => node.marks?.filter((mark) => mark.type === type) ?? []);
      return marks.reduce(marked, escapeHtml(inlineText([node], '')));
    })
    .join('');
}

function span(value: unknown): number | null {
  return typeof value === 'number' && value > 1 ? value : null;
}

function image(node: DocumentNode, options: HtmlOptions): string {
  const { imageId, alt, width } = node.attrs ?? {};
  const attributes = { src: options.imageSrc(String(imageId)), alt: String(alt ?? ''), width: span(width) };
  const written = Object.entries(attributes).filter(([, value]) => value !== null);
  return `<img${written.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join('')}>`;
}

function taskItem(node: DocumentNode, inner: string): string {
  const done = node.attrs?.checked === true;
  const box = element('span', { role: 'img', 'aria-label': done ? 'done' : 'to do' }, done ? '☑' : '☐');
  return element('li', { class: 'task' }, `${box}<div>${inner}</div>`);
}

function headingLevel(node: DocumentNode, base: number): string {
  return `h${Math.min(Number(node.attrs?.level ?? 1) + base, 6)}`;
}

function blocksHtml(nodes: readonly DocumentNode[], base: number, options: HtmlOptions): string {
  return nodes.map((node) => blockHtml(node, base, options)).join('\n');
}

/** `base` is the level of the heading that the block stands under. */
function blockHtml(node: DocumentNode, base: number, options: HtmlOptions): string {
  const content = node.content ?? [];
  const inner = (level = base): string => blocksHtml(content, level, options);
  switch (node.type) {
    case 'paragraph':
      return element('p', {}, inlineHtml(content));
    case 'question':
      return element('p', { class: 'question' }, inlineHtml(content));
    case 'heading':
      return element(headingLevel(node, base), {}, inlineHtml(content));
    case 'stage':
      if (isBlank(content)) return '';
      return element(
        'section',
        { class: 'stage' },
        `<h2>${escapeHtml(String(node.attrs?.name ?? ''))}</h2>\n${inner(2)}`,
      );
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
    case 'quotation': {
      const source = element('figcaption', {}, escapeHtml(String(node.attrs?.source ?? '')));
      const words = element('blockquote', { class: 'given' }, element('p', {}, escapeHtml(String(node.attrs?.text))));
      return element('figure', { class: 'quotation' }, `${words}${source}`);
    }
    case 'liveBlock':
      return element('p', {}, escapeHtml(String(node.attrs?.caption ?? '')));
    case 'horizontalRule':
      return '<hr>';
    case 'image':
      return image(node, options);
    case 'table':
      return element('table', {}, `<tbody>${inner()}</tbody>`);
    case 'tableRow':
      return element('tr', {}, inner());
    case 'tableHeader':
    case 'tableCell': {
      const attributes = { colspan: span(node.attrs?.colspan), rowspan: span(node.attrs?.rowspan) };
      return element(node.type === 'tableHeader' ? 'th' : 'td', attributes, inner());
    }
    default:
      return '';
  }
}

/**
 * The document as static HTML for printing: semantic elements, no style, no script, every text and attribute escaped.
 * It stands under a heading of level 1 (the reflection's title): stages are `<section class="stage">` with an h2, the
 * writer's own headings come below. Blank stages leave nothing. The page's style may use
 * the classes `stage`, `question`, `given`, `tasks` and `task`.
 */
export function toHtml(document: ReflectionDocument, options: HtmlOptions): string {
  return isBlank(document.content) ? '' : blocksHtml(document.content, 1, options);
}
