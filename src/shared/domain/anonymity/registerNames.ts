import { spellings } from './fold.ts';
import type { RegisterEntry, RegisteredKind } from './report.ts';
import { isTitle, tokensOf } from './tokens.ts';

/** One way of writing what is registered. */
export interface WrittenName {
  /** Its words run together, an initial with its full stop: `j.smith`. */
  key: string;
  /** Where in the key a word ends. */
  ends: readonly number[];
  kind: RegisteredKind;
  clientId: string;
  codeName: string;
  /** Found only where it has capitals: what is short, or a part of an organisation’s name. */
  needsCapital: boolean;
  /** May be something else, and is asked about. */
  uncertain: boolean;
}

/** Belong to a last name and are none by themselves. */
export const particles: ReadonlySet<string> = new Set(
  [
    'van',
    'der',
    'den',
    'de',
    'la',
    'le',
    'du',
    'von',
    'zu',
    'di',
    'da',
    'del',
    'dos',
    'das',
    'bin',
    'ibn',
    'al',
  ].concat(['el', 'st', 'ter', 'ten', 'af', 'av', 'ap', 'and', 'the', 'of', 'for']),
);
/** What an organisation is by law, not what it is called. */
const legal = new Set(['ltd', 'limited', 'plc', 'llp', 'llc', 'inc', 'gmbh', 'ag', 'bv', 'co', 'cic', 'cio', 'corp']);

type Owner = Pick<RegisterEntry, 'clientId' | 'codeName'>;
type Manner = Partial<Pick<WrittenName, 'needsCapital' | 'uncertain'>>;

function write(words: readonly string[]): Pick<WrittenName, 'key' | 'ends'> {
  const parts = words.map((word) => (word.length === 1 && /\p{L}/u.test(word) ? `${word}.` : word));
  let end = 0;
  const ends = parts.map((part) => {
    end += part.length;
    return end;
  });
  return { key: parts.join(''), ends };
}

/** The words as spelled without umlauts in each of the two ways, from the spellings of each. */
function spelled(each: readonly (readonly string[])[]): string[][] {
  const ways = Math.max(...each.map(({ length }) => length));
  return Array.from({ length: ways }, (_, way) => each.map((spellingsOf) => spellingsOf[way] ?? spellingsOf[0] ?? ''));
}

function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ from, to }) => text.slice(from, to));
}

/** First names before last names: `Okafor, Amara` turned about; titles left out, compound names in one. */
function nameWords(realName: string): string[] {
  const [last = '', ...first] = realName.split(',');
  const ordered = first.length > 0 ? `${first.join(' ')} ${last}` : realName;
  const words = ordered.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const isTitled = words.length > 1 && isTitle(tokensOf(words[0] ?? '')[0]);
  return isTitled ? words.slice(1) : words;
}

/** Each of the ways in which a person’s name is written, with and without what stands in the middle. */
function waysOfName(words: readonly string[]): string[][] {
  const [first, ...rest] = words;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return [[...words]];
  const begins = rest.findIndex(
    (word, at) => rest.slice(at, -1).every((one) => particles.has(one.toLowerCase())) && word,
  );
  const family = rest.slice(Math.max(0, begins));
  const middle = rest.slice(0, rest.length - family.length);
  const initial = first.slice(0, 1);
  const initials = [initial, ...middle.map((word) => word.slice(0, 1))];
  return [
    [...words],
    [first, ...family],
    [first, last],
    [...family, first],
    [...family, ...[first, ...middle]],
    [initial, ...family],
    [initial, last],
    [...initials, ...family],
    [first, ...middle.map((word) => word.slice(0, 1)), ...family],
    [...family, initial],
    [...family, ...initials],
    [first, last.slice(0, 1)],
    [first, family[0]?.slice(0, 1) ?? ''],
  ];
}

