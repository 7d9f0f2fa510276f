import { escapeHtml } from '../../../shared/document/markup.ts';
import style from './blocks.css?raw';
import { type Block, linesOf } from './blocks.ts';
import { tablePage } from './page.ts';

const paragraphs = (text: string): string =>
  linesOf(text)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');

function html(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return linesOf(block.text)
        .map((line) => `<p${block.quiet ? ' class="quiet"' : ''}>${escapeHtml(line)}</p>`)
        .join('');
    case 'facts': {
      const rows = block.rows.filter(([, text]) => text.trim() !== '');
      const cells = rows.map(([name, text]) => `<dt>${escapeHtml(name)}</dt><dd>${paragraphs(text)}</dd>`);
      return rows.length === 0 ? '' : `<dl>${cells.join('')}</dl>`;
    }
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const all = block.widths.reduce((sum, width) => sum + width, 0);
      const columns = block.widths.map((width) => `<col style="width:${((100 * width) / all).toFixed(1)}%">`).join('');
      const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${paragraphs(cell)}</td>`).join('')}</tr>`);
      return `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'picture':
      return `<figure aria-label="${escapeHtml(block.title)}">${block.svg}</figure>`;
  }
}

/** Blocks as a document for printing, A4 standing. */
export function blocksPage(title: string, blocks: readonly Block[]): string {
  return tablePage({ title: escapeHtml(title), style, body: blocks.map(html).join('\n') });
}
