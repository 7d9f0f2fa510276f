import type { SourceFacts } from './source.ts';

/** The longest file of sources that is read, in characters. */
export const MAX_IMPORT = 2_000_000;
/** The most sources that come at once. */
export const MAX_SOURCES = 2_000;

export const importFormats = { bibtex: 'BibTeX', ris: 'RIS' } as const;
export type ImportFormat = keyof typeof importFormats;

/** One entry of a file as it was found, before it is understood. */
export interface RawEntry {
  /** Counted from 1. */
  number: number;
  /** The line of the file on which it begins, counted from 1. */
  line: number;
  /** What the file calls it; empty where it has no name. */
  name: string;
  text: string;
}

/** An entry that could be read. */
export interface ReadSource {
  number: number;
  line: number;
  facts: SourceFacts;
  /** The title of the source that is this work, in the library or earlier in the file; null: it is new. */
  sameAs: string | null;
}

/** An entry that could not be read, and why. */
export interface ImportProblem {
  number: number;
  /** The line of the file at which reading ended. */
  line: number;
  name: string;
  words: string;
}

export interface ImportPreview {
  format: ImportFormat;
  sources: ReadSource[];
  problems: ImportProblem[];
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

export function formatOf(text: string): ImportFormat {
  return /^\uFEFF?TY {2}- /mu.test(text) ? 'ris' : 'bibtex';
}

/** Up to the brace that closes the entry; undefined where none does. */
function closed(text: string): string | undefined {
  let depth = 0;
  for (let at = text.search(/[{(]/u); at >= 0 && at < text.length; at += 1) {
    const sign = text[at];
    if (text[at - 1] === '\\') continue;
    if (sign === '{' || (sign === '(' && depth === 0)) depth += 1;
    else if (sign === '}' || (sign === ')' && depth === 1)) depth -= 1;
    if (depth === 0) return text.slice(0, at + 1);
  }
  return undefined;
}

/** The entries of a BibTeX file, each by itself, so that a broken one spoils no other; abbreviations go with each. */
function bibtexEntries(text: string): RawEntry[] {
  const starts = [...text.matchAll(/^[ \t]*@\s*(\w+)\s*[{(][ \t]*([^\s,{}"=]*)/gmu)];
  const parts = starts.map((start, at) => {
    const whole = text.slice(start.index, starts[at + 1]?.index ?? text.length);
    return {
      type: start[1]?.toLowerCase() ?? '',
      name: start[2] ?? '',
      index: start.index,
      text: closed(whole) ?? whole,
    };
  });
  const strings = parts.filter(({ type }) => type === 'string').map((part) => part.text.replaceAll('\n', ' '));
  const abbreviations = strings.length > 0 ? `${strings.join(' ')} ` : '';
  return parts
    .filter(({ type }) => !['string', 'comment', 'preamble'].includes(type))
    .map(({ name, index, text: entry }, at) => ({
      number: at + 1,
      line: lineAt(text, index + entry.search(/@/u)),
      name,
      text: abbreviations + entry.trim(),
    }));
}

function risEntries(text: string): RawEntry[] {
  const starts = [...text.matchAll(/^\uFEFF?TY {2}- /gmu)];
  return starts.map(({ index }, at) => {
    const entry = text
      .slice(index, starts[at + 1]?.index ?? text.length)
      .replace(/^\uFEFF/u, '')
      .trim();
    const title = /^(?:TI|T1) {2}- (.*)$/mu.exec(entry)?.[1] ?? '';
    return { number: at + 1, line: lineAt(text, index), name: title.trim(), text: `${entry}\n` };
  });
}

/** Takes a file apart into its entries, without understanding them. */
export function entriesOf(format: ImportFormat, text: string): RawEntry[] {
  const lines = text.replaceAll(/\r\n?/gu, '\n');
  return format === 'ris' ? risEntries(lines) : bibtexEntries(lines);
}
