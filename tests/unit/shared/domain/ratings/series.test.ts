import { expect, test } from 'vitest';
import { personName, personsOf } from '../../../../../src/shared/domain/ratings/person.ts';
import { clearDifference, onPresentScale } from '../../../../../src/shared/domain/ratings/presentScale.ts';
import { type RatingSeries, seriesOf, until } from '../../../../../src/shared/domain/ratings/series.ts';
import { aHistory, oneToFive, oneToTen } from '../../../../helpers/ratingHistory.ts';

/** `listening, Client 2: 3 on 2026-01-10` for each point, a * where it was converted. */
const asTable = (series: readonly RatingSeries[]) =>
  series.map(({ competencyId, person, points }) =>
    [
      `${competencyId}, ${personName(person)}`,
      ...points.map(({ value, ratedOn, converted }) => `${ratedOn} ${value}${converted ? '*' : ''}`),
    ].join(' | '),
  );

test('oneself and others are never mixed, and each client is a series of its own', () => {
  const history = aHistory(
    ['listening'],
    [
      { on: '2026-01-10', scores: { listening: 2 } },
      { on: '2026-02-10', by: 'client Client 10', scores: { listening: 5 } },
      { on: '2026-02-11', by: 'client Client 9', scores: { listening: 3 } },
      { on: '2026-03-10', by: 'supervisor Supervisor', scores: { listening: 4 } },
      { on: '2026-04-10', scores: { listening: 3 } },
      { on: '2026-05-10', by: 'client Client 10', scores: { listening: 4 } },
    ],
  );
  expect(asTable(seriesOf(history))).toEqual([
    'listening, Myself | 2026-01-10 2 | 2026-04-10 3',
    'listening, Client 9 | 2026-02-11 3',
    'listening, Client 10 | 2026-02-10 5 | 2026-05-10 4',
    'listening, Supervisor | 2026-03-10 4',
  ]);
});

test('what was left open, and what was not asked, is no point and no zero', () => {
  const history = aHistory(
    ['listening', 'questioning', 'presence'],
    [
      { on: '2026-01-10', scores: { listening: 2, questioning: null } },
      { on: '2026-02-10', scores: { questioning: 4 } },
      { on: '2026-03-10', scores: { listening: 3, questioning: null } },
    ],
  );
  expect(asTable(seriesOf(history))).toEqual([
    'listening, Myself | 2026-01-10 2 | 2026-03-10 3',
    'questioning, Myself | 2026-02-10 4',
  ]);
});

test('two rounds of one day are two points, in the order in which they were made', () => {
  const history = aHistory(
    ['listening'],
    [
      { on: '2026-01-10', scores: { listening: 4 } },
      { on: '2026-01-10', scores: { listening: 2 } },
    ],
  );
  const [series] = seriesOf(history);
  expect(series?.points.map(({ roundId, value }) => [roundId, value])).toEqual([
    ['1', 4],
    ['2', 2],
  ]);
});

test('a retired competency keeps its line; one that the framework no longer knows has none', () => {
  const history = aHistory(['listening', 'old'], [{ on: '2026-01-10', scores: { listening: 3, old: 2, gone: 5 } }], {
    retired: ['old'],
  });
  expect(asTable(seriesOf(history))).toEqual(['listening, Myself | 2026-01-10 3', 'old, Myself | 2026-01-10 2']);
});

test('scores of an earlier scale stand on the present one, marked, with what was given beside', () => {
  const history = aHistory(
    ['listening'],
    [
      { on: '2026-01-10', scale: oneToFive, scores: { listening: 3 } },
      { on: '2026-02-10', scale: oneToTen, scores: { listening: 6 } },
    ],
    { scale: oneToTen },
  );
  const [series] = seriesOf(history);
  expect(asTable(seriesOf(history))).toEqual(['listening, Myself | 2026-01-10 5.5* | 2026-02-10 6']);
  expect(series?.points.map(({ score, scale }) => [score, scale.most])).toEqual([
    [3, 5],
    [6, 10],
  ]);
});

test.each([
  [1, { least: 1, most: 5 }, { least: 1, most: 7 }, 1, true],
  [5, { least: 1, most: 5 }, { least: 1, most: 7 }, 7, true],
  [2, { least: 1, most: 5 }, { least: 1, most: 7 }, 2.5, true],
  [7, { least: 1, most: 7 }, { least: 1, most: 4 }, 4, true],
  [0, { least: 0, most: 4 }, { least: 1, most: 5 }, 1, true],
  [3, { least: 1, most: 5 }, { least: 1, most: 5 }, 3, false],
])('%d of %o is %d of %o', (score, given, present, value, converted) => {
  expect(onPresentScale(score, given, present)).toEqual({ value, converted });
});

test('new words for the same steps are the same scale', () => {
  const renamed = { ...oneToFive, words: ['never', 'seldom', 'at times', 'often', 'always'] };
  expect(onPresentScale(2, oneToFive, renamed).converted).toBe(false);
});

test('a clear difference is a quarter of the scale, never less than a step', () => {
  expect([oneToFive, { least: 1, most: 7 }, oneToTen, { least: 1, most: 4 }].map(clearDifference)).toEqual([
    1, 1.5, 2.25, 1,
  ]);
});

test('without a round there is nobody and nothing', () => {
  const history = aHistory(['listening'], []);
  expect(seriesOf(history)).toEqual([]);
  expect(personsOf(history)).toEqual([]);
});

test('a round of tomorrow is left out up to today', () => {
  const history = aHistory(
    ['listening'],
    [
      { on: '2026-11-20', scores: { listening: 2 } },
      { on: '2026-11-21', scores: { listening: 5 } },
    ],
  );
  expect(until(history, '2026-11-20').rounds.map(({ id }) => id)).toEqual(['1']);
});
