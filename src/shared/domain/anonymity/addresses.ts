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

interface Person {
  owner: Owner;
  /** Long enough to be found within other letters. */
  parts: readonly string[];
  /** Only as the whole: `jsmith`, `smithj`, `jane`. */
  whole: ReadonlySet<string>;
}

export type AddressIndex = readonly Person[];

const EMAIL = /[\p{L}\p{N}._%+-]+(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?[([]dot[)\]]\s?)[\p{L}\p{N}-]+)+/giu;
const FILE =
  /[\p{L}\p{N}\p{M}_~()&+.-]+\.(?:pdf|docx?|odt|rtf|txt|md|xlsx?|csv|pptx?|jpe?g|png|gif|heic|webp|tiff?|m4a|mp[34]|wav|mov|zip|eml|msg|ics|vcf)\b/giu;
/** Within other letters a name must have so many that no word has them by chance. */
const WITHIN_LETTERS = 5;

function personOf({ clientId, codeName, realName, aliases }: RegisterEntry): Person {
  const words = tokensOf(realName).map(({ plain }) => plain);
  const others = aliases.flatMap((alias) => tokensOf(alias).map(({ plain }) => plain));
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const letter = first.slice(0, 1);
  const whole =
    words.length > 1 ? [letter + last, last + letter, first + last.slice(0, 1), first + last, last + first] : [];
  return {
    owner: { clientId, codeName },
    parts: [...words, ...others].filter(({ length }) => length >= WITHIN_LETTERS),
    whole: new Set([...whole, ...words, ...others].filter(({ length }) => length >= 3)),
  };
}

export function addressIndex(register: readonly RegisterEntry[]): AddressIndex {
  return register.map(personOf);
}

function ownersIn(index: AddressIndex, letters: string): Owner[] {
  const words = new Set(letters.split(/[^\p{L}]+/u));
  const run = letters.replaceAll(/[^\p{L}]/gu, '');
  return index
    .filter(
      ({ parts, whole }) =>
        whole.has(run) || parts.some((part) => run.includes(part)) || [...words].some((word) => whole.has(word)),
    )
    .map(({ owner }) => owner);
}

/** Addresses of mail, with whose they are; where the text has none, the look costs next to nothing. */
function emails(index: AddressIndex, text: string): AddressMatch[] {
  if (!/@|[([]at[)\]]/iu.test(text)) return [];
  return [...text.matchAll(EMAIL)].map(({ 0: words, index: from }) => {
    const [local = ''] = folded(words).split(/@|[([]at/u);
    return { from, to: from + words.length, kind: 'email', owners: ownersIn(index, local) };
  });
}

function files(index: AddressIndex, text: string, isName: boolean): AddressMatch[] {
  if (!(isName || text.includes('.'))) return [];
  const names = isName ? [...text.matchAll(/[\p{L}\p{M}]+/gu)] : [...text.matchAll(FILE)];
  return names.flatMap(({ 0: words, index: from }) => {
    const owners = ownersIn(index, folded(isName ? words : words.slice(0, words.lastIndexOf('.'))));
    return owners.length > 0 ? [{ from, to: from + words.length, kind: 'name' as const, owners }] : [];
  });
}

/** Addresses and names of files in a text; `isName`: the text itself is one. */
export function addressMatches(index: AddressIndex, text: string, isName: boolean): AddressMatch[] {
  return [...emails(index, text), ...files(index, text, isName)];
}
