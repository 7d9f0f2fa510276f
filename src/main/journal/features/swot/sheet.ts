import { swotQuadrants } from '../../../../shared/domain/evidence.ts';
import {
  type FrozenItem,
  type FrozenSwot,
  type GroundInWords,
  numbersOf,
  type Quadrant,
  quadrantNames,
  type SwotFacts,
} from '../../../../shared/domain/swot.ts';
import { themeWords } from '../../../../shared/domain/swotTheme.ts';
import { dayInShort, dayInWords } from '../../print/days.ts';

export interface SheetItem {
  /** `S1` */
  number: string;
  heading: string;
  text: string;
  /** Role, state, themes: what is not said of every item. */
  marks: string;
  grounds: string[];
}

/** The SWOT as it stands on paper, by code names only. */
export interface SwotSheet {
  title: string;
  /** What it is, and of which day. */
  subtitle: string;
  quadrants: { quadrant: Quadrant; name: string; items: SheetItem[] }[];
  pairs: string[];
}

const roleWords: Record<SwotFacts['role'], string> = { both: '', coach: 'as coach', mentor: 'as mentor' };
const stateWords: Record<SwotFacts['state'], string> = { open: '', 'in-hand': 'in hand', settled: 'settled' };

function groundInWords({ kind, words, source, happenedOn }: GroundInWords): string {
  const said = kind === 'evidence' ? `“${words.replaceAll(/\s+/gu, ' ').trim()}”` : words;
  const day = happenedOn === '' ? '' : `, ${dayInShort(happenedOn)}`;
  return `${said} (${source}${day})`;
}

function itemOf(item: FrozenItem, number: string): SheetItem {
  const { heading, text, role, state, themes, grounds } = item;
  const marks = [roleWords[role], stateWords[state], ...themes.map((theme) => themeWords[theme].toLowerCase())];
  return {
    number,
    heading,
    text: text.trim(),
    marks: marks.filter((mark) => mark !== '').join(' · '),
    grounds: grounds.filter(({ stands }) => stands).map(groundInWords),
  };
}

/** Lays out a SWOT. `name` is the snapshot’s, null for the present one; `day`: YYYY-MM-DD. */
export function sheetOf({ items, pairs }: FrozenSwot, name: string | null, day: string): SwotSheet {
  const numbers = numbersOf(items);
  const numberOf = new Map(items.map(({ lineage }, index) => [lineage, numbers[index] ?? '']));
  return {
    title: 'SWOT analysis',
    subtitle: `For the role of coach or mentor. ${name === null ? 'As it is on' : `“${name}”, frozen on`} ${dayInWords(day)}. Clients go by code names.`,
    quadrants: swotQuadrants.map((quadrant) => ({
      quadrant,
      name: quadrantNames[quadrant],
      items: items
        .filter((item) => item.quadrant === quadrant)
        .map((item) => itemOf(item, numberOf.get(item.lineage) ?? '')),
    })),
    pairs: pairs.map(({ insideLineage, outsideLineage, sentence }) => {
      const both = `${numberOf.get(insideLineage) ?? '?'} with ${numberOf.get(outsideLineage) ?? '?'}`;
      return sentence === '' ? `${both}.` : `${both}: ${sentence}`;
    }),
  };
}

/** How the first page is set so that all four quadrants fit on it. */
export interface Density {
  /** Of the type. */
  points: number;
  /** Of each text so many characters, in all levels but the first ones. */
  textLength: number;
  /** Items beyond these are counted; the pages after it have them all. */
  most: number;
}

/** What a quadrant’s box on an A4 page lying holds, in millimetres. */
const BOX = { width: 122, height: 64 };
const MM_OF_POINT = 0.3528;
const LINE_HEIGHT = 1.36;
/** The mean width of a character by the size of its type. */
const CHARACTER = 0.52;
/** Between two items, in lines. */
const GAP = 0.45;

const levels: readonly Omit<Density, 'most'>[] = [
  { points: 11.5, textLength: Number.POSITIVE_INFINITY },
  { points: 10.5, textLength: Number.POSITIVE_INFINITY },
  { points: 9, textLength: Number.POSITIVE_INFINITY },
  { points: 8, textLength: Number.POSITIVE_INFINITY },
  { points: 8, textLength: 220 },
  { points: 7.5, textLength: 120 },
  { points: 8, textLength: 0 },
];

/** A text cut at a word; none where nothing of it is to stand. */
export function cutTo(text: string, length: number): string {
  if (length === 0) return '';
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/u, '')} …`;
}

/** Whether an item with what it rests on is short enough to stand together on a page. */
export const isShort = ({ grounds }: SheetItem): boolean => grounds.length <= 8;

function linesOf({ heading, text }: SheetItem, { points, textLength }: Omit<Density, 'most'>): number {
  const perLine = BOX.width / (points * MM_OF_POINT * CHARACTER);
  const shown = cutTo(text, textLength);
  return Math.ceil((heading.length + 5) / perLine) + Math.ceil(shown.length / perLine) + GAP;
}

/** The largest type in which everything fits, then shorter texts, then headings alone, then as many of these as fit. */
export function densityFor({ quadrants }: SwotSheet): Density {
  const room = (points: number) => BOX.height / (points * MM_OF_POINT * LINE_HEIGHT);
  const fits = (level: Omit<Density, 'most'>) =>
    quadrants.every(({ items }) => items.reduce((sum, item) => sum + linesOf(item, level), 0) <= room(level.points));
  const level = levels.find(fits);
  if (level) return { ...level, most: Number.POSITIVE_INFINITY };
  const least = { points: 8, textLength: 0 };
  // One line is for how many more there are.
  const counts = quadrants.map(({ items }) => {
    let left = room(least.points) - 1;
    return items.findIndex((item) => {
      left -= linesOf(item, least);
      return left < 0;
    });
  });
  return { ...least, most: Math.max(1, Math.min(...counts.filter((count) => count >= 0))) };
}
