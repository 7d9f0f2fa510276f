import { expect, test } from 'vitest';
import {
  eventsOf,
  lanesInWords,
  lanesOf,
  withEvents,
} from '../../../../../src/renderer/features/competencies/overTime/lanes.ts';

const days = [
  { day: '2026-03-02', kind: 'session', count: 2, what: ['Client 1'] },
  { day: '2026-02-01', kind: 'supervision', count: 1, what: [] },
  { day: '2026-03-01', kind: 'cpd', count: 1, what: ['A course'] },
] as const;
const lanes = lanesOf(
  days.map((day) => ({ ...day, what: [...day.what] })),
  ['supervision', 'cpd', 'session'],
);

test('what took place is told in words, oldest first, and counted in the summary', () => {
  expect(eventsOf(lanes).map(({ kind, words }) => [kind, words])).toEqual([
    ['Supervision', 'Supervision, 1 Feb 2026'],
    ['CPD', 'A course, 1 Mar 2026'],
    ['Sessions', '2 sessions with Client 1, 2 Mar 2026'],
  ]);
  expect(lanesInWords(lanes)).toBe('Marked under the lines: Supervision on 1 day, CPD on 1 day, Sessions on 1 day.');
});

test('the table that is exported has what took place after the figures, in a column of its own', () => {
  const rows = [
    ['Date', 'Rated by', 'Source', 'Competency', 'Score'],
    ['2026-01-01', 'Myself', 'self', 'Listening', '3'],
  ];
  expect(withEvents(rows, lanes).slice(0, 3)).toEqual([
    ['Date', 'Rated by', 'Source', 'Competency', 'Score', 'What took place'],
    ['2026-01-01', 'Myself', 'self', 'Listening', '3', ''],
    ['2026-02-01', '', 'Supervision', '', '', 'Supervision, 1 Feb 2026'],
  ]);
  expect(withEvents(rows, [])).toEqual(rows);
});
