/** One stretch of a passage; `hit` where it matches the search. */
export interface PassagePart {
  text: string;
  hit: boolean;
}

/** What can be found. */
export const searchKinds = [
  'reflection',
  'note',
  'session',
  'supervision',
  'feedback',
  'cpd',
  'objective',
  'plan-review',
  'rating',
  'submission',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One find. */
export interface SearchHit {
  kind: SearchKind;
  id: string;
  title: PassagePart[];
  passage: PassagePart[];
  /** YYYY-MM-DD */
  happenedOn: string;
  tags: string[];
}

/** A single letter matches as a word: as a beginning it is in every text, so are the halves of `client’s` and `I’d`. */
function beginning(word: string): string {
  return /^[a-z]$/iu.test(word) ? `"${word}"` : `"${word}" *`;
}

/**
 * What the user typed, as an FTS5 expression, or null where nothing is left to search for. Every word matches as a
 * beginning of a word, single letters apart; `"two words"` is a phrase; `-word` and `-"a phrase"` exclude. No other
 * operator exists: FTS5's own syntax is quoted away, so that any text is a valid search.
 */
export function matchExpression(text: string): string | null {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const match of text.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/gu)) {
    const [, minus, phrase, word] = match;
    const words = (phrase ?? word ?? '').match(/[\p{L}\p{N}\p{M}]+/gu);
    if (!words) continue;
    const term = phrase === undefined ? words.map(beginning).join(' AND ') : `"${words.join(' ')}"`;
    (minus ? unwanted : wanted).push(words.length > 1 && phrase === undefined ? `(${term})` : term);
  }
  if (wanted.length === 0) return null;
  const all = wanted.join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
}
