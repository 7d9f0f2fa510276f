import { expect, test } from 'vitest';
import {
  citationText,
  citedAs,
  citedWords,
  emptySource,
  isSameWork,
  type SourceFacts,
} from '../../../../src/shared/domain/source.ts';

const by = (...families: string[]) => families.map((family) => ({ family, given: '' }));
const work = (facts: Partial<SourceFacts>) => ({ ...emptySource, ...facts });

test('a work is cited by its authors and year, by its title where nobody signed it, with n.d. where it has no year', () => {
  const cited = citedAs([
    { id: '1', ...work({ authors: by('Kolb'), year: 1984, title: 'Experiential Learning' }) },
    { id: '2', ...work({ authors: by('Argyris', 'Schön'), year: 1974, title: 'Theory in Practice' }) },
    { id: '3', ...work({ authors: by('Rolfe', 'Freshwater', 'Jasper'), year: 2001, title: 'Critical Reflection' }) },
    { id: '4', ...work({ authors: by('A', 'B', 'C', 'D'), year: 2010, title: 'Many' }) },
    { id: '5', ...work({ title: 'A leaflet' }) },
  ]);
  const text = (id: string, pages = '') => citationText(citedWords(cited.get(id) ?? { authors: '', year: '' }), pages);
  expect(text('1')).toBe('(Kolb, 1984)');
  expect(text('2', '12 - 14')).toBe('(Argyris and Schön, 1974, pp. 12–14)');
  expect(text('3', '9')).toBe('(Rolfe, Freshwater and Jasper, 2001, p. 9)');
  expect(text('4', 'ch. 2')).toBe('(A et al., 2010, ch. 2)');
  expect(text('5')).toBe('(A leaflet, n.d.)');
});

test('two works of one author and year have letters in the order of their titles, without a or the', () => {
  const cited = citedAs([
    { id: '1', ...work({ authors: by('Moon'), year: 2004, title: 'The zenith' }) },
    { id: '2', ...work({ authors: by('Moon'), year: 2004, title: 'A handbook' }) },
    { id: '3', ...work({ authors: by('Moon'), title: 'One' }) },
    { id: '4', ...work({ authors: by('Moon'), title: 'Two' }) },
  ]);
  expect([...cited].map(([id, { year }]) => [id, year]).sort()).toEqual([
    ['1', '2004b'],
    ['2', '2004a'],
    ['3', 'n.d.-a'],
    ['4', 'n.d.-b'],
  ]);
});

test('a work is known again by its DOI, or by first author, year and title however they were typed', () => {
  const schon = work({
    authors: by('Schön'),
    year: 1983,
    title: 'The Reflective Practitioner: How professionals think',
  });
  expect(isSameWork(schon, work({ authors: by('Schon'), year: 1983, title: 'The reflective practitioner' }))).toBe(
    true,
  );
  expect(isSameWork(schon, work({ authors: by('Schon'), year: 1987, title: 'The reflective practitioner' }))).toBe(
    false,
  );
  const doi = work({ title: 'One', doi: '10.1000/ABC' });
  expect(isSameWork(doi, work({ title: 'Another', doi: 'https://doi.org/10.1000/abc' }))).toBe(true);
});
