import { expect, test } from 'vitest';
import { insightsOf } from '../../../../../src/shared/domain/ratings/insights.ts';
import { unratedForLong } from '../../../../../src/shared/domain/ratings/unrated.ts';
import { aHistory, oneToFive, oneToTen } from '../../../../helpers/ratingHistory.ts';

const TODAY = '2026-11-20';
const none = new Set<string>();

test('the largest rise is from the first to the latest rating of one person, never across persons', () => {
  const history = aHistory(
    ['listening', 'questioning'],
    [
      { on: '2026-01-10', by: 'client Client 1', scores: { listening: 1 } },
      { on: '2026-02-10', scores: { listening: 3, questioning: 1 } },
      { on: '2026-03-10', scores: { listening: 5, questioning: 4 } },
      { on: '2026-04-10', scores: { listening: 5, questioning: 3 } },
    ],
  );
  const { rise } = insightsOf(history, none, TODAY);
  expect(rise?.series).toMatchObject({ competencyId: 'listening', person: { source: 'self' } });
  expect([rise?.from.value, rise?.to.value, rise?.n]).toEqual([3, 5, 3]);
});

test('a change of scale alone is no rise', () => {
  const history = aHistory(
    ['listening'],
    [
      { on: '2026-01-10', scale: oneToFive, scores: { listening: 4 } },
      { on: '2026-02-10', scale: oneToTen, scores: { listening: 7 } },
    ],
    { scale: oneToTen },
  );
  expect(insightsOf(history, none, TODAY).rise).toBeNull();
});

test('the longest flat line is told by its days, has at least three ratings, and may lie before a change', () => {
  const history = aHistory(
    ['listening', 'questioning', 'presence'],
    [
      { on: '2025-01-10', scores: { listening: 3, presence: 2 } },
      { on: '2025-06-10', scores: { listening: 3, questioning: 4 } },
      { on: '2025-12-10', scores: { listening: 3, questioning: 4 } },
      { on: '2026-03-10', scores: { listening: 4, questioning: 4 } },
      { on: '2026-11-10', scores: { presence: 2 } },
    ],
  );
  const { flat } = insightsOf(history, none, TODAY);
  expect([flat?.series.competencyId, flat?.from.ratedOn, flat?.to.ratedOn, flat?.n]).toEqual([
    'listening',
    '2025-01-10',
    '2025-12-10',
    3,
  ]);
});

test('three equal ratings on one day are no line', () => {
  const history = aHistory(
    ['listening'],
    [1, 2, 3].map(() => ({ on: '2026-01-10', scores: { listening: 3 } })),
  );
  expect(insightsOf(history, none, TODAY).flat).toBeNull();
});

test('the largest gap has its figures with it, and says when there are too few', () => {
  const history = aHistory(
    ['listening', 'questioning'],
    [
      { on: '2026-01-10', scores: { listening: 3, questioning: 2 } },
      { on: '2026-02-10', by: 'client Client 1', scores: { listening: 4, questioning: 5 } },
    ],
  );
  expect(insightsOf(history, none, TODAY).gap).toMatchObject({
    competencyId: 'questioning',
    byOthers: 1,
    reading: 'too-few',
    widest: { difference: 3 },
  });
});

test('a smaller gap on enough ratings by others goes before a larger one on too few', () => {
  const history = aHistory(
    ['listening', 'questioning'],
    [
      { on: '2026-01-10', scores: { listening: 3, questioning: 1 } },
      { on: '2026-02-10', by: 'client Client 1', scores: { listening: 4, questioning: 5 } },
      { on: '2026-03-10', by: 'client Client 1', scores: { listening: 4 } },
      { on: '2026-04-10', by: 'peer Peer', scores: { listening: 5 } },
    ],
  );
  expect(insightsOf(history, none, TODAY).gap).toMatchObject({
    competencyId: 'listening',
    byOthers: 3,
    widest: { difference: 2 },
  });
});

test('evidence behind any rating, or tied to the competency itself, is evidence', () => {
  const history = aHistory(
    ['listening', 'questioning', 'presence', 'old', 'unrated'],
    [
      {
        on: '2026-01-10',
        scores: { listening: { score: 3, evidenceIds: ['e1'] }, questioning: 2, presence: 4, old: 1 },
      },
      { on: '2026-02-10', scores: { listening: 3, presence: 4 } },
    ],
    { retired: ['old'] },
  );
  expect(insightsOf(history, new Set(['questioning']), TODAY).withoutEvidence).toEqual([
    { competencyId: 'presence', n: 2 },
  ]);
});

test.each([
  ['2026-08-31', '2026-02-28', true],
  ['2026-08-31', '2026-03-01', false],
  ['2024-08-31', '2024-02-29', true],
  ['2024-08-30', '2024-02-29', true],
  ['2024-08-28', '2024-02-29', false],
  ['2026-08-28', '2026-02-28', true],
])('on %s a self-rating of %s is six months old: %s', (today, ratedOn, isOld) => {
  const history = aHistory(['listening'], [{ on: ratedOn, scores: { listening: 3 } }]);
  expect(unratedForLong(history, today).map(({ last }) => last)).toEqual(isOld ? [ratedOn] : []);
});

test('others’ ratings, open ones and those of the future are no self-rating; retired competencies are not asked for', () => {
  const history = aHistory(
    ['listening', 'questioning', 'presence', 'old'],
    [
      { on: '2026-11-01', by: 'client Client 1', scores: { listening: 3 } },
      { on: '2026-11-02', scores: { questioning: null, old: 3 } },
      { on: '2026-11-21', scores: { presence: 3 } },
    ],
    { retired: ['old'] },
  );
  expect(unratedForLong(history, TODAY)).toEqual([
    { competencyId: 'listening', last: null },
    { competencyId: 'questioning', last: null },
    { competencyId: 'presence', last: null },
  ]);
});

test('without a round nothing is said, but that nothing was rated', () => {
  expect(insightsOf(aHistory(['listening'], []), none, TODAY)).toEqual({
    ratings: 0,
    rise: null,
    flat: null,
    gap: null,
    withoutEvidence: [],
    unrated: [{ competencyId: 'listening', last: null }],
  });
});
