import type { RegisteredTerm } from '../domain/client.ts';

/** A registered name that stands in a text. */
export interface FoundName {
  /** Where it stands, in UTF-16 units; an ’s that follows is not part of it. */
  from: number;
  to: number;
  /** The same for every way of writing this name. */
  name: string;
  /** Whom it may tell: several, where they share it (an organisation, say). */
  clients: readonly NamedClient[];
}

export interface NamedClient {
  clientId: string;
  codeName: string;
}

/** Finds the registered names in a text, in order, none over another. */
export type NameFinder = (text: string) => FoundName[];

interface Word {
  from: number;
  to: number;
  /** In small letters without accents. */
  plain: string;
}

interface Name {
  words: readonly string[];
  /** What stands between the words where it was registered. */
  gaps: readonly string[];
  clients: NamedClient[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ASCII = /^[a-z0-9]+$/iu;
/** One name’s words may be joined by any of these, however they were registered. */
const GAP = /^[\s'’‐‑-]{1,2}$/u;
/** Letters that are no letter with an accent to Unicode, and are written without one all the same. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function plain(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const letters = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return letters.replace(/[ßæœøłđðþı]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** A text in small letters without accents: for comparing names as people write them. */
export function plainLetters(text: string): string {
  return text.replace(WORD, plain);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    plain: plain(word),
  }));
}

/** The names by their first word, those of more words first. */
function namesByFirstWord(terms: readonly RegisteredTerm[]): Map<string, Name[]> {
  const names = new Map<string, Name>();
  for (const { term, clientId, codeName } of terms) {
    const found = wordsOf(term);
    if (found.length === 0) continue;
    const words = found.map((word) => word.plain);
    const gaps = found.slice(1).map((word, index) => term.slice(found[index]?.to, word.from));
    const name = names.get(words.join(' ')) ?? { words, gaps, clients: [] };
    if (!name.clients.some((client) => client.clientId === clientId)) name.clients.push({ clientId, codeName });
    names.set(words.join(' '), name);
  }
  const byFirst = Map.groupBy(names.values(), ({ words }) => words[0] ?? '');
  for (const same of byFirst.values()) same.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}

function standsAt(name: Name, text: string, words: readonly Word[], at: number): boolean {
  return name.words.every((word, index) => {
    const here = words[at + index];
    if (here === undefined || here.plain !== word) return false;
    if (index === 0) return true;
    const gap = text.slice(words[at + index - 1]?.to, here.from);
    return gap === name.gaps[index - 1] || GAP.test(gap);
  });
}

/**
 * Finds these names as whole words, in capitals or small letters, with accents or without; of two that begin at the same
 * word the longer one. An ’s after a name does not hide it.
 */
export function nameFinder(terms: readonly RegisteredTerm[]): NameFinder {
  const names = namesByFirstWord(terms);
  return (text) => {
    if (names.size === 0) return [];
    const words = wordsOf(text);
    const found: FoundName[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const name = names.get(words[at]?.plain ?? '')?.find((one) => standsAt(one, text, words, at));
      const [first, last] = [words[at], words[at + (name?.words.length ?? 1) - 1]];
      if (name === undefined || first === undefined || last === undefined) continue;
      found.push({ from: first.from, to: last.to, name: name.words.join(' '), clients: name.clients });
      at += name.words.length - 1;
    }
    return found;
  };
}
