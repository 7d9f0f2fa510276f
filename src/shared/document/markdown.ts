import { hasText, isBlank } from './build.ts';
import { inlineMarkdown, lineMarkdown } from './markdownInline.ts';
import type { DocumentNode, ReflectionDocument } from './types.ts';

export { fromMarkdown } from './markdownReader.ts';

export interface MarkdownOptions {
  /** Where the file of a picture lies, relative to the Markdown file. */
  imagePath(imageId: string): string;
}

const LISTS = new Set(['bulletList', 'orderedList', 'taskList']);
/** Keeps two lists apart that would run into one; shown by no reader. */
const BETWEEN_LISTS = '<!-- -->';

function indented(text: string, width: number): string {
  return text.replace(/\n(?!\n|$)/gu, `\n${' '.repeat(width)}`);
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A list may follow its item's first line directly, unless its number keeps it from interrupting a paragraph. */
function isTight(blocks: readonly DocumentNode[]): boolean {
  return blocks.every((block, index) => {
    if (index === 0) return hasText(block);
    return LISTS.has(block.type) && (block.attrs?.start ?? 1) === 1 && !LISTS.has(blocks[index - 1]?.type ?? '');
  });
}

function listItem(item: DocumentNode, marker: string, options: MarkdownOptions): string {
  const blocks = item.content ?? [];
  const rendered = renderBlocks(blocks, options, isTight(blocks) ? '\n' : '\n\n');
  const first = blocks[0] !== undefined && hasText(blocks[0]) ? rendered : `${BETWEEN_LISTS}\n\n${rendered}`;
  return `${marker} ${indented(rendered === '' ? '' : first, marker.length + 1)}`.trimEnd();
}

function list(node: DocumentNode, options: MarkdownOptions): string {
  const start = typeof node.attrs?.start === 'number' ? node.attrs.start : 1;
  const items = (node.content ?? []).map((item, index) => {
    if (node.type === 'orderedList') return listItem(item, `${start + index}.`, options);
    if (node.type === 'bulletList') return listItem(item, '-', options);
    const blocks = item.content ?? [];
    const box = item.attrs?.checked === true ? '[x]' : '[ ]';
    const [first, ...rest] = blocks;
    const head = first === undefined ? '' : lineMarkdown(inlineMarkdown(first.content ?? [], '<br>'));
    const tail = renderBlocks(rest, options, '\n\n');
    const gap = isTight(blocks) ? '\n' : '\n\n';
    return `- ${box} ${head}${tail === '' ? '' : indented(`${gap}${tail}`, 2)}`.trimEnd();
  });
  return items.join('\n');
}

/** What a cell says, on one line. */
function cellLines(node: DocumentNode, options: MarkdownOptions): string[] {
  return (node.content ?? []).flatMap((block) => {
    if (block.type === 'image') return [image(block, options)];
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'question') {
      return hasText(block) ? [lineMarkdown(inlineMarkdown(block.content ?? [], '<br>'))] : [];
    }
    return cellLines(block, options);
  });
}

function tableRow(row: DocumentNode, width: number, options: MarkdownOptions): string {
  const cells = (row.content ?? []).flatMap((cell) => {
    const span = typeof cell.attrs?.colspan === 'number' ? cell.attrs.colspan : 1;
    return [cellLines(cell, options).join('<br>'), ...new Array<string>(span - 1).fill('')];
  });
  while (cells.length < width) cells.push('');
  return `| ${cells.slice(0, width).join(' | ')} |`;
}

/** GFM: the first row is the heading. */
function table(node: DocumentNode, options: MarkdownOptions): string {
  const rows = node.content ?? [];
  const spans = (rows[0]?.content ?? []).map((cell) => Number(cell.attrs?.colspan ?? 1));
  const width = Math.max(
    1,
    spans.reduce((sum, span) => sum + span, 0),
  );
  const [head, ...body] = rows.map((row) => tableRow(row, width, options));
  const rule = `| ${new Array<string>(width).fill('---').join(' | ')} |`;
  return [head ?? '', rule, ...body].join('\n');
}

function image(node: DocumentNode, options: MarkdownOptions): string {
  const path = encodeURI(options.imagePath(String(node.attrs?.imageId)));
  const alt = inlineMarkdown([{ type: 'text', text: String(node.attrs?.alt ?? '') }], ' ');
  return `![${alt}](${path.replace(/[()]/gu, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}

function heading(level: number, content: readonly DocumentNode[]): string {
  const text = lineMarkdown(inlineMarkdown(content, '<br>')).replace(/(?<!\\)#+$/u, '\\$&');
  return `${'#'.repeat(level)} ${text}`.trimEnd();
}

function block(node: DocumentNode, options: MarkdownOptions): string {
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return inlineMarkdown(content, '\\\n').split('\\\n').map(lineMarkdown).join('\\\n');
    case 'heading':
      return heading(Number(node.attrs?.level ?? 1), content);
    case 'question':
      return content.length === 0 ? '' : `> _${lineMarkdown(inlineMarkdown(content, ' ').trim())}_`;
    case 'blockquote':
      return quoted(renderBlocks(content, options, '\n\n'));
    case 'quotation': {
      const { text, source } = node.attrs ?? {};
      const lines = String(text)
        .split('\n')
        .map((line) => lineMarkdown(inlineMarkdown([{ type: 'text', text: line }], ' ')));
      const cite = lineMarkdown(inlineMarkdown([{ type: 'text', text: `— ${source}` }], ' '));
      return quoted(`${lines.join('\\\n')}\n\n${cite}`);
    }
    case 'liveBlock':
      return lineMarkdown(inlineMarkdown([{ type: 'text', text: String(node.attrs?.caption ?? '') }], ' '));
    case 'horizontalRule':
      return '---';
    case 'image':
      return image(node, options);
    case 'table':
      return table(node, options);
    case 'stage': {
      const title = heading(2, [{ type: 'text', text: String(node.attrs?.name ?? '') }]);
      return isBlank(content) ? '' : `${title}\n\n${renderBlocks(content, options, '\n\n')}`;
    }
    default:
      return LISTS.has(node.type) ? list(node, options) : renderBlocks(content, options, '\n\n');
  }
}

function renderBlocks(nodes: readonly DocumentNode[], options: MarkdownOptions, gap: string): string {
  const parts: string[] = [];
  nodes.forEach((node, index) => {
    const text = block(node, options);
    if (LISTS.has(node.type) && LISTS.has(nodes[index - 1]?.type ?? '')) parts.push(BETWEEN_LISTS);
    if (text !== '') parts.push(text);
  });
  return parts.join(gap);
}

/**
 * The document as Markdown (CommonMark with GFM's tables and task lists), ending with a line break; empty for an empty
 * document. A stage becomes `## name` (a blank one nothing), a question `> _question_`, a picture a link to its file.
 * What Markdown lacks is in HTML's inline tags: `<u>`, `<mark>`, and emphasis where its delimiters would not be read.
 * Lost: empty paragraphs, merged cells, widths, and which quotations were given.
 */
export function toMarkdown(document: ReflectionDocument, options: MarkdownOptions): string {
  const text = renderBlocks(document.content, options, '\n\n');
  return text === '' ? '' : `${text}\n`;
}
