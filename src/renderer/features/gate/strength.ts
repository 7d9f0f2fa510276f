import { type OptionsType, ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/** How hard a passphrase is to guess, in words. */
export interface Strength {
  /** 1 (guessed in minutes) to 5 (not in a lifetime). */
  level: 1 | 2 | 3 | 4 | 5;
  sentence: string;
  /** What would make it stronger; null where it is strong already. */
  suggestion: string | null;
}

const options: OptionsType = {
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  translations: english.translations,
};

/** Longer than this, a passphrase is strong already, and judging it takes long. */
const judgedLength = 64;

/**
 * Levels by the seconds that 10,000 guesses a second would take: zxcvbn's figure for slow hashing, generous to somebody
 * who has the journal's file and many machines, since Argon2id at 256 MiB allows each of them far fewer.
 */
const levels: readonly { below: number; level: Strength['level']; sentence: string }[] = [
  { below: 3_600, level: 1, sentence: 'Very weak: somebody with this file would guess it within an hour.' },
  { below: 7 * 86_400, level: 2, sentence: 'Weak: somebody with this file could guess it within days.' },
  { below: 365 * 86_400, level: 3, sentence: 'Fair: a determined guesser would need weeks or months.' },
  { below: 50 * 365 * 86_400, level: 4, sentence: 'Strong: guessing it would take years.' },
  { below: Number.POSITIVE_INFINITY, level: 5, sentence: 'Very strong: guessing it would take a lifetime and more.' },
];

const judge = new ZxcvbnFactory(options);

/** Loaded by dynamic import, for its dictionaries are large. `avoid`: words that say too much, such as the journal's name. */
export function strengthOf(passphrase: string, avoid: readonly string[]): Strength {
  const result = judge.check(passphrase.slice(0, judgedLength), [...avoid]);
  const { seconds } = result.crackTimes.offlineSlowHashingXPerSecond;
  const found = levels.find(({ below }) => seconds < below);
  const { level, sentence } = found ?? { level: 5, sentence: '' };
  return { level, sentence, suggestion: level >= 4 ? null : suggestionOf(result) };
}

function suggestionOf({ feedback }: ZxcvbnResult): string {
  return feedback.suggestions[0] ?? 'Add one or two more words that have nothing to do with each other.';
}
