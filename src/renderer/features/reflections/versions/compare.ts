import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Line } from './lines.ts';

/** A stretch of a line; `only` where the other side does not have it. */
interface Stretch {
  /** The character of the line with which it begins. */
  at: number;
  text: string;
  only: boolean;
}

export interface ComparedLine {
  /** Its number in the whole text. */
  at: number;
  kind: Line['kind'];
  stretches: Stretch[];
}

/** What stands side by side: equal on both sides, or differing. */
export interface Passage {
  differs: boolean;
  before: ComparedLine[];
  now: ComparedLine[];
}

/** Lines that follow one another in a text, and the number of the first. */
interface Run {
  at: number;
  lines: Line[];
}

type Unplaced = Omit<Stretch, 'at'>;

/** Long texts that have little in common are not compared word by word for longer than this; then by whole lines. */
const PATIENCE_MS = 500;

/** A stage that another model lacks stands in the text as a heading: the same words in the same place. */
const kindOf = ({ kind }: Line) => (kind === 'stage' ? 'heading' : kind);

const isSame = (one: Line, other: Line) => kindOf(one) === kindOf(other) && one.text === other.text;

function joined({ lines }: Run): string {
  return lines.map(({ text }) => text.replaceAll('\n', ' ')).join('\n');
}

function placed(stretches: readonly Unplaced[]): Stretch[] {
  let at = 0;
  return stretches.map((stretch) => {
    const from = at;
    at += stretch.text.length;
    return { ...stretch, at: from };
  });
}

/** Lays stretches of the joined lines back onto the lines. */
function ontoLines({ at, lines }: Run, stretches: readonly Unplaced[]): ComparedLine[] {
  const rows: Unplaced[][] = [[]];
  for (const { text, only } of stretches) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) rows.push([]);
      if (part !== '') rows.at(-1)?.push({ text: part, only });
    });
  }
  return lines.map(({ kind }, index) => ({ at: at + index, kind, stretches: placed(rows[index] ?? []) }));
}

function whole(run: Run, only: boolean): ComparedLine[] {
  return run.lines.map(({ kind, text }, index) => ({ at: run.at + index, kind, stretches: [{ at: 0, text, only }] }));
}

function differing(before: Run, now: Run, timeout: number): Passage {
  const both = before.lines.length > 0 && now.lines.length > 0;
  const changes = both && timeout > 0 ? diffWordsWithSpace(joined(before), joined(now), { timeout }) : undefined;
  if (!changes) return { differs: true, before: whole(before, true), now: whole(now, true) };
  const words = (theirs: 'added' | 'removed', mine: 'added' | 'removed') =>
    changes.filter((change) => !change[theirs]).map((change) => ({ text: change.value, only: change[mine] }));
  return {
    differs: true,
    before: ontoLines(before, words('added', 'removed')),
    now: ontoLines(now, words('removed', 'added')),
  };
}

/**
 * Compares an earlier text with the present one: line by line, and word by word where lines differ. Passages come in
 * the order of the text.
 */
export function compareLines(before: readonly Line[], now: readonly Line[]): Passage[] {
  const end = performance.now() + PATIENCE_MS;
  const passages: Passage[] = [];
  let old: Run = { at: 0, lines: [] };
  let present: Run = { at: 0, lines: [] };
  function settle(same: readonly Line[]): void {
    if (old.lines.length + present.lines.length > 0) passages.push(differing(old, present, end - performance.now()));
    const next = { old: old.at + old.lines.length, present: present.at + present.lines.length };
    if (same.length > 0) {
      const both = [...same];
      passages.push({
        differs: false,
        before: whole({ at: next.old, lines: both }, false),
        now: whole({ at: next.present, lines: both }, false),
      });
    }
    old = { at: next.old + same.length, lines: [] };
    present = { at: next.present + same.length, lines: [] };
  }
  for (const { value, added, removed } of diffArrays([...before], [...now], { comparator: isSame })) {
    if (removed) old.lines.push(...value);
    else if (added) present.lines.push(...value);
    else settle(value);
  }
  settle([]);
  return passages;
}
