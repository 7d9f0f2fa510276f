import type { Lists } from './lists.ts';
import type { FindingKind } from './report.ts';
import { beginsSentence, gapAfter, isTitle, type Token } from './tokens.ts';

/** Something that may tell who is meant. */
export interface Question {
  from: number;
  to: number;
  kind: FindingKind;
}

/** Within a line: what stands on another line is another matter. */
const SPACE = /^[^\S\n]{1,2}$/;
const IN_NAME = /^(?:[^\S\n]|[.'’-]){1,2}$/;
const particles = new Set(['van', 'der', 'de', 'la', 'von', 'bin', 'al', 'el', 'st']);

/** Words that stand with small letters somewhere: with a capital they are no names. */
export function ordinaryWords(texts: readonly (readonly Token[])[]): Set<string> {
  const words = new Set<string>();
  for (const tokens of texts)
    for (const { plain, capital, digits } of tokens) if (!capital && !digits) words.add(plain);
  return words;
}

/** SWOT, GROW: letters that stand for words. */
function isAcronym(text: string, { from, to }: Token): boolean {
  const word = text.slice(from, to);
  return word.length > 1 && word === word.toUpperCase();
}

/** How far a name goes on from its first word: last names, initials, `van der`. */
function endOfName(text: string, tokens: readonly Token[], at: number, lists: Lists): number {
  let last = at;
  for (let next = at + 1; next < tokens.length && next <= at + 4; next += 1) {
    const token = tokens[next];
    const gap = gapAfter(text, tokens, next - 1);
    if (token === undefined || !IN_NAME.test(gap) || (gap.startsWith('.') && (tokens[next - 1]?.plain.length ?? 0) > 1))
      break;
    if (token.plain === 's' && /['’]/u.test(gap)) break;
    if (particles.has(token.plain)) continue;
    if (!token.capital || token.digits || lists.proper.has(token.plain)) break;
    last = next;
  }
  return last;
}

/** Most words here have capitals: a heading, where a capital says little. */
function inCapitals(tokens: readonly Token[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - 6), at + 7).filter(({ digits, plain }) => !digits && plain.length > 3);
  return around.length > 3 && around.filter(({ capital }) => capital).length / around.length > 0.7;
}

const deeds = new Set(
  [
    'said',
    'says',
    'asked',
    'asks',
    'told',
    'tells',
    'replied',
    'answered',
    'laughed',
    'smiled',
    'nodded',
    'shrugged',
  ].concat([
    'wanted',
    'wants',
    'thinks',
    'thought',
    'felt',
    'knew',
    'wrote',
    'rang',
    'called',
    'emailed',
    'agreed',
    'admitted',
  ]),
);
const anybody = new Set(
  [
    'he',
    'she',
    'they',
    'it',
    'we',
    'you',
    'who',
    'nobody',
    'somebody',
    'someone',
    'everybody',
    'everyone',
    'anyone',
  ].concat([
    'people',
    'others',
    'another',
    'one',
    'both',
    'all',
    'most',
    'some',
    'many',
    'none',
    'neither',
    'either',
    'never',
    'then',
  ]),
);

/** At the head of a sentence every word has a capital: there a last name, or what a person does, tells a name. */
function standsAsName(text: string, tokens: readonly Token[], at: number, lists: Lists): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || next === undefined || anybody.has(word.plain)) return false;
  if (!SPACE.test(gapAfter(text, tokens, at))) return false;
  return deeds.has(next.plain) || (next.capital && !lists.proper.has(next.plain) && !isAcronym(text, next));
}

function isSuspect(
  text: string,
  tokens: readonly Token[],
  at: number,
  lists: Lists,
  ordinary: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital || token.digits || token.plain.length < 2) return false;
  if (isTitle(token)) {
    const next = tokens[at + 1];
    return next?.capital === true && /^\.?[\s\u00a0]$/u.test(gapAfter(text, tokens, at));
  }
  if (lists.proper.has(token.plain) || (token.plain.endsWith('s') && lists.proper.has(token.plain.slice(0, -1))))
    return false;
  const begins = beginsSentence(text, tokens, at);
  if (lists.given.has(token.plain)) {
    if (!lists.alsoWords.has(token.plain)) return !isAcronym(text, token) || token.plain.length > 4;
    const next = tokens[at + 1];
    const goesOn = next?.capital === true && SPACE.test(gapAfter(text, tokens, at)) && !lists.proper.has(next.plain);
    return goesOn || !(begins || inCapitals(tokens, at));
  }
  if (begins && !standsAsName(text, tokens, at, lists)) return false;
  return !(isAcronym(text, token) || token.plain.length < 3 || ordinary.has(token.plain) || inCapitals(tokens, at));
}

/**
 * Names that the register does not know, as questions: given names from the list, with what follows them; what follows
 * a Mr or Dr; and words with a capital inside a sentence that stand nowhere with a small letter.
 */
export function suspects(
  text: string,
  tokens: readonly Token[],
  lists: Lists,
  ordinary: ReadonlySet<string>,
): Question[] {
  const found: Question[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.capital !== true || !isSuspect(text, tokens, at, lists, ordinary)) continue;
    const last = endOfName(text, tokens, at + (isTitle(tokens[at]) ? 1 : 0), lists);
    found.push({ from: tokens[at]?.from ?? 0, to: tokens[last]?.to ?? 0, kind: 'unregistered-name' });
    at = last;
  }
  return found;
}