/** Each way, whose words may be compound (`Okafor-Lind`, `McDonald`), as it is found. */
function named(
  { clientId, codeName }: Owner,
  kind: RegisteredKind,
  ways: readonly (readonly string[])[],
  { needsCapital = false, uncertain = false }: Manner = {},
): WrittenName[] {
  const names = new Map<string, WrittenName>();
  // The same few words stand in all the ways.
  const spellingsOf = new Map<string, string[][]>();
  for (const word of new Set(ways.flat())) spellingsOf.set(word, wordsOf(word).map(spellings));
  for (const way of new Map(ways.map((words) => [words.join(' '), words])).values()) {
    const parts = way.flatMap((word) => spellingsOf.get(word) ?? []);
    if (parts.length === 0) continue;
    for (const spelling of spelled(parts)) {
      const { key, ends } = write(spelling);
      names.set(key, { key, ends, kind, clientId, codeName, needsCapital, uncertain });
    }
  }
  return [...names.values()];
}

/** Words that an apostrophe or a capital inside takes apart (O’Brien, McDonald) are written in one as well. */
function inOne(text: string): string[][] {
  return text
    .split(/[\s,]+/u)
    .filter((part) => /\p{L}['’‘]\p{L}/u.test(part))
    .map((part) => [part.replaceAll(/[^\p{L}\p{M}]/gu, '')]);
}

const letters = (word: string) => (word.match(/\p{L}/gu) ?? []).length;

function ofName(owner: Owner, realName: string): WrittenName[] {
  const words = nameWords(realName);
  if (words.length === 0) return [];
  const whole = words.filter((word) => !particles.has(word.toLowerCase()));
  const initials = whole.map((word) => word.slice(0, 1));
  const parts = [...new Set(whole.flatMap((word) => [word, ...word.split(/[-‐‑–]/u)]))];
  const long = parts.filter((word) => letters(word) >= 3).map((word) => [word]);
  const short = parts.filter((word) => letters(word) === 2).map((word) => [word]);
  return [
    ...named(owner, 'name', waysOfName(words)),
    ...named(owner, 'name', [...long, ...inOne(realName)]),
    ...named(owner, 'name', short, { needsCapital: true, uncertain: true }),
    ...named(owner, 'name', initials.length > 1 ? [initials] : [], { needsCapital: true, uncertain: true }),
  ];
}

/** An organisation in full, without its legal form, with `and` for `&`; its first word, and its initials, as a question. */
function ofOrganisation(owner: Owner, organisation: string, isOrdinary: (word: string) => boolean): WrittenName[] {
  const words = wordsOf(organisation);
  const withAnd = wordsOf(organisation.replaceAll('&', ' and '));
  const withoutAnd = words.filter((word) => word.toLowerCase() !== 'and');
  const inFull = [words, withAnd, withoutAnd];
  const called = inFull.map((way) => way.filter((word) => !legal.has(word.toLowerCase())));
  const [core = []] = called;
  const [head = ''] = core.filter((word) => word.toLowerCase() !== 'the');
  const acronym = core.length > 2 ? [core.map((word) => word.slice(0, 1)).join('')] : [];
  const parts = core.length > 1 && letters(head) > 3 && !isOrdinary(head.toLowerCase()) ? [[head]] : [];
  return [
    ...named(owner, 'organisation', [...inFull, ...called]),
    ...named(owner, 'organisation', [...parts, acronym], { needsCapital: true, uncertain: true }),
  ];
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The addresses in a line of contact, as they are written there. */
export function emailsIn(text: string): string[] {
  return text.match(EMAIL) ?? [];
}

/**
 * The register as everything that is looked for: names in full, with initials, in the other order and in part; other
 * names, organisations, addresses. `isOrdinary` tells words that say nothing by themselves (`city`, `north`).
 */
export function registerNames(
  register: readonly RegisterEntry[],
  isOrdinary: (word: string) => boolean,
): WrittenName[] {
  return register.flatMap((entry) => [
    ...ofName(entry, entry.realName),
    ...entry.aliases.flatMap((alias) =>
      alias.includes('@')
        ? named(entry, 'email', [wordsOf(alias)])
        : named(entry, 'alias', [wordsOf(alias), ...inOne(alias), ...waysOfName(nameWords(alias))]),
    ),
    ...ofOrganisation(entry, entry.organisation, isOrdinary),
    ...[entry.contact, ...entry.aliases].flatMap((line) =>
      named(
        entry,
        'email',
        emailsIn(line).map((email) => wordsOf(email)),
      ),
    ),
  ]);
}
