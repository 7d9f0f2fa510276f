import type { PracticeDay, PracticeDayKind } from '../../../../shared/domain/practiceDay.ts';
import type { TimeLane } from '../../../charts/TimeLines.tsx';
import { counted } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';

export const laneNames: Record<PracticeDayKind, string> = {
  supervision: 'Supervision',
  cpd: 'CPD',
  session: 'Sessions',
};
const shapes = { supervision: 'triangle', cpd: 'square', session: 'bar' } as const;

function inWords({ day, kind, count, what }: PracticeDay): string {
  const names = what.join(', ');
  switch (kind) {
    case 'session':
      return `${counted(count, 'session')} with ${names}, ${dayInShort(day)}`;
    case 'cpd':
      return `${names}, ${dayInShort(day)}`;
    case 'supervision':
      return `Supervision, ${dayInShort(day)}`;
  }
}

/** The chosen kinds of days as lanes under a time axis; a kind without a day in the time has none. */
export function lanesOf(days: readonly PracticeDay[], kinds: readonly PracticeDayKind[]): TimeLane[] {
  return kinds.flatMap((kind): TimeLane[] => {
    const marks = days.filter((each) => each.kind === kind).map((each) => ({ day: each.day, words: inWords(each) }));
    return marks.length === 0 ? [] : [{ label: laneNames[kind], shape: shapes[kind], marks }];
  });
}

/** `2 supervision, 3 CPD, 31 sessions` of the lanes that are shown: counted by days. */
export function lanesInWords(lanes: readonly TimeLane[]): string {
  if (lanes.length === 0) return '';
  return `Marked under the lines: ${lanes.map(({ label, marks }) => `${label} on ${counted(marks.length, 'day')}`).join(', ')}.`;
}

/** What took place on a day, for a table. */
export interface LaneEvent {
  key: string;
  /** YYYY-MM-DD */
  day: string;
  /** Supervision, CPD, Sessions. */
  kind: string;
  words: string;
}

/** The marks of all lanes, oldest first: what the picture shows under the lines, for those who read it as a table. */
export function eventsOf(lanes: readonly TimeLane[]): LaneEvent[] {
  return lanes
    .flatMap(({ label, marks }) => marks.map(({ day, words }) => ({ key: `${label} ${day}`, day, kind: label, words })))
    .toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Figures with headings, and after them what took place, in a column of its own; unchanged where nothing did. */
export function withEvents(rows: readonly string[][], lanes: readonly TimeLane[]): string[][] {
  const events = eventsOf(lanes);
  const [headings = [], ...figures] = rows;
  if (events.length === 0) return [headings, ...figures];
  const empty = headings.slice(3).map(() => '');
  return [
    [...headings, 'What took place'],
    ...figures.map((row) => [...row, '']),
    ...events.map(({ day, kind, words }) => [day, '', kind, ...empty, words]),
  ];
}
