import { folded } from './fold.ts';
import type { RegisterEntry } from './report.ts';
import { tokensOf } from './tokens.ts';

type Owner = Pick<RegisterEntry, 'clientId' | 'codeName'>;

/** An address of mail or a file’s name, in which names are run together in small letters. */
export interface AddressMatch {
  from: number;
  to: number;
  kind: 'email' | 'name';
  /** Whose name is in it; empty for an address of nobody in the register. */
  owners: readonly Owner[];
}

/** Whose each run of letters is. */
export interface AddressIndex {
  /** Only as the whole: `jsmith`, `smithj`, `jane`. */
  whole: ReadonlyMap<string, readonly Owner[]>;
  /** Long enough to be found within other letters. */
  within: ReadonlyMap<string, readonly Owner[]>;
  /** How long these are. */
  lengths: readonly number[];
}

const EMAIL = /[\p{L}\p{N}._%+-]+(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?[([]dot[)\]]\s?)[\p{L}\p{N}-]+)+/giu;
/** The end of a file’s name. */
const FILE =
  /\.(?:pdf|docx?|odt|rtf|txt|md|xlsx?|csv|pptx?|jpe?g|png|gif|heic|webp|tiff?|m4a|mp[34]|wav|mov|zip|eml|msg|ics|vcf)\b/giu;
const FILE_STEM = /[\p{L}\p{N}\p{M}_~()&+.-]+$/u;
/** Within other letters a name must have so many that no word has them by chance. */
const WITHIN_LETTERS = 5;
const LONGEST_NAME = 255;
const LETTERS = /[\p{L}\p{M}]+/gu;

const lettersOf = (text: string) =>
  tokensOf(text)
    .map(({ plain }) => plain)
    .join('');

/** The ways in which a name is run together for an address. */
function runsOf(realName: string): string[] {
  const [first = '', ...rest] = realName
    .split(/\s+/u)
    .map(lettersOf)
    .filter((word) => word !== '');
  const family = rest.join('');
  const last = rest.at(-1) ?? '';
  if (family === '') return [first];
  const letter = first.slice(0, 1);
  const ends = [family, last].flatMap((end) => [
    letter + end,
    end + letter,
    first + end,
    end + first,
    first + end.slice(0, 1),
  ]);
  return [first, family, last, ...tokensOf(realName).map(({ plain }) => plain), ...ends];
}

export function addressIndex(register: readonly RegisterEntry[]): AddressIndex {
  const whole = new Map<string, Owner[]>();
  for (const { clientId, codeName, realName, aliases } of register) {
    const runs = [...runsOf(realName), ...aliases.flatMap((alias) => runsOf(alias))];
    for (const run of new Set(runs)) {
      if (run.length >= 3) whole.set(run, [...(whole.get(run) ?? []), { clientId, codeName }]);
    }
  }
  const within = new Map([...whole].filter(([run]) => run.length >= WITHIN_LETTERS));
  return { whole, within, lengths: [...new Set([...within.keys()].map(({ length }) => length))] };
}

function ownersIn({ whole, within, lengths }: AddressIndex, letters: string): Owner[] {
  const run = letters.replaceAll(/[^\p{L}]/gu, '');
  const owners = [run, ...letters.split(/[^\p{L}]+/u)].flatMap((word) => whole.get(word) ?? []);
  for (let from = 0; from + WITHIN_LETTERS <= run.length; from += 1) {
    for (const length of lengths) {
      if (from + length <= run.length) owners.push(...(within.get(run.slice(from, from + length)) ?? []));
    }
  }
  return owners;
}

/** Addresses of mail, with whose they are; where the text has none, the look costs next to nothing. */
function emails(index: AddressIndex, text: string): AddressMatch[] {
  if (!/@|[([]at[)\]]/iu.test(text)) return [];
  return [...text.matchAll(EMAIL)].map(({ 0: words, index: from }) => {
    const [local = ''] = folded(words).split(/@|[([]at/u);
    return { from, to: from + words.length, kind: 'email', owners: ownersIn(index, local) };
  });
}

function fileStems(text: string): { from: number; words: string }[] {
  if (!text.includes('.')) return [];
  return [...text.matchAll(FILE)].map(({ index }) => {
    const stem = FILE_STEM.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[0] ?? '';
    return { from: index - stem.length, words: stem };
  });
}

/** Where the text itself is a name, each word of it may be several that were run together. */
function files(index: AddressIndex, text: string, isName: boolean): AddressMatch[] {
  const words = isName ? [...text.matchAll(LETTERS)].map(({ 0: words, index: from }) => ({ from, words })) : [];
  return [...fileStems(text), ...words].flatMap(({ from, words }) => {
    const owners = ownersIn(index, folded(words));
    return owners.length > 0 ? [{ from, to: from + words.length, kind: 'name' as const, owners }] : [];
  });
}

/** Addresses and names of files in a text; `isName`: the text itself is one. */
export function addressMatches(index: AddressIndex, text: string, isName: boolean): AddressMatch[] {
  return [...emails(index, text), ...files(index, text, isName)];
}
