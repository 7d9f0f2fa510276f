import { Group, MultiSelect, SegmentedControl, Select } from '@mantine/core';
import type { HistoryRound, RatingHistory } from '../../../../shared/domain/rating.ts';
import { personName } from '../../../../shared/domain/ratings/person.ts';
import { MOST_IN_RADAR } from '../../../../shared/domain/ratings/radar.ts';
import { placesOfDay } from '../../../../shared/domain/ratings/sameDay.ts';
import { dayInShort } from '../../../ui/days.ts';
import { useChartPlace } from '../chartPlace.ts';
import { centreRound, chosenRounds } from './chosenRounds.ts';

const modes = [
  { value: 'rounds', label: 'Rounds' },
  { value: 'sources', label: 'Everybody at one time' },
];

/** `2 Feb 2026, Myself`; of several on one day by one person each with its place: `2 Feb 2026, Myself, 2nd that day`. */
export function roundNames(rounds: readonly HistoryRound[]): Map<string, string> {
  const places = placesOfDay(rounds);
  return new Map(
    rounds.map((round) => {
      const parts = [dayInShort(round.ratedOn), personName(round), places.get(round.id) ?? ''];
      return [round.id, parts.filter((part) => part !== '').join(', ')];
    }),
  );
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
