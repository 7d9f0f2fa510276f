const ASCII = /^[a-z0-9]+$/iu;

/** Letters that are no letter with an accent to Unicode, and are written without one all the same. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** What is not seen and keeps no letters apart: soft hyphens, zero-width characters, marks of direction. */
export const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/** A word in small letters without accents. */
export function folded(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const letters = word.replace(ALL_UNSEEN, '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return letters.replace(/[ßæœøłđðþı]/gu, (letter) => PLAIN[letter] ?? letter);
}

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** The ways in which a word with umlauts is written where there are none: Müller as `muller` and `mueller`, and back. */
export function spellings(word: string): string[] {
  const plain = folded(word);
  if (ASCII.test(word) && !/.[aou]e/u.test(plain)) return [plain];
  const spelled = folded(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/gu, (letter) => GERMAN[letter] ?? letter),
  );
  const short = plain.replace(/(?<=.)([aou])e(?=[^aeiou])/gu, '$1');
  return [...new Set([plain, spelled, ...(short.length > 3 ? [short] : [])])];
}
