import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFinder, plainLetters } from '../../../../src/shared/document/realNames.ts';

const ann = { clientId: 'ann', codeName: 'Client 2' };
const bo = { clientId: 'bo', codeName: 'Client 3' };

/** What of the text is found, as it stands there. */
function foundIn(text: string, ...terms: string[]): string[] {
  const find = nameFinder(terms.map((term) => ({ term, ...ann })));
  return find(text).map(({ from, to }) => text.slice(from, to));
}

describe('a registered name in a text', () => {
  it.each([
    ['Anneke said', ['Anneke']],
    ['ANNEKE, anneke; “Anneke”', ['ANNEKE', 'anneke', 'Anneke']],
    ["Anneke’s goal and Anneke's plan", ['Anneke', 'Anneke']],
    ['Annekes, Annek, xAnneke, Anneke2', []],
    ['Ànnéke (decomposed: A\u0300nneke)', ['Ànnéke', 'A\u0300nneke']],
    ['anneke@example.org', ['anneke']],
    ['', []],
  ])('%s', (text, found) => {
    expect(foundIn(text, 'Anneke')).toEqual(found);
  });

  it('is found without the accents that it was registered with, and the other way', () => {
    expect(foundIn('Soren, SØREN, Søren', 'Søren')).toEqual(['Soren', 'SØREN', 'Søren']);
    expect(foundIn('Strasse Weiß', 'Straße', 'weiss')).toEqual(['Strasse', 'Weiß']);
  });

  it('of several words is found across spaces and hyphens, not across sentences', () => {
    const text = 'Mary Jane, mary-jane, Mary  Jane, Mary\u00a0Jane; Mary, Jane. Mary. Jane';
    expect(foundIn(text, 'Mary Jane')).toEqual(['Mary Jane', 'mary-jane', 'Mary  Jane', 'Mary\u00a0Jane']);
    expect(foundIn('A. B. Lee, A B Lee; A.B. Lee', 'A. B. Lee')).toEqual(['A. B. Lee', 'A B Lee']);
    expect(foundIn('Field & Co, Field and Co', 'Field & Co')).toEqual(['Field & Co']);
    expect(foundIn("O’Brien O'Brien", 'O’Brien')).toEqual(['O’Brien', "O'Brien"]);
  });

  it('is the longest of those that begin there, and none lies over another', () => {
    expect(foundIn('Mary Jane Watson met Mary', 'Mary', 'Mary Jane Watson', 'Jane')).toEqual([
      'Mary Jane Watson',
      'Mary',
    ]);
  });

  it('tells everybody whom it may be, once each', () => {
    const terms = [
      { term: 'Acme', ...ann },
      { term: 'ACME', ...ann },
      { term: 'acme', ...bo },
    ];
    expect(nameFinder(terms)('at Acme')).toEqual([{ from: 3, to: 7, name: 'acme', clients: [ann, bo] }]);
  });

  it('is never looked for where it says nothing', () => {
    expect(foundIn('a - b', '-', ' ', '')).toEqual([]);
    expect(nameFinder([])('Anneke')).toEqual([]);
  });

  it('is found wherever it stands between other signs, however it is written', () => {
    const word = fc.stringMatching(/^[A-Za-zéøñü]{2,12}$/u);
    const around = fc.constantFrom('', ' ', '. ', '“', '(', ', ', '\ufffc', ' — ', '\n');
    const written = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => name.normalize('NFD'),
      plainLetters,
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        around,
        around,
        written,
        (name, before, after, as) => {
          const term = name.join(' ');
          const text = `${before}${as(term)}${after}`;
          const [first, ...others] = nameFinder([{ term, ...ann }])(text);
          expect(text.slice(first?.from, first?.to)).toBe(as(term));
          expect(others).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes under 40 ms for 10,000 words and 1,000 names', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `Name${index} Family${index}`);
    const find = nameFinder(names.map((term) => ({ term, ...ann })));
    const paragraph = 'The client waited, and I noticed that I didn’t, as Name7 Family7 had said before. ';
    const long = Array.from({ length: 700 }, () => paragraph);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      const found = long.flatMap(find);
      expect(found).toHaveLength(700);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(40);
  });
});
