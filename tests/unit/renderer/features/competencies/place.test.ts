import { expect, test } from 'vitest';
import { addressOf, placeIn } from '../../../../../src/renderer/features/competencies/chartPlace.ts';
import { chosenFramework, drawable } from '../../../../../src/renderer/features/competencies/chosenFramework.ts';
import { comparedRounds } from '../../../../../src/renderer/features/competencies/compare/chosenRounds.ts';
import {
  roundsOfPersons,
  shownCompetencies,
  shownPersons,
} from '../../../../../src/renderer/features/competencies/shown.ts';
import type { RoundSummary } from '../../../../../src/shared/domain/rating.ts';
import { seriesOf } from '../../../../../src/shared/domain/ratings/series.ts';
import { aHistory } from '../../../../helpers/ratingHistory.ts';

test('a place comes back out of its address; what is as usual is not in it', () => {
  expect(addressOf(placeIn(''))).toBe('');
  const address = 'framework=icf&competencies=a.b&persons=&events=cpd&by=round&view=small&mode=sources&rounds=1.2';
  expect(placeIn(address)).toEqual({
    framework: 'icf',
    competencies: ['a', 'b'],
    persons: [],
    events: ['cpd'],
    by: 'round',
    view: 'small',
    mode: 'sources',
    rounds: ['1', '2'],
  });
  expect(addressOf(placeIn(address))).toBe(address);
});

test('an address that nobody knows is as if it were empty', () => {
  expect(placeIn('by=year&view=pie&mode=&criterion=1.1&events=party')).toEqual({ ...placeIn(''), events: [] });
});

const history = aHistory(
  ['listening', 'questioning', 'presence', 'ethics'],
  [
    { on: '2026-01-10', scores: { listening: 2, questioning: 3, presence: 3 } },
    { on: '2026-02-10', by: 'client Client 1', scores: { questioning: 3 } },
    { on: '2026-02-12', by: 'peer Peer', scores: { listening: 3 } },
    { on: '2026-03-10', scores: { questioning: 4 } },
  ],
);

test('without a choice the most rated competencies are shown, fewer where more people rated', () => {
  expect(shownCompetencies(history, seriesOf(history), { competencies: null })).toEqual(['listening', 'questioning']);
  const alone = { ...history, rounds: history.rounds.filter(({ source }) => source === 'self') };
  expect(shownCompetencies(alone, seriesOf(alone), { competencies: null })).toEqual([
    'listening',
    'questioning',
    'presence',
  ]);
  expect(shownCompetencies(history, seriesOf(history), { competencies: ['ethics', 'gone'] })).toEqual(['ethics']);
});

test('an address tells of persons by their rounds, and names nobody', () => {
  const rounds = roundsOfPersons(history, ['client:Client 1', 'peer:Peer']);
  expect(rounds).toEqual(['2', '3']);
  expect(shownPersons(history, { persons: rounds }).map(({ key }) => key)).toEqual(['client:Client 1', 'peer:Peer']);
  expect(shownPersons(history, { persons: null })).toHaveLength(3);
  expect(shownPersons(history, { persons: [] })).toEqual([]);
});

test('compared are one’s own first and latest round, the chosen ones, or everybody’s at the time of one', () => {
  expect(comparedRounds(history, { rounds: null, mode: 'rounds' })).toEqual(['1', '4']);
  expect(comparedRounds(history, { rounds: ['2', 'gone'], mode: 'rounds' })).toEqual(['2']);
  expect(comparedRounds(history, { rounds: null, mode: 'sources' })).toEqual(['4', '2', '3']);
  expect(comparedRounds(history, { rounds: ['1'], mode: 'sources' })).toEqual(['1', '2']);
  const later = aHistory(
    ['listening'],
    [
      { on: '2026-01-10', scores: { listening: 2 } },
      { on: '2026-01-20', by: 'peer Peer', scores: { listening: 2 } },
      { on: '2026-09-10', scores: { listening: 2 } },
    ],
  );
  expect(comparedRounds(later, { rounds: null, mode: 'sources' })).toEqual(['1', '2']);
});

const round = (frameworkId: string, ratedOn: string, state: RoundSummary['state'] = 'done') => ({
  frameworkId,
  ratedOn,
  state,
});
const frameworks = [
  { id: 'core', name: 'Core', chosen: true },
  { id: 'icf', name: 'ICF', chosen: false },
  { id: 'ac', name: 'AC', chosen: false },
];

test('the framework that was rated last is shown first, also where it is no longer in use', () => {
  const rounds = [round('core', '2026-01-10'), round('icf', '2026-02-10'), round('ac', '2026-03-10', 'draft')];
  const drawn = drawable(frameworks, rounds);
  expect(drawn.map(({ id }) => id)).toEqual(['core', 'icf']);
  expect(chosenFramework(drawn, rounds, null)).toBe('icf');
  expect(chosenFramework(drawn, rounds, 'core')).toBe('core');
  expect(chosenFramework(drawn, rounds, 'gone')).toBe('icf');
  expect(chosenFramework(drawn, [], null)).toBe('core');
  expect(chosenFramework([], [], null)).toBeNull();
});
