import type { AppendixKind } from '../submission.ts';
import type { BlockChart } from './block.ts';

/** Text with its emphasis, or the break of a line. */
export interface Run {
  /** A line break where it is `\n` alone. */
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  highlight?: boolean;
  href?: string;
}

export interface Cell {
  /** A paragraph each. */
  lines: Run[][];
  head: boolean;
  colspan: number;
  rowspan: number;
}

/** What a table or figure is called, e.g. `Table 1` and its caption; null for a table of the writer's own. */
export interface Caption {
  label: string;
  words: string;
  /** A sentence under it, e.g. that its source is gone; empty for none. */
  note: string;
}

export interface TablePart {
  kind: 'table';
  caption: Caption | null;
  /** Rows that repeat on every page. */
  headRows: number;
  rows: Cell[][];
  figures: number[];
  shares: number[];
}

export interface ListItem {
  parts: Part[];
  /** Of a task: whether it is done; null for any other item. */
  done: boolean | null;
}

/** One block of a submission as it is given out. Both renderers, and the reading view, take nothing else. */
export type Part =
  /** `kept`: the screen on which what stands under it is kept, where a record is. */
  | { kind: 'heading'; level: number; runs: Run[]; id: string; kept?: string }
  | { kind: 'paragraph'; runs: Run[]; look: 'text' | 'question' | 'note' | 'facts' | 'reference' }
  | { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }
  /** `source` empty for a quotation of the writer's own; `number` is that of the evidence in the index. */
  | { kind: 'quote'; parts: Part[]; source: string; number: number | null }
  | TablePart
  | { kind: 'figure'; caption: Caption; chart: BlockChart }
  | { kind: 'picture'; imageId: string; base64: string; mime: string; alt: string; width: number; height: number }
  | { kind: 'rule' };

export interface Appendix {
  id: string;
  /** Null for all that is of one client. */
  kind: AppendixKind | null;
  /** `Appendix A: Evidence index` */
  title: string;
  parts: Part[];
}

/** A line of the cover sheet; an empty value stays a line to fill in. */
export interface CoverField {
  label: string;
  value: string;
  /** The learner’s own, or the unit’s: nothing in it tells of a client, whatever names it shares with one. */
  isOwn: boolean;
}

/** A submission as it is handed in: everything said, nothing laid out. By code names alone. */
export interface Assembled {
  title: string;
  unit: { id: string; name: string; qualification: string };
  fields: CoverField[];
  /** In the properties of its files: empty unless the learner wants to be named there. */
  author: string;
  /** To sign. */
  statement: string[];
  /** At the head of every page: the unit, and the candidate's number or nothing. */
  header: { unit: string; candidate: string };
  body: Part[];
  appendices: Appendix[];
}

/** A heading as the contents list it. */
export interface ContentsLine {
  id: string;
  level: number;
  text: string;
}

/** What runs say, without their emphasis. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The contents: parts, sections and appendices. */
export function contentsOf({ body, appendices }: Assembled): ContentsLine[] {
  const headings = body.flatMap((part) =>
    part.kind === 'heading' && part.level <= 2 ? [{ id: part.id, level: part.level, text: textOf(part.runs) }] : [],
  );
  return [...headings, ...appendices.map(({ id, title }) => ({ id, level: 1, text: title }))];
}

/** Text without emphasis. */
export const run = (text: string, look: Omit<Run, 'text'> = {}): Run => ({ text, ...look });
export const paragraphPart = (text: string, look: 'text' | 'question' | 'note' | 'facts' = 'text'): Part => ({
  kind: 'paragraph',
  runs: [run(text)],
  look,
});
export const headingPart = (level: number, text: string, id: string, kept?: string): Part => ({
  kind: 'heading',
  level,
  runs: [run(text)],
  id,
  ...(kept === undefined ? {} : { kept }),
});

/** A table of plain words; its first row is the heading. */
export function plainTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  options: { figures?: number[]; shares?: number[]; caption?: Caption | null } = {},
): TablePart {
  const cell = (text: string, isHead: boolean): Cell => ({
    lines: text.split('\n').map((line) => [run(line)]),
    head: isHead,
    colspan: 1,
    rowspan: 1,
  });
  return {
    kind: 'table',
    caption: options.caption ?? null,
    headRows: 1,
    rows: [head.map((text) => cell(text, true)), ...rows.map((row) => row.map((text) => cell(text, false)))],
    figures: options.figures ?? [],
    shares: options.shares ?? head.map(() => 1),
  };
}
