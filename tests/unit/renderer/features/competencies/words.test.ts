import { expect, test } from 'vitest';
import { roundNames } from '../../../../../src/renderer/features/competencies/compare/CompareFilters.tsx';
import { seriesRows } from '../../../../../src/renderer/features/competencies/figures.ts';
import { insightsInWords } from '../../../../../src/renderer/features/competencies/insights/insightWords.ts';
import { namesOf, pointInWords, tickOf } from '../../../../../src/renderer/features/competencies/inWords.ts';
import { linesPicture } from '../../../../../src/renderer/features/competencies/overTime/picture.ts';
import { linesInWords } from '../../../../../src/renderer/features/competencies/overTime/summary.ts';
import { insightsOf } from '../../../../../src/shared/domain/ratings/insights.ts';
import { personsOf } from '../../../../../src/shared/domain/ratings/person.ts';
import { seriesOf } from '../../../../../src/shared/domain/ratings/series.ts';
import { aHistory, oneToFive, oneToTen } from '../../../../helpers/ratingHistory.ts';

const history = aHistory(
  ['listening', 'questioning', 'old'],
  [
    {
      on: '2026-01-31',
      scale: oneToFive,
      scores: { listening: { score: 3, confidence: 'low', note: 'Hm.', evidenceIds: ['e'] }, old: 2 },
    },
    { on: '2026-02-28', by: 'client Client 1', scale: oneToTen, scores: { listening: 8 } },
    { on: '2026-11-03', scale: oneToTen, scores: { listening: 7 } },
  ],
  { scale: oneToTen, retired: ['old'] },
);
const names = namesOf(history);

test('a point is told whole, a converted one with what was given', () => {
  const [own, client] = seriesOf(history);
  const [first, last] = own?.points ?? [];
  expect(first && own && pointInWords('Listening', own.person, first)).toBe(
    'Listening, Myself: 5.5, converted from 3 on 1–5, 31 Jan 2026; confidence low; 1 piece of evidence; “Hm.”.',
  );
  expect(last && own && pointInWords('Listening', own.person, last)).toBe(
    'Listening, Myself: 7, 3 Nov 2026; no evidence.',
  );
  expect(client?.points.map((point) => pointInWords('Listening', client.person, point))).toEqual([
    'Listening, Client 1: 8, 28 Feb 2026; no evidence.',
  ]);
});

test('of two rounds on a day, points and choices say which one it is', () => {
  const twice = aHistory(
    ['listening'],
    [
      { on: '2026-01-31', scores: { listening: 3 } },
      { on: '2026-01-31', scores: { listening: 4 } },
      { on: '2026-01-31', by: 'client Client 1', scores: { listening: 2 } },
    ],
  );
  expect([...roundNames(twice.rounds).values()]).toEqual([
    '31 Jan 2026, Myself, 1st that day',
    '31 Jan 2026, Myself, 2nd that day',
    '31 Jan 2026, Client 1',
  ]);
  const { lines } = linesPicture(twice, ['listening'], personsOf(twice));
  expect(lines.flatMap(({ points }) => points.map(({ words }) => words))).toEqual([
    'Listening, Myself: 3, 31 Jan 2026, 1st that day; no evidence.',
    'Listening, Myself: 4, 31 Jan 2026, 2nd that day; no evidence.',
    'Listening, Client 1: 2, 31 Jan 2026; no evidence.',
  ]);
});

test('a summary says from where to where, for each line; a competency of several is named once', () => {
  expect(linesInWords(seriesOf(history).slice(0, 2), names)).toBe(
    'From 31 Jan 2026 to 3 Nov 2026. Listening. Myself: from 5.5 to 7 over 2 ratings; Client 1: 8, one rating.',
  );
  expect(linesInWords([], names)).toBe('No rating in this choice.');
});

test('one competency: colours are persons; several: colours are competencies, and numbers stand at their lines', () => {
  const persons = personsOf(history);
  const one = linesPicture(history, ['listening'], persons);
  expect(one.legend.map(({ label }) => label)).toEqual(['Myself', 'Client 1', 'converted from another scale']);
  expect(new Set(one.lines.map(({ look }) => look.color)).size).toBe(2);
  const two = linesPicture(history, ['listening', 'old'], persons);
  expect(two.legend.map(({ label }) => label)).toEqual([
    '1 Listening',
    '2 Old (retired)',
    'Myself',
    'Client 1',
    'converted from another scale',
  ]);
  expect(two.lines.map(({ badge }) => badge)).toEqual(['1', '', '2']);
  expect(two.lines.flatMap(({ points }) => points.map(({ hollow }) => hollow))).toEqual([true, false, false, true]);
});

test('a table of figures has what was given and what it is now, and no notes', () => {
  const rows = seriesRows(seriesOf(history), names);
  expect(rows.map((row) => row.slice(0, 8))).toEqual([
    ['Date', 'Rated by', 'Source', 'Competency', 'Score', 'Scale', 'On the present scale', 'Converted'],
    ['2026-01-31', 'Myself', 'self', 'Listening', '3', '1 to 5', '5.5', 'yes'],
    ['2026-11-03', 'Myself', 'self', 'Listening', '7', '1 to 10', '7', 'no'],
    ['2026-02-28', 'Client 1', 'client', 'Listening', '8', '1 to 10', '8', 'no'],
    ['2026-01-31', 'Myself', 'self', 'Old (retired)', '2', '1 to 5', '3.3', 'yes'],
  ]);
  expect(JSON.stringify(rows)).not.toContain('Hm.');
});

test('every insight has its figures, and says where they are few', () => {
  const told = insightsInWords(insightsOf(history, new Set(), '2026-11-20'), names);
  expect(told.map(({ title, says, figures, thin }) => [title, says, figures, thin])).toEqual([
    [
      'Largest rise',
      'Listening, rated by yourself: up by 1.5.',
      '5.5* on 31 Jan 2026, 7 on 3 Nov 2026; 2 ratings.',
      'Two ratings are a step, not yet a trend.',
    ],
    [
      'Largest gap',
      'Listening: Client 1 sees 1 more than you. Too few to say.',
      'You 7 on 3 Nov 2026; Client 1 8 on 28 Feb 2026; 1 rating by others in all.',
      'Fewer than 3 ratings by others of any competency on which you differ.',
    ],
    ['Not rated by you for 6 months', 'Questioning (never).', '1 competency.', ''],
  ]);
});

test('an axis has the names of its steps where they are short, else numbers', () => {
  expect(tickOf({ least: 1, most: 2, words: ['Starting', 'Leading'] })(2)).toBe('2 Leading');
  expect(tickOf({ least: 1, most: 2, words: ['now and then, or so', 'often'] })(2)).toBe('2');
});
