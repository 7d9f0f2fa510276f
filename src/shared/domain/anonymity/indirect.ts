import type { Lists } from './lists.ts';
import type { Question } from './suspects.ts';
import { gapAfter, type Token } from './tokens.ts';

const numberWords = new Set([
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]);
const decades = new Set(['teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties']);
const possessives = new Set(['her', 'his', 'their', 'my', 'your', 'early', 'mid', 'late']);
const months = new Set(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].concat(['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec']),
);
/** So many words apart, a role and its organisation, or a date and its place, still belong together. */
const NEAR = 8;
const SENTENCE_END = /[.!?]\s|\n/u;

function isAgeNumber({ digits, plain }: Token): boolean {
  return digits ? Number(plain) >= 16 && Number(plain) <= 99 && plain.length === 2 : numberWords.has(plain);
}

function ageAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const plain = (ahead: number) => tokens[at + ahead]?.plain;
  if (token === undefined) return undefined;
  if (isAgeNumber(token)) {
    // 42-year-old; forty-two years old; 42 years of age.
    const unit = plain(1) === 'year' || plain(1) === 'years' ? 1 : 2;
    if ((unit === 1 || numberWords.has(token.plain)) && (plain(unit) === 'year' || plain(unit) === 'years')) {
      if (plain(unit + 1) === 'old' || plain(unit + 1) === 'olds') return at + unit + 1;
      if (plain(unit + 1) === 'of' && plain(unit + 2) === 'age') return at + unit + 2;
    }
    return undefined;
  }
  const number = tokens[at + 1];
  if (number !== undefined && isAgeNumber(number) && (token.plain === 'aged' || token.plain === 'age')) return at + 1;
  if (number !== undefined && isAgeNumber(number) && token.plain === 'turned' && plain(2) !== 'per') return at + 1;
  if (decades.has(token.plain) && possessives.has(tokens[at - 1]?.plain ?? '')) return at;
  return undefined;
}

/** The first token from `at` on, within the sentence and near by, that is so. */
function ahead(
  text: string,
  tokens: readonly Token[],
  at: number,
  isSo: (token: Token, at: number) => boolean,
): number | undefined {
  for (let next = at + 1; next < tokens.length && next <= at + NEAR; next += 1) {
    if (SENTENCE_END.test(gapAfter(text, tokens, next - 1))) return undefined;
    const token = tokens[next];
    if (token !== undefined && isSo(token, next)) return next;
  }
  return undefined;
}

interface Role {
  words: readonly string[];
  rare: boolean;
}

/** Roles by their first words. */
export function rolesByWord({ titles, rareRoles }: Lists): ReadonlyMap<string, readonly Role[]> {
  const roles = [...rareRoles.map((name) => ({ name, rare: true })), ...titles.map((name) => ({ name, rare: false }))];
  const all = roles.map(({ name, rare }) => ({ words: name.split(' '), rare }));
  all.sort((one, other) => other.words.length - one.words.length);
  return Map.groupBy(all, ({ words }) => words[0] ?? '');
}

const atWords = new Set(['at', 'of', 'for', 'with', 'in']);

/** After a role: `of Northgate Council`, `at a bank in Leeds`. */
function organisationAfter(text: string, tokens: readonly Token[], last: number, lists: Lists): number | undefined {
  const preposition = ahead(text, tokens, last, ({ plain }) => atWords.has(plain));
  if (preposition === undefined || preposition > last + 4) return undefined;
  const named = ahead(
    text,
    tokens,
    preposition,
    (token) => token.capital && !months.has(token.plain) && !isClient(token),
  );
  if (named === undefined || named > preposition + 4) return undefined;
  let end = named;
  while (tokens[end + 1]?.capital === true && /^[\s&-]{1,3}$/u.test(gapAfter(text, tokens, end))) end += 1;
  return lists.alsoWords.has(tokens[named]?.plain ?? '') && end === named ? undefined : end;
}

const isClient = ({ plain }: Token) => plain === 'client' || plain === 'i' || plain === 'swot' || plain === 'smart';

function dateAt(tokens: readonly Token[], at: number): [from: number, to: number] | undefined {
  const token = tokens[at];
  if (token === undefined || !token.capital || !months.has(token.plain)) return undefined;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const ordinal = before !== undefined && /^(?:st|nd|rd|th)$/u.test(before.plain) ? 2 : 1;
  const from =
    tokens[at - ordinal]?.digits === true && (tokens[at - ordinal]?.plain.length ?? 9) <= 2 ? at - ordinal : at;
  const to = after?.digits === true && (after.plain.length === 4 || from === at) ? at + 1 : at;
  return from === at && to === at ? undefined : [from, to];
}

function placeNear(
  text: string,
  tokens: readonly Token[],
  [from, to]: [number, number],
  lists: Lists,
): [number, number] | undefined {
  const isPlace = (token: Token) => token.capital && lists.places.has(token.plain);
  const after = ahead(text, tokens, to, isPlace);
  if (after !== undefined) return [from, after];
  for (let at = from - 1; at >= 0 && at >= from - NEAR; at -= 1) {
    if (SENTENCE_END.test(gapAfter(text, tokens, at))) return undefined;
    const token = tokens[at];
    if (token !== undefined && isPlace(token)) return [at, to];
  }
  return undefined;
}

function roleAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lists: Lists,
  roles: ReadonlyMap<string, readonly Role[]>,
): number | undefined {
  const first = tokens[at]?.plain ?? '';
  const role = roles.get(first)?.find(({ words }) => words.every((word, index) => tokens[at + index]?.plain === word));
  if (role === undefined) return undefined;
  const last = at + role.words.length - 1;
  return organisationAfter(text, tokens, last, lists) ?? (role.rare ? last : undefined);
}

/** What tells a person without their name: a role with an organisation, a rare role, an age, a date with a place. */
export function indirectIdentifiers(
  text: string,
  tokens: readonly Token[],
  lists: Lists,
  roles: ReadonlyMap<string, readonly Role[]>,
): Question[] {
  const found: Question[] = [];
  const add = (kind: Question['kind'], first: number, last: number) =>
    found.push({ kind, from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 });
  for (let at = 0; at < tokens.length; at += 1) {
    const age = ageAt(tokens, at);
    if (age !== undefined) add('age', at, age);
    const role = roles.has(tokens[at]?.plain ?? '') ? roleAt(text, tokens, at, lists, roles) : undefined;
    if (role !== undefined) add('role', at, role);
    const date = dateAt(tokens, at);
    const withPlace = date && placeNear(text, tokens, date, lists);
    if (withPlace !== undefined) add('date-with-place', ...withPlace);
    if (age !== undefined) at = age;
    else if (role !== undefined) at = role;
  }
  return found;
}
