import { Group, SegmentedControl, Select } from '@mantine/core';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { heatSteps } from '../../../../shared/domain/ratings/heatMap.ts';
import { type Person, personName, personsOf } from '../../../../shared/domain/ratings/person.ts';
import { useChartPlace } from '../chartPlace.ts';
import { roundsOfPersons, shownPersons } from '../shown.ts';

const steps = [
  { value: 'month', label: 'By month' },
  { value: 'round', label: 'By round' },
];

/** Whose map it is: one person’s, since nobody’s ratings are put together. The first of those that are shown. */
export function mappedPerson(history: RatingHistory, place: Parameters<typeof shownPersons>[1]): Person | undefined {
  return shownPersons(history, place)[0] ?? personsOf(history)[0];
}

/** Chooses whose map it is, and its columns. */
export function HeatMapFilters({ history }: { history: RatingHistory }) {
  const [place, change] = useChartPlace();
  const data = personsOf(history).map((person) => ({ value: person.key, label: personName(person) }));
  return (
    <Group gap="md">
      <SegmentedControl
        aria-label="Columns"
        size="sm"
        data={steps}
        value={place.by}
        onChange={(chosen) => change({ by: heatSteps.find((step) => step === chosen) ?? 'month' })}
      />
      <Select
        aria-label="Rated by"
        w={200}
        allowDeselect={false}
        data={data}
        value={mappedPerson(history, place)?.key ?? null}
        onChange={(key) => change({ persons: key === null ? null : roundsOfPersons(history, [key]) })}
      />
    </Group>
  );
}
