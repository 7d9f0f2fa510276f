import { sampleReflections } from '../../src/main/journal/features/sample/data.ts';
import type { Random } from './random.ts';
import lists from './words.json';

const WORD = /\p{L}[\p{L}’]*/gu;
/** How often the word that follows is one that follows in the sample too: phrases come again, as they do in a journal. */
const FOLLOWING = 0.35;

/** English words with frequencies that fall as Zipf's law says, and with the sample's habits of what follows what. */
export interface Vocabulary {
  /** Most frequent first. */
  words: readonly string[];
  /** A word to stand after `previous`. */
  draw(random: Random, previous: string): string;
}

function inflectedVerb(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const ending = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : stem;
  return [verb, `${plural(verb)}`, `${ending}ed`, `${stem}ing`];
}

function plural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

function adverb(adjective: string): string {
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}ily`;
  return adjective.endsWith('le') ? `${adjective.slice(0, -1)}y` : `${adjective}ly`;
}

function listedWords(): string[] {
  const verbs = lists.verbs.split(' ').flatMap(inflectedVerb);
  const nouns = lists.nouns.split(' ').flatMap((noun) => [noun, plural(noun)]);
  const adjectives = lists.adjectives.split(' ').flatMap((adjective) => [adjective, adverb(adjective)]);
  return [...verbs, ...nouns, ...adjectives];
}

function sampleTexts(): string[][] {
  const texts = sampleReflections.flatMap(({ stages, title }) => [title, ...Object.values(stages)]);
  return texts.map((text) => text.toLowerCase().match(WORD) ?? []);
}

/** The sample's words by how often they stand there, then those of the list, shuffled. */
function rankedWords(texts: string[][], random: Random): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
  const others = [...new Set(listedWords())].filter((word) => !counts.has(word));
  const shuffled = others.map((word) => ({ word, place: random.next() })).toSorted((a, b) => a.place - b.place);
  return [...known, ...shuffled.map(({ word }) => word)];
}

function followersOf(texts: string[][]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const words of texts) {
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (next === undefined) continue;
      const known = followers.get(word);
      if (known) known.push(next);
      else followers.set(word, [next]);
    }
  }
  return followers;
}

/** For each rank, how much of the whole weight lies up to it (Zipf–Mandelbrot, exponent 1, offset 2.7). */
function cumulativeShares(count: number): number[] {
  let sum = 0;
  const sums = Array.from({ length: count }, (_, rank) => {
    sum += 1 / (rank + 2.7);
    return sum;
  });
  return sums.map((part) => part / sum);
}

function rankAt(shares: readonly number[], point: number): number {
  let low = 0;
  let high = shares.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shares[middle] ?? 1) < point) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function createVocabulary(random: Random): Vocabulary {
  const texts = sampleTexts();
  const words = rankedWords(texts, random);
  const shares = cumulativeShares(words.length);
  const followers = followersOf(texts);
  return {
    words,
    draw(from, previous) {
      const following = followers.get(previous);
      if (following && from.chance(FOLLOWING)) return from.pick(following);
      return words[rankAt(shares, from.next())] ?? 'the';
    },
  };
}
