import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainText, type ReflectionDocument } from '../../../../../src/shared/document/document.ts';
import { emptySource, type Reference, type SourceFacts } from '../../../../../src/shared/domain/source.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

const kolb: SourceFacts = {
  ...emptySource,
  authors: [{ family: 'Kolb', given: 'David A.' }],
  year: 1984,
  title: 'Experiential Learning: Experience as the Source of Learning and Development',
  publisher: 'Prentice Hall',
  place: 'Englewood Cliffs, NJ',
};
const wordsOf = ({ runs }: Reference) => runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

test('the list of references is set in the author–date manner, in order, British, with n.d. where there is no year', async () => {
  await journal.call.sources.add(kolb);
  await journal.call.sources.add({
    ...emptySource,
    kind: 'web-page',
    authors: [{ family: 'International Coaching Federation', given: '' }],
    title: 'ICF Code of Ethics',
    url: 'https://coachingfederation.org/ethics',
    accessedOn: '2026-03-01',
  });
  await journal.call.sources.add({
    ...emptySource,
    kind: 'article',
    authors: [
      { family: 'Hatton', given: 'Neville' },
      { family: 'Smith', given: 'David' },
    ],
    year: 1995,
    title: 'Reflection in teacher education',
    container: 'Teaching and Teacher Education',
    volume: '11',
    issue: '1',
    pages: '33-49',
  });
  expect((await journal.call.sources.references()).map(wordsOf)).toEqual([
    'Hatton, N. and Smith, D. (1995) ‘Reflection in teacher education’, *Teaching and Teacher Education*, 11(1), pp. 33–49.',
    'International Coaching Federation (n.d.) *ICF Code of Ethics*. Available at: https://coachingfederation.org/ethics (Accessed: 1 March 2026).',
    'Kolb, D.A. (1984) *Experiential Learning: Experience as the Source of Learning and Development*. Englewood Cliffs, NJ: Prentice Hall.',
  ]);
});

test('a second work of one author and year gives both a letter, in the library, the references and the texts', async () => {
  const sourceId = await journal.call.sources.add(kolb);
  const document: ReflectionDocument = {
    type: 'doc',
    attrs: { version: 1 },
    content: [
      { type: 'paragraph', content: [{ type: 'citation', attrs: { sourceId, words: 'Kolb, 1984', pages: '21' } }] },
    ],
  };
  const id = await journal.call.reflections.create({
    modelId: 'free',
    title: 'On cycles',
    happenedOn: '2026-11-20',
    happenedAt: null,
    zone: 'Europe/London',
  });
  await journal.call.reflections.save({ id, patch: { document } });
  const text = async () => plainText((await journal.call.reflections.byId(id)).document as ReflectionDocument);
  const other = await journal.call.sources.add({ ...kolb, title: 'A Learning Style Inventory' });
  expect((await journal.call.sources.list()).map(({ cited }) => cited.year)).toEqual(['1984a', '1984b']);
  expect((await journal.call.sources.references()).map(wordsOf)[0]).toContain('(1984a) *Experiential');
  expect(await text()).toBe('(Kolb, 1984a, p. 21)');
  await journal.call.sources.trash({ id: other, trashed: true });
  expect(await text()).toBe('(Kolb, 1984, p. 21)');
  await journal.call.sources.save({ id: sourceId, patch: { year: null } });
  expect(await text()).toBe('(Kolb, n.d., p. 21)');
  await journal.call.sources.trash({ id: sourceId, trashed: true });
  expect(await journal.call.sources.list()).toEqual([]);
  expect(await text()).toBe('(Kolb, n.d., p. 21)');
});

const bibtex = `A line that is none of it.
@string{pub = "Jossey-Bass"}
@book{argyris74,
  author = {Argyris, Chris and Sch{\\"o}n, Donald A.},
  title = {Theory in Practice: Increasing Professional Effectiveness},
  year = 1974, publisher = pub, address = {San Francisco}
}
@article{broken,
  author = {Moon, Jennifer
  title = {Never closed},
  year = 2001
@online{icf, author = {{International Coaching Federation}}, title = {Code of Ethics}, url = {https://coachingfederation.org}, urldate = {2026-03-01}}
@book{untitled, author = {Nobody, A.}, year = 2000}
@book{kolb-again, author = {Kolb, D. A.}, title = {Experiential learning}, year = {1984}}
`;

