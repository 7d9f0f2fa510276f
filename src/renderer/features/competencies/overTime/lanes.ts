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
