import { expect, test } from 'vitest';
import { radarOf, sourcesAround } from '../../../../../src/shared/domain/ratings/radar.ts';
import { aHistory } from '../../../../helpers/ratingHistory.ts';

test('rounds lie on each other competency by competency, with gaps where one says nothing', () => {
  const history = aHistory(
    ['listening', 'questioning', 'presence'],
    [
      { on: '2026-01-10', scores: { listening: 2, questioning: 3 } },
      { on: '2026-06-10', scores: { listening: 4, questioning: null } },
      { on: '2026-07-10', scores: { presence: 5 } },
    ],
  );
  const { rounds, axes } = radarOf(history, ['2', '1', 'gone']);
  expect(rounds.map(({ id }) => id)).toEqual(['1', '2']);
  expect(
    axes.map(({ competencyId, points }) => [competencyId, ...points.map((point) => point?.value ?? null)]),
  ).toEqual([
    ['listening', 2, 4],
    ['questioning', 3, null],
  ]);
});

test('the sources of a time: everybody’s nearest round within 31 days', () => {
  const history = aHistory(
    ['listening'],
    [
      { on: '2026-02-01', by: 'client Client 1', scores: { listening: 1 } },
      { on: '2026-03-01', by: 'client Client 1', scores: { listening: 2 } },
      { on: '2026-03-04', scores: { listening: 3 } },
      { on: '2026-03-07', by: 'client Client 1', scores: { listening: 4 } },
      { on: '2026-04-04', by: 'supervisor Supervisor', scores: { listening: 5 } },
      { on: '2026-04-05', by: 'peer Peer', scores: { listening: 5 } },
      { on: '2026-03-05', scores: { listening: 5 } },
    ],
  );
  expect(sourcesAround(history, '3').map(({ id }) => id)).toEqual(['3', '4', '5']);
  expect(sourcesAround(history, 'gone')).toEqual([]);
});
