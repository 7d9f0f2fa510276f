import type { GateText } from '../anonymity/report.ts';
import { type Appendix, type Part, type Run, textOf } from './assembled.ts';
import { shownLines } from './shownWords.ts';

/** What an appendix says that is kept in one place of the journal. */
export interface KeptText {
  text: GateText;
  /** The screen on which it is kept; null where only the kind of the appendix tells. */
  kept: string | null;
  imageIds: string[];
}

const runs = (line: readonly Run[]): string[] => [
  ...line.map(({ text }) => text),
  ...line.flatMap(({ href }) => (href === undefined ? [] : ['\n', href])),
];

/** What a part says, each line as its runs. */
function linesOf(part: Part): string[][] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return [runs(part.runs)];
    case 'list':
      return part.items.flatMap(({ parts }) => linesOfParts(parts));
    case 'quote':
      return [...linesOfParts(part.parts), [part.source]];
    case 'table':
      return [[part.caption?.words ?? ''], ...part.rows.flatMap((row) => row.flatMap(({ lines }) => lines.map(runs)))];
    case 'figure':
      return [[part.caption.words], ...shownLines(part.chart).map((line) => [line])];
    case 'picture':
      return [[part.alt]];
    case 'rule':
      return [];
  }
}

/** What parts say, each line as its runs. */
export const linesOfParts = (parts: readonly Part[]): string[][] => parts.flatMap(linesOf);

function picturesIn(part: Part): string[] {
  if (part.kind === 'picture') return [part.imageId];
  if (part.kind === 'list') return part.items.flatMap(({ parts }) => parts.flatMap(picturesIn));
  return part.kind === 'quote' ? part.parts.flatMap(picturesIn) : [];
}

/**
 * What an appendix says, as the anonymity gate reads it: a text for each record that stands in it under a heading, and one
 * for the rest. A record keeps its id wherever it stands.
 */
export function appendixTexts({ id, kind, title, parts }: Appendix): KeptText[] {
  const found = new Map<string, { kept: string | null; label: string; runs: string[]; imageIds: string[] }>();
  let kept: string | null = null;
  let label = title;
  for (const part of parts) {
    if (part.kind === 'heading' && (part.kept !== undefined || part.level <= 2)) {
      kept = part.kept ?? null;
      label = kept === null ? title : `${title}, ${textOf(part.runs)}`;
    }
    const key = `kept:${kept ?? kind ?? id}`;
    const text = found.get(key) ?? { kept, label: label.slice(0, 300), runs: [], imageIds: [] };
    found.set(key, text);
    for (const line of linesOf(part)) text.runs.push(...line, '\n');
    text.imageIds.push(...picturesIn(part));
  }
  return [...found].map(([key, { kept: screen, label: where, runs: text, imageIds }]) => ({
    text: { id: key, place: 'section', label: where, text },
    kept: screen,
    imageIds,
  }));
}
