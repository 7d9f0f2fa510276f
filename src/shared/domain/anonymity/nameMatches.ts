import { particles, type WrittenName } from './registerNames.ts';
import { gapAfter, type Token } from './tokens.ts';

/** Registered names that stand at one place of a text: several where they are written alike. */
export interface NameMatch {
  from: number;
  to: number;
  names: readonly WrittenName[];
  /** It may be something else: see `WrittenName.uncertain`. */
  uncertain: boolean;
}

/** Everything that is looked for, made ready once. */
export interface NameIndex {
  byKey: ReadonlyMap<string, readonly WrittenName[]>;
  /** Every beginning of every key. */
  beginnings: ReadonlySet<string>;
}

export function nameIndex(names: readonly WrittenName[]): NameIndex {
  const byKey = new Map<string, WrittenName[]>();
  const beginnings = new Set<string>();
  for (const name of names) {
    const same = byKey.get(name.key);
    if (same === undefined) byKey.set(name.key, [name]);
    else same.push(name);
  }
  for (const key of byKey.keys()) {
    // Where a beginning is known, so are those that are shorter.
    for (let length = key.length; length > 0; length -= 1) {
      const beginning = key.slice(0, length);
      if (beginnings.has(beginning)) break;
      beginnings.add(beginning);
    }
  }
  return { byKey, beginnings };
}

/** May stand within a word: nothing, a hyphen (at the end of a line or not), a line break. */
const WITHIN = /^(?:[-‐‑‒–]\s{0,3}|\s{0,3}[\n\r\u2028\u2029]\s{0,3}|)$/u;
const WITHIN_BREAK = /[\n\r\u2028\u2029]/u;
/** May stand between the words of a name, whatever stood there in the register. */
const BETWEEN = /^[\s.,:;'’‘ʼ`´"“”_+@&/\\()[\]*~|‐-―-]{0,5}$/u;
/** Before a capital inside a word these are a part of the name: MacDonald is no Donald. */
const joinedBefore = new Set(['mc', 'mac', 'fitz', 'de', 'la', 'le', 'du', 'van', 'di', 'o']);

const SUFFIXES: readonly (readonly [suffix: string, stem: string, cut: number])[] = [
  ['s', '', 1],
  ['es', '', 2],
  ['ies', 'y', 0],
];

interface Walk {
  /** The letters so far. */
  key: string;
  /** Where in the key a gap stands that only the end of a word may have. */
  hard: number[];
  /** A line ended within what was put together. */
  broken: boolean;
}

interface Found {
  names: WrittenName[];
  /** How much of the last token is not the name’s. */
  cut: number;
}

/** The names with this key, each of whose gaps falls between two of its words. */
function standing(index: NameIndex, key: string, hard: readonly number[]): WrittenName[] {
  return index.byKey.get(key)?.filter(({ ends }) => hard.every((at) => ends.includes(at))) ?? [];
}

function foundAt(index: NameIndex, { key, hard }: Walk, last: Token): Found | undefined {
  const names = standing(index, key, hard);
  if (names.length > 0) return { names, cut: 0 };
  if (!key.endsWith('s')) return undefined;
  for (const [suffix, stem, cut] of SUFFIXES) {
    if (!key.endsWith(suffix) || last.plain.length < suffix.length + 2) continue;
    const inflected = standing(index, key.slice(0, -suffix.length) + stem, hard);
    if (inflected.length > 0) return { names: inflected, cut };
  }
  return undefined;
}

const lettersOf = (token: Token) => (token.plain.length === 1 && !token.digits ? `${token.plain}.` : token.plain);

function mayBegin({ beginnings, byKey }: NameIndex, token: Token): boolean {
  const { plain } = token;
  if (beginnings.has(lettersOf(token))) return true;
  if (!plain.endsWith('s')) return false;
  return SUFFIXES.some(([suffix, stem]) => plain.endsWith(suffix) && byKey.has(plain.slice(0, -suffix.length) + stem));
}

/** Puts the next token to what was put together, as far as a name may go on with it and across the gap. */
function extended({ beginnings }: NameIndex, walk: Walk, next: Token, gapOf: () => string): Walk | undefined {
  const key = walk.key + lettersOf(next);
  // An inflected name may end here that goes on in no other way.
  if (!beginnings.has(key) && !key.endsWith('s')) return undefined;
  const gap = gapOf();
  if (gap.length > 5 || !(BETWEEN.test(gap) || WITHIN.test(gap))) return undefined;
  const isHard = !WITHIN.test(gap);
  return {
    key,
    hard: isHard ? [...walk.hard, walk.key.length] : walk.hard,
    broken: walk.broken || WITHIN_BREAK.test(gap),
  };
}

function allCapital(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1)
    if (tokens[at]?.capital === false && tokens[at]?.digits === false) return false;
  return true;
}

