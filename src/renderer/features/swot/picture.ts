import type { Quadrant } from '../../../shared/domain/swot.ts';
import type { journalClient } from '../../api/client.ts';
import { fontFamily } from '../../charts/picture/font.ts';

/** The SWOT as it stands on paper, by code names only. */
export type SwotSheet = Awaited<ReturnType<typeof journalClient.swot.sheet.query>>;
type SheetItem = SwotSheet['quadrants'][number]['items'][number];

const SVG = 'http://www.w3.org/2000/svg';
/** The sides of a page A4 lying, in pixels. */
const [WIDTH, HEIGHT] = [1414, 1000];
const [MARGIN, GUTTER, TOP, FOOT] = [56, 44, 132, 40];
const [PAPER, INK, QUIET] = ['#fffefc', '#24221e', '#625d56'];
const tones: Record<Quadrant, string> = {
  strength: '#1d645e',
  weakness: '#93451f',
  opportunity: '#6b5410',
  threat: '#5b3f6e',
};
const BOX = { width: (WIDTH - 2 * MARGIN - GUTTER) / 2, height: (HEIGHT - TOP - FOOT - GUTTER) / 2 };
/** Under the name of a quadrant its items begin. */
const HEAD = 52;
const LINE_HEIGHT = 1.35;
/** From the largest type to the smallest, with texts and then without. */
const looks = [
  ...[19, 17, 15, 13].map((size) => ({ size, withText: true })),
  ...[17, 15, 13].map((size) => ({ size, withText: false })),
];
type Look = (typeof looks)[number];
const LEAST: Look = { size: 13, withText: false };

interface Line {
  words: string;
  weight: number;
  /** More room before it than within an item. */
  begins: boolean;
}

function measurer(size: number, weight: number): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (words) => words.length * size * 0.6;
  context.font = `${weight} ${size}px ${fontFamily}`;
  return (words) => context.measureText(words).width;
}

/** Words in lines of at most this width; a single longer word has a line of its own. */
function wrapped(words: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.replaceAll(/\s+/gu, ' ').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function linesOf({ number, heading, text }: SheetItem, { size, withText }: Look): Line[] {
  const heads = wrapped(`${number}  ${heading}`, BOX.width, measurer(size, 600));
  const texts = withText && text !== '' ? wrapped(text, BOX.width, measurer(size, 400)) : [];
  return [
    ...heads.map((words, index) => ({ words, weight: 600, begins: index === 0 })),
    ...texts.map((words) => ({ words, weight: 400, begins: false })),
  ];
}

const heightOf = (lines: readonly Line[], size: number): number =>
  lines.reduce((sum, { begins }) => sum + size * (begins ? LINE_HEIGHT + 0.45 : LINE_HEIGHT), 0);

const room = BOX.height - HEAD;

/** The look in which every quadrant fits; the smallest where none does. */
function lookFor({ quadrants }: SwotSheet): Look {
  const fits = (look: Look) =>
    quadrants.every(
      ({ items }) =>
        heightOf(
          items.flatMap((item) => linesOf(item, look)),
          look.size,
        ) <= room,
    );
  return looks.find(fits) ?? LEAST;
}

/** The lines of a quadrant, with how many items did not fit. */
function shownLines(items: readonly SheetItem[], look: Look): Line[] {
  const lines: Line[] = [];
  for (const [index, item] of items.entries()) {
    const next = linesOf(item, look);
    const isLast = index === items.length - 1;
    const needed = heightOf([...lines, ...next], look.size) + (isLast ? 0 : look.size * LINE_HEIGHT);
    if (needed > room) return [...lines, { words: `And ${items.length - index} more.`, weight: 400, begins: false }];
    lines.push(...next);
  }
  return lines;
}

function element(name: string, attributes: Record<string, string | number>, text?: string): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.append(text);
  return made;
}

function quadrantParts(
  { quadrant, name, items }: SwotSheet['quadrants'][number],
  index: number,
  look: Look,
): Element[] {
  const x = MARGIN + (index % 2) * (BOX.width + GUTTER);
  let y = TOP + Math.floor(index / 2) * (BOX.height + GUTTER);
  const tone = tones[quadrant];
  const parts = [
    element('rect', { x, y, width: BOX.width, height: 3, fill: tone }),
    element('text', { x, y: y + 36, fill: tone, 'font-size': 24, 'font-weight': 600 }, name),
  ];
  y += HEAD;
  for (const { words, weight, begins } of shownLines(items, look)) {
    y += look.size * (begins ? LINE_HEIGHT + 0.45 : LINE_HEIGHT);
    parts.push(element('text', { x, y, fill: INK, 'font-size': look.size, 'font-weight': weight }, words));
  }
  return parts;
}

/** The four quadrants as a drawing that stands alone, of the shape of a page A4 lying. */
export function swotPicture(sheet: SwotSheet): Element {
  const { title, subtitle, quadrants } = sheet;
  const look = lookFor(sheet);
  const picture = element('svg', {
    width: WIDTH,
    height: HEIGHT,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    'font-family': fontFamily,
  });
  picture.append(
    element('title', {}, title),
    element('rect', { width: WIDTH, height: HEIGHT, fill: PAPER }),
    element('text', { x: MARGIN, y: 74, fill: INK, 'font-size': 34, 'font-weight': 600 }, title),
    element('text', { x: MARGIN, y: 104, fill: QUIET, 'font-size': 16 }, subtitle),
    ...quadrants.flatMap((quadrant, index) => quadrantParts(quadrant, index, look)),
  );
  return picture;
}
