import { expect, test } from 'vitest';
import { type HeatMap, heatMapOf } from '../../../../../src/shared/domain/ratings/heatMap.ts';
import { panelsOf } from '../../../../../src/shared/domain/ratings/panels.ts';
import { SELF_KEY } from '../../../../../src/shared/domain/ratings/person.ts';
import { aHistory } from '../../../../helpers/ratingHistory.ts';

const history = aHistory(
  ['listening', 'questioning', 'presence', 'old'],
  [
    { on: '2025-12-31', scores: { listening: 2, old: 1 } },
    { on: '2026-01-01', by: 'client Client 1', scores: { listening: 5 } },
    { on: '2026-02-01', scores: { listening: 3, questioning: null } },
    { on: '2026-02-28', scores: { listening: 4, questioning: 2 } },
  ],
  { retired: ['old'] },
);

const asTable = ({ columns, rows }: HeatMap) => [
  ['', ...columns.map(({ key }) => key)],
  ...rows.map(({ competencyId, cells }) => [
    competencyId,
    ...cells.map((cell) => (cell ? `${cell.point.value}${cell.count > 1 ? ` of ${cell.count}` : ''}` : '')),
  ]),
];

test('by month: months without a round stand empty, the later of two rounds counts, others are left out', () => {
  expect(asTable(heatMapOf(history, SELF_KEY, 'month'))).toEqual([
    ['', '2025-12', '2026-01', '2026-02'],
    ['listening', '2', '', '4 of 2'],
    ['questioning', '', '', '2'],
    ['old', '1', '', ''],
  ]);
});

test('by round: a column each', () => {
  expect(asTable(heatMapOf(history, SELF_KEY, 'round'))).toEqual([
    ['', '1', '3', '4'],
    ['listening', '2', '3', '4'],
    ['questioning', '', '', '2'],
    ['old', '1', '', ''],
  ]);
});

test('one point is one cell; somebody who never rated has an empty map', () => {
  expect(asTable(heatMapOf(history, 'client:Client 1', 'month'))).toEqual([
    ['', '2026-01'],
    ['listening', '5'],
  ]);
  expect(heatMapOf(history, 'peer:Peer', 'month')).toEqual({ columns: [], rows: [] });
});

test('small multiples show every competency, also those that nobody rated, and whom one chose', () => {
  const panels = panelsOf(history, [SELF_KEY]);
  expect(panels.map(({ name, retired, series }) => [name, retired, series.map(({ points }) => points.length)])).toEqual(
    [
      ['Listening', false, [3]],
      ['Questioning', false, [1]],
      ['Presence', false, []],
      ['Old', true, [1]],
    ],
  );
});
