import { expect, test } from 'vitest';
import { suggestCriteria } from '../../../../src/shared/domain/suggestion.ts';
import { aCriterion, aUnit } from '../../../helpers/evidence.ts';

const unit = (...terms: string[][]) =>
  aUnit({ criteria: terms.map((some, index) => aCriterion(`1.${index + 1}`, { terms: some })) });

/** What a passage is suggested for, by reference, with the words that say why. */
const suggested = (passage: string, ...terms: string[][]) =>
  suggestCriteria(passage, [unit(...terms)]).map(({ reference, words }) => [reference, ...words]);

test('a criterion is suggested with the words that hint at it, as the passage has them', () => {
  const terms = ['feedback', 'line manager', 'goal*'];
  expect(suggestCriteria('His Line Manager gave Feedback on the Goals.', [unit(terms)])).toEqual([
    {
      unitId: 'own-1',
      reference: '1.1',
      criterionId: 'own-1:1.1',
      asks: 'Show what 1.1 asks for.',
      words: ['Feedback', 'Line Manager', 'Goals'],
    },
  ]);
});

test('one word alone suggests nothing, and neither does the same word twice or under two terms', () => {
  const terms = ['feedback', 'reflect*', 'reflection*'];
  expect(suggested('She asked for feedback.', terms)).toEqual([]);
  expect(suggested('Feedback on feedback, and FEEDBACK again.', terms)).toEqual([]);
  expect(suggested('My reflection of Monday.', terms)).toEqual([]);
});

test('a term without a star is a whole word, one with a star a beginning; neither matches inside a word', () => {
  expect(suggested('a goalkeeper with a skilful unskilled hand', ['goal', 'skill*', 'hand'])).toEqual([]);
  expect(suggested('skilled hands', ['goal', 'skill*', 'hand*'])).toEqual([['1.1', 'skilled', 'hands']]);
});

test('words of a term must follow each other', () => {
  expect(suggested('the goal was setting, silence', ['goal setting', 'silence'])).toEqual([]);
  expect(suggested('Goal-setting? Goal\n setting! Silence.', ['goal setting', 'silence'])).toEqual([
    ['1.1', 'Goal setting', 'Silence'],
  ]);
});

test('the last word of a term with a star may go on', () => {
  expect(suggested('two development needs of hers, unmet', ['development need*', 'unmet'])).toEqual([
    ['1.1', 'development needs', 'unmet'],
  ]);
});

test('apostrophes of both kinds are one, and quotation marks are no part of a word', () => {
  const terms = ['client’s', 'don’t', 'silence'];
  for (const passage of ["the client's ‘silence’", 'the client’s “silence”', "the client’s 'silence'"]) {
    expect(suggested(passage, terms)).toMatchObject([['1.1', expect.stringMatching(/^client.s$/u), 'silence']]);
  }
  expect(suggested('the clients’ silence', terms)).toEqual([]);
});

test('accents and case do not matter, however they are written', () => {
  const terms = ['schön', 'cliché*', 'émigré'];
  const decomposed = 'Schön, clichés'.normalize('NFD');
  expect(suggested('SCHÖN on clichés', terms)).toEqual([['1.1', 'SCHÖN', 'clichés']]);
  expect(suggested('Schon on cliches', terms)).toEqual([['1.1', 'Schon', 'cliches']]);
  expect(suggested(decomposed, terms)).toEqual([['1.1', 'Schön'.normalize('NFD'), 'clichés'.normalize('NFD')]]);
});

test.each(['', '   ', '\n', '—?!', '’’ -- ’'])('nothing is suggested for “%s”', (passage) => {
  expect(suggested(passage, ['feedback', 'goal*', '-'])).toEqual([]);
});

test('the criterion with the most words comes first, then the order of the unit, and six are the most', () => {
  const two = ['feedback', 'silence', 'goal'];
  const three = [...two, 'trust'];
  const passage = 'feedback, silence and trust';
  const found = suggested(passage, two, two, three, two, two, two, two);
  expect(found.map(([reference]) => reference)).toEqual(['1.3', '1.1', '1.2', '1.4', '1.5', '1.6']);
});

test('criteria of several units are suggested side by side', () => {
  const other = { ...unit(['feedback', 'trust', 'goal']), id: 'own-2' };
  const ids = suggestCriteria('trust and feedback', [unit(['feedback', 'trust', 'goal']), other]);
  expect(ids.map(({ criterionId }) => criterionId)).toEqual(['own-1:1.1', 'own-2:1.1']);
  expect(suggestCriteria('trust and feedback', [])).toEqual([]);
});
