import { Chip, Group, Text } from '@mantine/core';
import type { RatingHistory } from '../../../shared/domain/rating.ts';
import { personName, personsOf } from '../../../shared/domain/ratings/person.ts';
import { useChartPlace } from './chartPlace.ts';
import { roundsOfPersons, shownPersons } from './shown.ts';

/** Chooses whose ratings are shown; nothing to choose where there is one person. */
export function WhoFilter({ history }: { history: RatingHistory }) {
  const [place, change] = useChartPlace();
  const all = personsOf(history);
  if (all.length < 2) return null;
  const shown = shownPersons(history, place).map(({ key }) => key);
  return (
    <Group gap={6} role="group" aria-label="Rated by">
      <Text size="sm" c="dimmed" aria-hidden>
        Rated by
      </Text>
      <Chip.Group
        multiple
        value={shown}
        onChange={(keys) => change({ persons: keys.length === all.length ? null : roundsOfPersons(history, keys) })}
      >
        {all.map((person) => (
          <Chip key={person.key} value={person.key} size="xs" variant="outline">
            {personName(person)}
          </Chip>
        ))}
      </Chip.Group>
    </Group>
  );
}
