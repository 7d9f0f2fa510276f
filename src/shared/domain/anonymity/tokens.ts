import { folded, UNSEEN } from './fold.ts';

/** A run of letters, or of digits: `Okafor2` is two, and so is `AmaraOkafor`. */
export interface Token {
  /** In small letters without accents. */
  plain: string;
  /** In UTF-16 units of the text; without what is not seen at the end. */
  from: number;
  to: number;
  digits: boolean;
  /** Begins with a capital. */
  capital: boolean;
}

const OTHER = 1;
const LOWER = 2;
const UPPER = 3;
/** Of a script without cases, or a mark upon a letter. */
const LETTER = 4;
const DIGIT = 5;
const HIDDEN = 6;

/** What each UTF-16 unit is, found when it is first met; 0: not yet. */
const sorts = new Uint8Array(0x1_00_00);

function sortOf(unit: number): number {
  const sign = String.fromCharCode(unit);
  if (UNSEEN.test(sign)) return HIDDEN;
  if (/\p{Lu}|\p{Lt}/u.test(sign)) return UPPER;
  if (/\p{Ll}/u.test(sign)) return LOWER;
  if (/\p{L}|\p{M}/u.test(sign)) return LETTER;
  return /\p{Nd}/u.test(sign) ? DIGIT : OTHER;
}

function sortOfUnit(unit: number): number {
  const known = sorts[unit] ?? 0;
  if (known !== 0) return known;
  const sort = sortOf(unit);
  sorts[unit] = sort;
  return sort;
}

/** The words and numbers of a text, in order, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = -1;
  let to = -1;
  let before = OTHER;
  let capital = false;
  let upperAt = -1;
  /** No letter with an accent and nothing unseen so far. */
  let plain = true;
  function end(): void {
    if (from < 0) return;
    const word = text.slice(from, to);
    tokens.push({ plain: plain ? word.toLowerCase() : folded(word), from, to, digits: before === DIGIT, capital });
    plain = true;
    from = -1;
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const sort = sortOfUnit(unit);
    if (from >= 0 && unit > 127) plain = false;
    if (sort === HIDDEN) continue;
    if (sort === OTHER) end();
    else {
      const splits = (sort === DIGIT) !== (before === DIGIT) || (sort === UPPER && before === LOWER);
      if (from >= 0 && splits) end();
      else if (from >= 0 && sort === LOWER && before === UPPER && upperAt > from) {
        // JSmith: the last capital of several belongs to the word that follows.
        to = upperAt;
        end();
        from = upperAt;
        plain = false;
        capital = true;
      }
      if (sort === UPPER) upperAt = at;
      if (from < 0) {
        from = at;
        plain = unit < 128;
        capital = sort === UPPER;
      }
      to = at + 1;
    }
    // A mark upon a letter changes nothing of what the letter was.
    if (sort !== LETTER || before === OTHER || before === DIGIT) before = sort;
  }
  end();
  return tokens;
}

/** What stands between one token and the next, without what is not seen. */
export function gapAfter(text: string, tokens: readonly Token[], at: number): string {
  const gap = text.slice(tokens[at]?.to, tokens[at + 1]?.from);
  return gap.length > 0 && !PLAIN_GAP.test(gap) ? gap.replace(ALL_UNSEEN, '') : gap;
}

const PLAIN_GAP = /^[\t-~]+$/;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/** Whether a sentence, a line or a quotation begins at this token. */
export function beginsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  const gap = gapAfter(text, tokens, at - 1);
  // `1.2 Reflect on …`: behind its number a line begins as well.
  if (gap === ' ' && tokens[at - 1]?.digits) return beginsSentence(text, tokens, at - 1);
  return /[.!?:;•\n\r\u2028\u2029|]|[“"‘(–—-]$/u.test(gap) && !(gap.startsWith('.') && isTitle(tokens[at - 1]));
}

const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'dame',
  'rev',
  'lord',
  'lady',
]);

/** Stands before a name and names nobody: Mr, Dr. */
export function isTitle(token: Token | undefined): boolean {
  return token !== undefined && titles.has(token.plain);
}
