import { Chip, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { type PracticeDayKind, practiceDayKinds } from '../../../../shared/domain/practiceDay.ts';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { seriesOf } from '../../../../shared/domain/ratings/series.ts';
import { MOST_COLORS } from '../../../charts/looks.ts';
import { useChartPlace } from '../chartPlace.ts';
import { namesOf } from '../inWords.ts';
import { shownCompetencies } from '../shown.ts';
import { WhoFilter } from '../WhoFilter.tsx';
import { laneNames } from './lanes.ts';

/** Chooses the lines: of which competencies, by whom; and what is marked under them. */
export function OverTimeFilters({ history }: { history: RatingHistory }) {
  const [place, change] = useChartPlace();
  const series = useMemo(() => seriesOf(history), [history]);
  const isKind = (value: string): value is PracticeDayKind => practiceDayKinds.some((kind) => kind === value);
  return (
    <Stack gap="xs">
      <MultiSelect
        label="Competencies"
        description={`Up to ${MOST_COLORS} in one picture; the map shows them all.`}
        maw={760}
        data={[...namesOf(history)].map(([value, label]) => ({ value, label }))}
        value={shownCompetencies(history, series, place)}
        maxValues={MOST_COLORS}
        searchable
        hidePickedOptions
        nothingFoundMessage="No such competency"
        onChange={(competencies) => change({ competencies })}
      />
      <Group gap="lg">
        <WhoFilter history={history} />
        <Group gap={6} role="group" aria-label="Marked under the lines">
          <Text size="sm" c="dimmed" aria-hidden>
            Marked under the lines
          </Text>
          <Chip.Group multiple value={place.events} onChange={(kinds) => change({ events: kinds.filter(isKind) })}>
            {practiceDayKinds.map((kind) => (
              <Chip key={kind} value={kind} size="xs" variant="outline">
                {laneNames[kind]}
              </Chip>
            ))}
          </Chip.Group>
        </Group>
      </Group>
    </Stack>
  );
}
