import { escapeHtml } from '../../../../shared/document/markup.ts';
import { tablePage } from '../../print/page.ts';
import style from './sheet.css?raw';
import { cutTo, type Density, densityFor, isShort, type SheetItem, type SwotSheet } from './sheet.ts';

type SheetQuadrant = SwotSheet['quadrants'][number];

function itemOnBoard({ number, heading, text }: SheetItem, { textLength }: Density): string {
  const shown = cutTo(text, textLength);
  const words = shown === '' ? '' : `<p>${escapeHtml(shown)}</p>`;
  return `<div class="item"><p class="name"><b>${number}</b> ${escapeHtml(heading)}</p>${words}</div>`;
}

function quadrantOnBoard({ quadrant, name, items }: SheetQuadrant, density: Density): string {
  const shown = items.slice(0, density.most);
  const more = items.length - shown.length;
  const rest = more > 0 ? `<p class="none">And ${more} more on the pages that follow.</p>` : '';
  const none = items.length === 0 ? '<p class="none">Nothing yet.</p>' : '';
  const body = shown.map((item) => itemOnBoard(item, density)).join('');
  return `<section class="quadrant ${quadrant}"><h2>${name}</h2><div style="font-size: ${density.points}pt">${body}${rest}${none}</div></section>`;
}

function itemInList(item: SheetItem, { textLength }: Density): string {
  const { number, heading, text, marks, grounds } = item;
  const words = text.length > textLength ? `<p>${escapeHtml(text)}</p>` : '';
  const told = marks === '' ? '' : `<p class="marks">${escapeHtml(marks)}</p>`;
  const lines = grounds.map((ground) => `<li>${escapeHtml(ground)}</li>`).join('');
  const rests = grounds.length === 0 ? '<p class="none">No evidence yet.</p>' : `<ol>${lines}</ol>`;
  return `<div class="${isShort(item) ? 'entry short' : 'entry'}"><h3><b>${number}</b> ${escapeHtml(heading)}</h3>${told}${words}${rests}</div>`;
}

function quadrantInList({ quadrant, name, items }: SheetQuadrant, density: Density): string {
  if (items.length === 0) return '';
  const body = items.map((item) => itemInList(item, density)).join('');
  return `<section class="${quadrant}"><h2>${name}</h2>${body}</section>`;
}

/** The sheet as a document for printing: the four quadrants on one page A4 lying, then what every item rests on. */
export function sheetHtml(sheet: SwotSheet): string {
  const { title, subtitle, quadrants, pairs } = sheet;
  const density = densityFor(sheet);
  const lines = pairs.map((pair) => `<li>${escapeHtml(pair)}</li>`).join('');
  const paired = pairs.length === 0 ? '' : `<section><h2>Pairs</h2><ol>${lines}</ol></section>`;
  return tablePage({
    title,
    style,
    body: `<header><h1>${title}</h1><p>${escapeHtml(subtitle)}</p></header>
<div class="board">${quadrants.map((quadrant) => quadrantOnBoard(quadrant, density)).join('')}</div>
<header><h1>What it rests on</h1></header>
<div class="evidence">${quadrants.map((quadrant) => quadrantInList(quadrant, density)).join('')}${paired}</div>`,
  });
}