test('of a BibTeX file with broken entries the good ones are offered, and each of the others says where it breaks', async () => {
  await journal.call.sources.add(kolb);
  const { format, sources, problems } = await journal.call.sources.preview(bibtex);
  expect(format).toBe('bibtex');
  expect(
    sources.map(({ facts, sameAs }) => [facts.title, facts.authors.map(({ family }) => family), facts.year, sameAs]),
  ).toEqual([
    ['Theory in Practice: Increasing Professional Effectiveness', ['Argyris', 'Schön'], 1974, null],
    ['Code of Ethics', ['International Coaching Federation'], null, null],
    ['Experiential learning', ['Kolb'], 1984, kolb.title],
  ]);
  expect(sources[0]?.facts).toMatchObject({ kind: 'book', publisher: 'Jossey-Bass', place: 'San Francisco' });
  expect(sources[1]?.facts).toMatchObject({ kind: 'web-page', accessedOn: '2026-03-01' });
  expect(problems.map(({ name, number }) => [name, number])).toEqual([
    ['broken', 2],
    ['untitled', 4],
  ]);
  expect(problems[0]?.line).toBeGreaterThanOrEqual(8);
  expect(problems[0]?.line).toBeLessThanOrEqual(11);
  expect(problems[1]).toMatchObject({ line: 13, words: 'It has no title.' });
});

test('a RIS file comes in with what it knows, and an import is undone as a whole', async () => {
  const ris = `TY  - JOUR\r\nAU  - Moon, Jennifer A.\r\nPY  - 2001/03/\r\nTI  - On depth\r\nJO  - A Journal\r\nVL  - 3\r\nSP  - 1\r\nEP  - 9\r\nDO  - 10.1000/1\r\nER  - \r\nTY  - BOOK\r\nAU  - Brookfield, Stephen D.\r\nER  - \r\n`;
  const { sources, problems } = await journal.call.sources.preview(ris);
  expect(sources[0]?.facts).toMatchObject({
    kind: 'article',
    authors: [{ family: 'Moon', given: 'Jennifer A.' }],
    year: 2001,
    container: 'A Journal',
    pages: '1-9',
    doi: '10.1000/1',
  });
  expect(problems).toMatchObject([{ number: 2, line: 11, words: 'It has no title.' }]);
  const ids = await journal.call.sources.import(sources.map(({ facts }) => facts));
  expect(await journal.call.sources.list()).toHaveLength(1);
  await journal.call.sources.undoImport(ids);
  expect(await journal.call.sources.list()).toEqual([]);
});

test('the sample’s library holds the works that its reflections rely on, each once, and one without a year', async () => {
  await journal.call.sample.fill('2026-11-20');
  const sources = await journal.call.sources.list();
  const words = sources.map(({ cited }) => `${cited.authors}, ${cited.year}`);
  for (const work of ['Kolb, 1984', 'Schön, 1983', 'Argyris and Schön, 1974', 'Gibbs, 1988', 'Kember et al., 2008']) {
    expect(words.filter((one) => one === work)).toHaveLength(1);
  }
  expect(words.filter((one) => one.endsWith('n.d.'))).toEqual(['International Coaching Federation, n.d.']);
  const texts = (await journal.call.sources.references()).map((reference) => wordsOf(reference));
  expect(texts).toContain(
    'Schön, D.A. (1983) *The Reflective Practitioner: How Professionals Think in Action*. New York: Basic Books.',
  );
});

test('what is neither BibTeX nor RIS is refused with a sentence, and so is a file without end', async () => {
  await expect(journal.call.sources.preview('Dear library,\nplease find enclosed …')).rejects.toThrow(
    'neither BibTeX nor RIS',
  );
  await expect(journal.call.sources.preview('@book{a, title={x}}\n'.repeat(2_001))).rejects.toThrow('2000 entries');
});
