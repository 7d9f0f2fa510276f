import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReflectionFilter, ReflectionSummary } from '../../../../shared/domain/reflection.ts';
import { journal } from '../../../api/client.ts';
import { dayInWords } from '../../../ui/days.ts';
import { ReflectionCard } from '../ReflectionCard.tsx';
import { within } from './calendarDays.ts';
import classes from './DayPanel.module.css';
import { isFiltering } from './filterWords.ts';
import { useLastReady } from './useLastReady.ts';
import { useModelNames } from './useModelNames.ts';

const MOST_OF_A_DAY = 200;

interface DayPanelProps {
  filter: ReflectionFilter;
  /** YYYY-MM-DD */
  day: string;
}

/** A day's reflections, and what was written on the same day of other years. */
export function DayPanel({ filter, day }: DayPanelProps) {
  const ofDay = useQuery(
    journal.reflections.page.queryOptions({ filter: within(filter, day, day), offset: 0, limit: MOST_OF_A_DAY }),
  ).data;
  const otherYears = useQuery(journal.reflections.onThisDay.queryOptions(day)).data;
  const ready = useMemo(
    () => (ofDay && otherYears ? { day, ofDay, otherYears, filtering: isFiltering(filter) } : null),
    [day, ofDay, otherYears, filter],
  );
  const shown = useLastReady(ready);
  if (shown === null) return null;
  return (
    <Stack gap="xl">
      <section>
        <Title order={2} aria-live="polite">
          {dayInWords(shown.day)}
        </Title>
        {shown.ofDay.length === 0 ? (
          <Text c="dimmed" mt="xs">
            {shown.filtering ? 'No reflection of this day that the filters choose.' : 'No reflection on this day.'}
          </Text>
        ) : (
          <Cards reflections={shown.ofDay} dated="not" />
        )}
      </section>
      {shown.otherYears.length === 0 ? null : (
        <section>
          <Title order={3}>On this day in other years</Title>
          <Cards reflections={shown.otherYears} dated="month" />
        </section>
      )}
    </Stack>
  );
}

function Cards({ reflections, dated }: { reflections: ReflectionSummary[]; dated: 'not' | 'month' }) {
  const modelNames = useModelNames();
  return (
    <ul className={classes.cards}>
      {reflections.map((reflection) => (
        <li key={reflection.id} className={classes.card}>
          <ReflectionCard reflection={reflection} modelName={modelNames.get(reflection.modelId)} dated={dated} />
        </li>
      ))}
    </ul>
  );
}