/** The names that may stand in small letters, and the others where every word has its capital. */
function writtenAs(names: readonly WrittenName[], tokens: readonly Token[], from: number, to: number): WrittenName[] {
  const capitals = allCapital(tokens, from, to);
  return names.filter(({ needsCapital }) => capitals || !needsCapital);
}

/** What a name in the register may be as well. */
interface MayBe {
  /** A word of the language: mark, grace. */
  word: (plain: string) => boolean;
  /** Somebody whose works are in the library of sources. */
  author: (plain: string) => boolean;
}

/** `Hope, J.`, `Hope (2019)`, `Hope & Lind, 2019`: a work that is cited. */
const CITED =
  /^(?:['’]s)?(?:,\s\p{Lu}\.|(?:,?\set\sal\.?|,?\s(?:and|&)\s\p{Lu}[\p{L}\p{M}'’-]+)?,?\s\(?(?:1[89]|20)\d{2}(?!\d))/u;

/**
 * Ordinary words that stand side by side as the parts of a name might: `I hope Mark …`, `to mark a …`. One in small letters
 * belongs to no name whose other part has a capital or is a single letter.
 */
function isSentence(tokens: readonly Token[], from: number, to: number, isWord: (plain: string) => boolean): boolean {
  if (from === to) return false;
  const parts = tokens.slice(from, to + 1);
  return (
    parts.some(({ plain, capital }) => !capital && plain.length > 1 && !particles.has(plain) && isWord(plain)) &&
    parts.some(({ plain, capital }) => capital || plain.length === 1)
  );
}

/**
 * Finds the names in a text in one pass over its tokens, the longest from each place on, none over another: in capitals
 * or small letters, with accents or without, in the possessive and the plural, hyphenated, broken at a line’s end, and
 * run together. What is a word of the language too is a question in small letters, and so is an author who is cited.
 */
export function nameMatches(
  index: NameIndex,
  text: string,
  tokens: readonly Token[],
  { word: isWord, author: isAuthor }: MayBe,
): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    // Most words begin no name: they go no further than this.
    if (first === undefined || !mayBegin(index, first)) continue;
    let walk: Walk | undefined = { key: lettersOf(first), hard: [], broken: false };
    const inside = at > 0 && tokens[at - 1]?.to === first.from && joinedBefore.has(tokens[at - 1]?.plain ?? '');
    let best: (NameMatch & { last: number }) | undefined;
    for (let last = at; walk !== undefined; last += 1) {
      const end = tokens[last];
      if (end === undefined) break;
      const found = inside && last === at ? undefined : foundAt(index, walk, end);
      const names = found === undefined ? [] : writtenAs(found.names, tokens, at, last);
      if (found !== undefined && names.length > 0 && !isSentence(tokens, at, last, isWord)) {
        const certain = names.filter(({ uncertain }) => !uncertain);
        const lower = last === at && !first.capital && isWord(first.plain.slice(0, first.plain.length - found.cut));
        const cited = last === at && isAuthor(first.plain) && CITED.test(text.slice(end.to, end.to + 60));
        const uncertain =
          certain.length === 0 || lower || cited || (walk.broken && walk.hard.length === 0 && !isOneName(names));
        best = {
          from: first.from,
          to: end.to - found.cut,
          names: certain.length > 0 ? certain : names,
          uncertain,
          last,
        };
      }
      const next = tokens[last + 1];
      if (next === undefined || !index.beginnings.has(walk.key)) break;
      walk = extended(index, walk, next, () => gapAfter(text, tokens, last));
    }
    if (best === undefined) continue;
    matches.push({ from: best.from, to: best.to, names: best.names, uncertain: best.uncertain });
    at = best.last;
  }
  return matches;
}

/** More than one word: put together across a line’s end by the name itself. */
function isOneName(names: readonly WrittenName[]): boolean {
  return names.some(({ ends }) => ends.length > 1);
}
