import { gridSize, MAX_GRID, MAX_SPAN, type Span } from './grid.ts';

const LIST_LEVEL = /mso-list:\s*[^;]*level(\d)/iu;
const ORDERED_MARKER = /^\s*\(?(?:\d{1,4}|[a-z]|[ivxlcdm]{1,7})[.)]/iu;

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function removeComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 128);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** Google Docs wraps a copy in `<b style="font-weight:normal">`; a browser writes bold off inside bold the same way. */
function unwrapUnstyled(root: Element): void {
  for (const element of root.querySelectorAll('b, strong')) {
    if (/font-weight:\s*(normal|[1-4]00)/iu.test(styleOf(element))) unwrap(element);
  }
  for (const element of root.querySelectorAll('i, em')) {
    if (/font-style:\s*normal/iu.test(styleOf(element))) unwrap(element);
  }
}

function wrapContent(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/**
 * Says bold, italic and underline by element where they are said by style, and takes all style away. By the attribute's
 * text: the app's content security policy keeps the browser from reading it as style. A heading is bold by itself.
 */
function stylesToElements(root: Element): void {
  for (const element of root.querySelectorAll('[style]')) {
    const style = styleOf(element);
    const inHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null;
    if (/font-weight:\s*(bold|[5-9]\d\d)/iu.test(style) && !inHeading) wrapContent(element, 'strong');
    if (/font-style:\s*italic/iu.test(style)) wrapContent(element, 'em');
    if (/text-decoration[a-z-]*:[^;]*underline/iu.test(style) && !element.closest('a')) wrapContent(element, 'u');
    element.removeAttribute('style');
  }
}

function lowerHeadings(root: Element): void {
  for (const element of root.querySelectorAll('h4, h5, h6')) {
    const heading = element.ownerDocument.createElement('h3');
    heading.append(...element.childNodes);
    element.replaceWith(heading);
  }
}

function levelOf(element: Element): number {
  const [, level] =
    element.localName === 'p' || element.localName === 'h1' ? (LIST_LEVEL.exec(styleOf(element)) ?? []) : [];
  return level === undefined ? 0 : Number(level);
}

/** Takes Word's drawn bullet or number out of the paragraph and says whether it was a number. */
function takeMarker(paragraph: Element): boolean {
  const marker = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/iu.test(styleOf(span)));
  const text = marker?.textContent ?? '';
  marker?.remove();
  return ORDERED_MARKER.test(text);
}

/** Word writes a list as paragraphs that only look like one (`mso-list:l0 level1 lfo1`): makes them lists. */
function listsFromWord(root: Element): void {
  const open: Element[] = [];
  for (const paragraph of root.querySelectorAll('p')) {
    const level = levelOf(paragraph);
    const list = open.at(-1);
    if (level === 0) continue;
    const ordered = takeMarker(paragraph);
    const follows = open[0] !== undefined && open[0].nextElementSibling === paragraph;
    if (list === undefined || !follows) open.length = 0;
    while (open.length > level) open.pop();
    const tag = ordered ? 'ol' : 'ul';
    if (open.length === level && open.at(-1)?.localName !== tag) open.pop();
    while (open.length < level) {
      const inner = paragraph.ownerDocument.createElement(tag);
      const outer = open.at(-1);
      if (outer === undefined) paragraph.before(inner);
      else (outer.lastElementChild ?? outer.appendChild(paragraph.ownerDocument.createElement('li'))).append(inner);
      open.push(inner);
    }
    const item = paragraph.ownerDocument.createElement('li');
    item.append(paragraph);
    open.at(-1)?.append(item);
  }
}

function spanIn(cell: Element): Span {
  const of = (name: string) => Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), MAX_SPAN);
  return { colspan: of('colspan'), rowspan: of('rowspan') };
}

/** A small table can ask for a huge grid, which would hang the editor: then it loses its spans. */
function limitTables(root: Element): void {
  for (const table of root.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')]);
    if (gridSize(rows.map((cells) => cells.map(spanIn))) <= MAX_GRID) continue;
    for (const cell of rows.flat()) {
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
    }
  }
}

/**
 * Prepares pasted HTML, already parsed into a document that is inert (no script runs there, nothing is fetched), for
 * the schema, which then keeps what it knows and drops everything else: Word's paragraphs become lists, style-only
 * wrappers go, headings below the third level become the third. Changes `root` in place.
 */
export function cleanPastedDom(root: Element): void {
  for (const element of root.querySelectorAll('style, script, template, noscript, title, meta, link')) element.remove();
  removeComments(root);
  unwrapUnstyled(root);
  listsFromWord(root);
  stylesToElements(root);
  lowerHeadings(root);
  limitTables(root);
}
