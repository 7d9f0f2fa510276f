import { parseDocument } from 'htmlparser2';
import Papa from 'papaparse';
import { imageMetadata } from '../../../../shared/domain/anonymity/imageMetadata.ts';
import type { GateText, TextPlace } from '../../../../shared/domain/anonymity/report.ts';

type PageNode = ReturnType<typeof parseDocument>['children'][number];

/** Set on lines of their own. */
const blocks = new Set(
  'address article blockquote br dd div dl dt figcaption figure footer header hr li main ol p section table td th tr ul'.split(
    ' ',
  ),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** What the product says of its columns and rows: names of the register are looked for there too, nothing is asked. */
const fixed = new Set(['th', 'dt']);
const drawn = new Set(['text', 'title', 'desc']);
const spoken = ['alt', 'aria-label', 'title', 'href'] as const;

/** The id of the texts about which nothing is asked. */
export const FIXED = 'fixed';

/** `S1`, `2.1`: what stands after it begins anew. */
const isNumber = (words: string): boolean => /^\s*\p{Lu}?\d+(?:\.\d+)*\s*$/u.test(words);
const plainLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

interface Gathered {
  place: TextPlace;
  label: string;
  runs: string[];
}

/** Gives every text an id that it keeps from one look to the next, as long as its heading stays. */
function numbered(all: readonly Gathered[]): GateText[] {
  const times = new Map<string, number>();
  return all.flatMap(({ place, label, runs }) => {
    if (runs.every((run) => run.trim() === '')) return [];
    const name = `${place}:${label.slice(0, 120)}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return [{ id: time === 1 ? name : `${name}:${time}`, place, label: label.slice(0, 300), text: runs }];
  });
}

/** What the picture that stands in a page says of itself. */
function pictureWords(src: string): string[] {
  const data = /^data:[^,]*;base64,(.*)$/su.exec(src)?.[1];
  return data === undefined ? [] : imageMetadata(Buffer.from(data, 'base64')).map(({ text }) => text);
}

/**
 * What a page that is made for printing says, as the gate reads it: a text for each heading with what stands under it, the
 * title, what pictures and links say beside, the words in drawings, and what pictures’ files say.
 */
export function pageTexts(html: string): GateText[] {
  const beside: Gathered[] = [];
  const table: Gathered = { place: 'section', label: '', runs: [] };
  let part: Gathered = { place: 'section', label: '', runs: [] };
  const parts = [part];
  const wordsOf = (nodes: readonly PageNode[]): string =>
    nodes
      .map((node) => ('data' in node ? String(node.data) : 'children' in node ? wordsOf(node.children) : ''))
      .join('');

  function say(place: TextPlace, words: string): void {
    beside.push({ place, label: part.label, runs: [words] });
  }

  /** Reads into the part that began last: a heading within begins one of its own. `aside`: into that instead. */
  function read(node: PageNode, aside: Gathered | null, drawing: Gathered | null): void {
    const runs = () => (aside ?? part).runs;
    if (node.type === 'text') {
      // What a dot sets apart begins anew, with a capital that tells nobody.
      if (drawing === null) runs().push(node.data.replaceAll(' · ', ' \n '));
      return;
    }
    if (!('children' in node) || node.type === 'style' || node.type === 'script') return;
    const [name, attribs] = 'attribs' in node ? [node.name, node.attribs] : ['', {}];
    for (const attribute of spoken) if (attribs[attribute]) say('alt-text', attribs[attribute]);
    for (const words of pictureWords(attribs.src ?? '')) say('image-metadata', words);
    if (drawing && drawn.has(name)) {
      drawing.runs.push(wordsOf(node.children), '\n');
      return;
    }
    if (name === 'title') {
      beside.push({ place: 'document-property', label: 'Title', runs: [wordsOf(node.children)] });
      return;
    }
    if (headings.has(name)) {
      part = { place: 'section', label: plainLine(wordsOf(node.children)), runs: [] };
      parts.push(part);
    }
    const within = fixed.has(name) ? table : aside;
    const shown: Gathered | null = name === 'svg' ? { place: 'chart-label', label: part.label, runs: [] } : drawing;
    if (name === 'svg' && shown) beside.push(shown);
    const apart = blocks.has(name) || headings.has(name);
    if (apart) (within ?? part).runs.push('\n');
    for (const child of node.children) read(child, within, shown);
    if (apart || (name === 'b' && isNumber(wordsOf(node.children)))) (within ?? part).runs.push('\n');
  }

  for (const node of parseDocument(html).children) read(node, null, null);
  return [
    ...numbered([...parts, ...beside]),
    ...numbered([table]).map((text) => ({ ...text, id: FIXED, label: 'Headings of tables' })),
  ];
}

/** What a table of comma-separated values says that does not stand on the page. */
export function tableTexts(csv: string, onPage: readonly GateText[]): GateText[] {
  const said = plainLine(onPage.map(({ text }) => (typeof text === 'string' ? text : text.join(''))).join(' '));
  const lines = Papa.parse<string[]>(csv.replace(/^\ufeff/u, '')).data.flat();
  const more = lines.flatMap((cell) => cell.split('\n')).filter((line) => /\p{L}/u.test(line));
  const missing = [...new Set(more.map(plainLine))].filter((line) => !said.includes(line));
  return numbered([{ place: 'section', label: 'The table', runs: missing.flatMap((line) => [line, '\n']) }]);
}

/** The titles of a calendar’s entries. */
export function calendarTexts(calendar: string): GateText[] {
  const titles = [...calendar.replaceAll(/\r?\n[ \t]/gu, '').matchAll(/^SUMMARY:(.*)$/gmu)].map(([, title = '']) =>
    title
      .trim()
      .replaceAll(/\\n/giu, ' ')
      .replaceAll(/\\([,;\\])/gu, '$1'),
  );
  return numbered([{ place: 'section', label: 'Titles', runs: titles.flatMap((title) => [title, '\n']) }]);
}

/** Everything that a JSON file says in words, a line each. */
export function jsonTexts(json: string): GateText[] {
  const lines: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') lines.push(value);
    return value;
  });
  const said = [...new Set(lines)].filter((line) => /\p{L}/u.test(line));
  return numbered([{ place: 'section', label: 'The file', runs: said.flatMap((line) => [line, '\n']) }]);
}
