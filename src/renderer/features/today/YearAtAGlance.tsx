import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { go } from '../../app/go.ts';
import { YearHeatmap } from '../../charts/YearHeatmap.tsx';
import { counted } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';
import { changeListPlace, noFilter } from '../reflections/list/listPlace.ts';
import { Section } from './Section.tsx';
import { YearTable } from './YearTable.tsx';
import { type DayFigure, yearFigures } from './yearFigures.ts';

interface YearAtAGlanceProps {
  /** Days with reflections, oldest first. */
  days: readonly DayFigure[];
  today: string;
}

function openDay(day: string): void {
  changeListPlace({ view: 'calendar', day, text: '', filter: noFilter });
  go('/reflections');
}

/** The reflections of the last 53 weeks: a sentence, and a calendar or a table, each leading to the days. */
export function YearAtAGlance({ days, today }: YearAtAGlanceProps) {
  const [view, setView] = useState('calendar');
  const figures = yearFigures(days, today);
  const { reflections, words, since, from } = figures;
  const summary =
    since === null
      ? `No reflections since ${dayInShort(from)}.`
      : `${counted(reflections, 'reflection')} on ${counted(figures.days.length, 'day')} since ${dayInShort(since)}: ${counted(words, 'word')}.`;
  const controls = (
    <SegmentedControl
      aria-label="Show the year as"
      size="xs"
      data={[
        { value: 'calendar', label: 'Calendar' },
        { value: 'table', label: 'Table' },
      ]}
      value={view}
      onChange={setView}
    />
  );
  return (
    <Section title="The year at a glance" controls={controls}>
      <Text c="dimmed">{summary}</Text>
      {view === 'calendar' ? (
        <YearHeatmap label={summary} from={from} to={today} days={figures.days} onOpen={openDay} />
      ) : (
        <YearTable figures={figures} onOpen={openDay} />
      )}
    </Section>
  );
}
