import { Group, MultiSelect, SegmentedControl, Select } from '@mantine/core';
import type { HistoryRound, RatingHistory } from '../../../../shared/domain/rating.ts';
import { personName } from '../../../../shared/domain/ratings/person.ts';
import { MOST_IN_RADAR } from '../../../../shared/domain/ratings/radar.ts';
import { dayInShort } from '../../../ui/days.ts';
import { useChartPlace } from '../chartPlace.ts';
import { centreRound, chosenRounds } from './chosenRounds.ts';

const modes = [
  { value: 'rounds', label: 'Rounds' },
  { value: 'sources', label: 'Everybody at one time' },
];

/** `2 Feb 2026, Myself`; of two on one day by one person the second has its number. */
export function roundNames(rounds: readonly HistoryRound[]): Map<string, string> {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const round of rounds) {
    const name = `${dayInShort(round.ratedOn)}, ${personName(round)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    names.set(round.id, count === 1 ? name : `${name} (${count})`);
  }
  return names;
}

/** Chooses what lies on each other. */
export function CompareFilters({ history }: { history: RatingHistory }) {
  const [place, change] = useChartPlace();
  const data = [...roundNames(history.rounds)].map(([value, label]) => ({ value, label })).reverse();
  return (
    <Group align="flex-end" gap="md">
      <SegmentedControl
        aria-label="Compare"
        size="sm"
        data={modes}
        value={place.mode}
        onChange={(mode) => change({ mode: mode === 'sources' ? 'sources' : 'rounds' })}
      />
      {place.mode === 'rounds' ? (
        <MultiSelect
          label="Rounds"
          flex={1}
          maw={640}
          data={data}
          value={chosenRounds(history, place)}
          maxValues={MOST_IN_RADAR}
          hidePickedOptions
          searchable
          nothingFoundMessage="No such round"
          onChange={(rounds) => change({ rounds })}
        />
      ) : (
        <Select
          label="Around the round of"
          w={280}
          allowDeselect={false}
          searchable
          data={data}
          value={centreRound(history, place)}
          onChange={(round) => change({ rounds: round === null ? null : [round] })}
        />
      )}
    </Group>
  );
}
