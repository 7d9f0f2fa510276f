import { isSafeLink } from './attributes.ts';
import { isBlank } from './build.ts';
import { inlineText, withoutEvidence } from './inline.ts';
import { element, type MarkupElement, type MarkupNode, markupText } from './markup.ts';
import type { DocumentMark, DocumentNode, ReflectionDocument } from './types.ts';

export interface HtmlOptions {
  /** The address of a picture for the page that is printed (a blob: or data: address). */
  imageSrc(imageId: string): string;
}

const MARK_TAGS: Readonly<Record<string, string>> = { bold: 'strong', italic: 'em', underline: 'u', highlight: 'mark' };
/** Innermost first. */
const MARKS = ['highlight', 'underline', 'italic', 'bold', 'link'];

function marked(inner: MarkupNode, mark: DocumentMark): MarkupNode {
  if (mark.type === 'link') {
    const href = mark.attrs?.href;
    return isSafeLink(href) ? element('a', { href, rel: 'noopener noreferrer nofollow' }, [inner]) : inner;
  }
  const tag = MARK_TAGS[mark.type];
  return tag === undefined ? inner : element(tag, {}, [inner]);
}

function inlineTree(nodes: readonly DocumentNode[]): MarkupNode[] {
  return withoutEvidence(nodes).map((node) => {
    if (node.type === 'hardBreak') return element('br', {});
    const marks = MARKS.flatMap((type) => node.marks?.filter((mark) => mark.type === type) ?? []);
    return marks.reduce(marked, inlineText([node], ''));
  });
}

function span(value: unknown): number | null {
  return typeof value === 'number' && value > 1 ? value : null;
}

function image(node: DocumentNode, options: HtmlOptions): MarkupElement {
  const { imageId, alt, width } = node.attrs ?? {};
  return element('img', { src: options.imageSrc(String(imageId)), alt: String(alt ?? ''), width: span(width) });
}

function taskItem(node: DocumentNode, inner: MarkupNode[]): MarkupElement {
  const done = node.attrs?.checked === true;
  const box = element('span', { role: 'img', 'aria-label': done ? 'done' : 'to do' }, [done ? '☑' : '☐']);
  return element('li', { class: 'task' }, [box, element('div', {}, inner)]);
}

function headingLevel(node: DocumentNode, base: number): string {
  return `h${Math.min(Number(node.attrs?.level ?? 1) + base, 6)}`;
}

/** Blocks are parted by a line break; one that is nothing leaves its line empty. */
function blocksTree(nodes: readonly DocumentNode[], base: number, options: HtmlOptions): MarkupNode[] {
  return nodes.flatMap((node, index) => {
    const block = blockTree(node, base, options);
    return [...(index === 0 ? [] : ['\n']), ...(block === null ? [] : [block])];
  });
}

/** `base` is the level of the heading that the block stands under. Null: nothing is written for it. */
function blockTree(node: DocumentNode, base: number, options: HtmlOptions): MarkupElement | null {
  const content = node.content ?? [];
  const inner = (level = base): MarkupNode[] => blocksTree(content, level, options);
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
    case 'quotation': {
      const source = element('figcaption', {}, [String(node.attrs?.source ?? '')]);
      const words = element('blockquote', { class: 'given' }, [element('p', {}, [String(node.attrs?.text)])]);
      return element('figure', { class: 'quotation' }, [words, source]);
    }
    case 'liveBlock':
      return element('p', {}, [String(node.attrs?.caption ?? '')]);
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
export function htmlTree(document: ReflectionDocument, options: HtmlOptions, base = 1): MarkupNode[] {
  return isBlank(document.content) ? [] : blocksTree(document.content, base, options);
}

/** The document as `htmlTree` gives it under a heading of level 1 (the reflection's title), as text. */
export function toHtml(document: ReflectionDocument, options: HtmlOptions): string {
  return markupText(htmlTree(document, options));
}
