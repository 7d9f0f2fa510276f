import type { RegisterEntry } from './report.ts';
import { gapAfter, type Token } from './tokens.ts';

type Owner = Pick<RegisterEntry, 'clientId' | 'codeName'>;

/** What a telephone number is known by: its last eight digits, or all where it has fewer; with whose it is. */
export type PhoneIndex = ReadonlyMap<string, readonly Owner[]>;

export interface PhoneMatch {
  from: number;
  to: number;
  /** Empty: a telephone number that nobody in the register has. */
  owners: readonly Owner[];
}

const KEPT = 8;
const FEWEST = 6;
const MOST = 15;
/** Groups of digits are set apart by these, within a line: figures in cells below each other are no number. */
const GROUPING = /^(?:[^\S\n]|[().\-/+·•‐-―]){0,4}$/u;
const WRITTEN = /\+?[\d(][\d\s().\-/+·•‐-―]{4,}\d/gu;

const digitsOf = (text: string) => text.replaceAll(/\D/gu, '');
/** Without country code and trunk prefix, which come and go. */
const known = (digits: string) => digits.slice(-KEPT);

/** The telephone numbers in a line of contact, digits only. */
export function phonesIn(text: string): string[] {
  return (text.match(WRITTEN) ?? []).map(digitsOf).filter(({ length }) => length >= FEWEST && length <= MOST);
}

export function phoneIndex(register: readonly RegisterEntry[]): PhoneIndex {
  const index = new Map<string, Owner[]>();
  for (const { clientId, codeName, contact, aliases } of register) {
    for (const digits of [contact, ...aliases].flatMap(phonesIn)) {
      const owners = index.get(known(digits)) ?? [];
      if (!owners.some((owner) => owner.clientId === clientId)) owners.push({ clientId, codeName });
      index.set(known(digits), owners);
    }
  }
  return index;
}

interface Run {
  digits: string;
  /** The place of each digit in the text. */
  places: number[];
}

/** Groups of digits that stand together, from one group on. */
function runFrom(text: string, tokens: readonly Token[], first: number): { run: Run; last: number } {
  const run: Run = { digits: '', places: [] };
  let last = first;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.digits) break;
    if (at > first && !GROUPING.test(gapAfter(text, tokens, at - 1))) break;
    for (let place = token.from; place < token.to; place += 1) {
      const sign = text[place] ?? '';
      if (!/\d/u.test(sign)) continue;
      run.digits += sign;
      run.places.push(place);
    }
    last = at;
  }
  return { run, last };
}

/** From the prefix on: `+44 (0)`, an opening bracket. */
function beginning(text: string, from: number): number {
  return from - (/(?:\+|\(\+?)?$/u.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0);
}

function registeredIn(index: PhoneIndex, text: string, { digits, places }: Run): PhoneMatch[] {
  const matches: PhoneMatch[] = [];
  let free = 0;
  for (let at = 0; at + FEWEST <= digits.length; at += 1) {
    for (let length = KEPT; length >= FEWEST; length -= 1) {
      const owners = index.get(digits.slice(at, at + length));
      if (owners === undefined || digits.slice(at, at + length).length < length) continue;
      const prefix = at - free <= MOST - KEPT ? free : at;
      const [from, to] = [places[prefix] ?? 0, (places[at + length - 1] ?? 0) + 1];
      matches.push({ from: beginning(text, from), to, owners });
      free = at + length;
      at = free - 1;
      break;
    }
  }
  return matches;
}

/** As long as a telephone number, with a 0 or + before it and grouped as nothing else is. */
function looksLikePhone(text: string, { digits, places }: Run): boolean {
  const from = places[0] ?? 0;
  return (
    digits.length >= 10 &&
    digits.length <= 13 &&
    (digits.startsWith('0') || text.slice(beginning(text, from), from).includes('+'))
  );
}

/** Registered telephone numbers, in any grouping and with any prefix; and what only looks like one. */
export function phoneMatches(index: PhoneIndex, text: string, tokens: readonly Token[]): PhoneMatch[] {
  const matches: PhoneMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.digits !== true) continue;
    const { run, last } = runFrom(text, tokens, at);
    at = last;
    if (run.digits.length < FEWEST) continue;
    const found = registeredIn(index, text, run);
    if (found.length > 0) matches.push(...found);
    else if (looksLikePhone(text, run)) {
      const [from, to] = [run.places[0] ?? 0, (run.places.at(-1) ?? 0) + 1];
      matches.push({ from: beginning(text, from), to, owners: [] });
    }
  }
  return matches;
}
