import { criterionId } from './evidence.ts';
import type { Unit } from './unit.ts';

/** A criterion that a passage may speak for, and the words that hint at it. */
export interface Suggestion {
  unitId: string;
  reference: string;
  /** `unit:reference`. */
  criterionId: string;
  asks: string;
  /** The words of the passage that match, as the passage has them. */
  words: string[];
}

const MOST = 6;
/** One word alone says little. */
const LEAST_WORDS = 2;

/** Letters and digits with their accents; apostrophes and hyphens inside, not quotation marks around. */
const word = /[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*/gu;

/** How words are compared: without case and accents, so that “Schon” is Schön, and with one kind of apostrophe. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en-GB').replaceAll("'", '’');
}

/** A passage ready to be searched. */
interface Passage {
  /** Its words as they stand. */
  words: string[];
  /** Its words as they are compared, with a space around each, so that a term matches whole words. */
  plain: string;
  /** The number of the word that begins at a place in `plain`. */
  wordAt: Map<number, number>;
}

function passageOf(text: string): Passage {
  const words = text.match(word) ?? [];
  const wordAt = new Map<number, number>();
  let all = ' ';
  for (const [index, one] of words.entries()) {
    wordAt.set(all.length, index);
    all += `${plain(one)} `;
  }
  return { words, plain: all, wordAt };
}

/** What of the passage a term matches: `feedback*` any word that begins so; null where nothing does. */
function matched(passage: Passage, term: string): string | null {
  const isBeginning = term.endsWith('*');
  const bare = plain(isBeginning ? term.slice(0, -1) : term);
  const first = passage.wordAt.get(passage.plain.indexOf(` ${bare}${isBeginning ? '' : ' '}`) + 1);
  if (first === undefined) return null;
  return passage.words.slice(first, first + bare.split(' ').length).join(' ');
}

/** Each of these once, however it is written. */
function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((one) => [plain(one), one])).values()];
}

/**
 * The criteria whose terms stand in a passage, those with the most first. Only words are compared, nothing is learned,
 * and what matched is given with each, so that the writer sees why.
 */
export function suggestCriteria(text: string, units: readonly Unit[]): Suggestion[] {
  const passage = passageOf(text);
  const found = units.flatMap((unit) =>
    unit.outcomes.flatMap(({ criteria }) =>
      criteria.map(({ reference, asks, terms }): Suggestion => {
        const words = distinct(terms.flatMap((term) => matched(passage, term) ?? []));
        return { unitId: unit.id, reference, criterionId: criterionId(unit.id, reference), asks, words };
      }),
    ),
  );
  const enough = found.filter(({ words }) => words.length >= LEAST_WORDS);
  return enough.toSorted((one, other) => other.words.length - one.words.length).slice(0, MOST);
}
