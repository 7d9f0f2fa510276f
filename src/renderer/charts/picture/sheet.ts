import { dayInShort } from '../../ui/days.ts';
import type { LegendEntry } from '../ChartLegend.tsx';
import { markPath } from '../looks.ts';
import { fontFamily } from './font.ts';
import type { Picture } from './take.ts';

const SVG = 'http://www.w3.org/2000/svg';
const [PADDING, LEAST_WIDTH, LINE, LEGEND_LINE] = [24, 520, 19, 22];
const [PAPER, INK, QUIET] = ['#fffefc', '#24221e', '#625d56'];
const SWATCH = 14;
const LINE_MARK = 30;

/** What stands around the chart. */
export interface SheetWords {
  title: string;
  /** What the figures say, in plain words. */
  summary: string;
  /** In the colours of paper. */
  legend: readonly LegendEntry[];
  /** Under the chart; empty for nothing. */
  note: string;
  /** YYYY-MM-DD */
  exportedOn: string;
}

function element(name: string, attributes: Record<string, string | number>, text?: string): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.append(text);
  return made;
}

/** How wide words are in the font of the picture, in pixels. */
function measure(size: number, weight = 400): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (words) => words.length * size * 0.6;
  context.font = `${weight} ${size}px ${fontFamily}`;
  return (words) => context.measureText(words).width;
}

/** Words in lines of at most this width; a single longer word has a line of its own. */
export function linesOf(words: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Parts of the sheet under each other. */
interface Column {
  parts: Element[];
  /** Where the next one begins. */
  y: number;
}

interface TextLook {
  size: number;
  weight: number;
  color: string;
}

function addLines(column: Column, words: string, width: number, { size, weight, color }: TextLook): void {
  for (const line of linesOf(words, width, measure(size, weight))) {
    column.y += size * 1.35;
    const at = { x: PADDING, y: column.y - size * 0.3 };
    column.parts.push(element('text', { ...at, fill: color, 'font-size': size, 'font-weight': weight }, line));
  }
}

function addLegend(column: Column, entries: readonly LegendEntry[], width: number): void {
  const widthOf = measure(13);
  let x = PADDING;
  for (const entry of entries) {
    const mark = entry.dash === undefined ? SWATCH : LINE_MARK;
    const needed = mark + 8 + widthOf(entry.label) + 20;
    if (x > PADDING && x + needed > PADDING + width) {
      x = PADDING;
      column.y += LEGEND_LINE;
    }
    const middle = column.y + LEGEND_LINE / 2;
    const at = { x: x + mark + 8, y: middle + 4.5, fill: INK, 'font-size': 13 };
    column.parts.push(...legendMark(entry, x, middle, mark), element('text', at, entry.label));
    x += needed;
  }
  if (entries.length > 0) column.y += LEGEND_LINE;
}

function legendMark({ color, dash, shape, swatch, hollow }: LegendEntry, x: number, y: number, width: number) {
  const marks: Element[] = [];
  if (swatch) {
    marks.push(element('rect', { x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, rx: 3, fill: color }));
  }
  if (dash !== undefined) {
    const broken: Record<string, string> = dash === '' ? {} : { 'stroke-dasharray': dash };
    marks.push(element('line', { x1: x, x2: x + width, y1: y, y2: y, stroke: color, 'stroke-width': 2, ...broken }));
  }
  if (shape !== undefined) {
    const filled: Record<string, string | number> = hollow
      ? { fill: PAPER, stroke: color, 'stroke-width': 2 }
      : { fill: color };
    marks.push(element('path', { d: markPath(shape, x + width / 2, y, 4.5), ...filled }));
  }
  return marks;
}

/** A chart as a sheet that stands alone: title, what it says, legend, the chart, and the day of the export. */
export function sheetOf({ svg, width, height }: Picture, words: SheetWords): Element {
  const inner = Math.max(LEAST_WIDTH, width);
  const column: Column = { parts: [], y: PADDING };
  addLines(column, words.title, inner, { size: 20, weight: 600, color: INK });
  column.y += 4;
  addLines(column, words.summary, inner, { size: 13, weight: 400, color: QUIET });
  column.y += 10;
  addLegend(column, words.legend, inner);
  column.y += 8;
  const chart = svg.cloneNode(true) as Element;
  chart.setAttribute('x', String(PADDING));
  chart.setAttribute('y', String(column.y));
  column.y += height + LINE / 2;
  if (words.note !== '') addLines(column, words.note, inner, { size: 12, weight: 400, color: QUIET });
  column.y += LINE / 2;
  const foot = `Exported from Doubleloop on ${dayInShort(words.exportedOn)}. Clients go by their code names.`;
  addLines(column, foot, inner, { size: 12, weight: 400, color: QUIET });
  const [sheetWidth, sheetHeight] = [Math.ceil(inner + 2 * PADDING), Math.ceil(column.y + PADDING)];
  const sheet = element('svg', {
    width: sheetWidth,
    height: sheetHeight,
    viewBox: `0 0 ${sheetWidth} ${sheetHeight}`,
    'font-family': fontFamily,
  });
  sheet.append(element('title', {}, words.title));
  sheet.append(element('rect', { width: sheetWidth, height: sheetHeight, fill: PAPER }), ...column.parts, chart);
  return sheet;
}
