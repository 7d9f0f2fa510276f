import { Heatmap } from '@mantine/charts';
import { Box, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { counted } from '../ui/counted.ts';
import { dayInWords } from '../ui/days.ts';
import classes from './YearHeatmap.module.css';

interface HeatDay {
  /** YYYY-MM-DD */
  day: string;
  /** Reflections, at least one. */
  count: number;
  words: number;
}

interface YearHeatmapProps {
  /** What the picture says, in a sentence. */
  label: string;
  /** The Monday that it begins with and the day that it ends with, YYYY-MM-DD. */
  from: string;
  to: string;
  /** Days with reflections, oldest first. */
  days: readonly HeatDay[];
  onOpen: (day: string) => void;
}

/** One shade for each number of reflections a day; the last for this many and more. */
const shades = [1, 2, 3, 4];
const colors = shades.map((shade) => `var(--year-shade-${shade})`);
const weekdayLabels = ['', 'Mon', '', 'Wed', '', 'Fri', ''];

const inWords = ({ day, count, words }: HeatDay): string =>
  `${dayInWords(day)}: ${counted(count, 'reflection')}, ${counted(words, 'word')}`;

/** The place to which a key moves among `count` days; null for any other key. */
function placeAfter(key: string, place: number, count: number): number | null {
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, place - 1);
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, place + 1);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/**
 * The year as a calendar, a square a day, darker (in the dark: brighter) with more reflections. One stop for the Tab
 * key; the arrow keys move between the days with reflections, Enter opens one.
 */
export function YearHeatmap({ label, from, to, days, onOpen }: YearHeatmapProps) {
  const wide = useMediaQuery('(min-width: 77em)', true, { getInitialValueInEffect: false });
  const [active, setActive] = useState<string | undefined>(undefined);
  const byDay = new Map(days.map((day) => [day.day, day]));
  const stop = active !== undefined && byDay.has(active) ? active : days.at(-1)?.day;

  function onKeyDown(event: KeyboardEvent<SVGRectElement>, day: string): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(day);
      return;
    }
    const next = placeAfter(
      event.key,
      days.findIndex((other) => other.day === day),
      days.length,
    );
    const target = next === null ? undefined : days[next]?.day;
    if (target === undefined) return;
    event.preventDefault();
    setActive(target);
    event.currentTarget.ownerSVGElement?.querySelector<SVGRectElement>(`[data-day="${target}"]`)?.focus();
  }

  function rectProps(day: HeatDay) {
    return {
      role: 'link',
      'aria-label': inWords(day),
      'data-day': day.day,
      tabIndex: day.day === stop ? 0 : -1,
      onClick: () => onOpen(day.day),
      onFocus: () => setActive(day.day),
      onKeyDown: (event: KeyboardEvent<SVGRectElement>) => onKeyDown(event, day.day),
    };
  }

  return (
    <Box className={classes.year}>
      <Heatmap
        role="group"
        aria-label={label}
        data={Object.fromEntries(days.map(({ day, count }) => [day, count]))}
        startDate={from}
        endDate={to}
        domain={[1, shades.length]}
        colors={colors}
        classNames={{ rect: classes.day }}
        rectSize={wide ? 14 : 10}
        gap={wide ? 3 : 2}
        withOutsideDates={false}
        withMonthLabels
        withWeekdayLabels
        weekdayLabels={weekdayLabels}
        withTooltip
        getTooltipLabel={({ date }) => {
          const day = byDay.get(date);
          return day ? inWords(day) : `${dayInWords(date)}: no reflection`;
        }}
        getRectProps={({ date }) => {
          const day = byDay.get(date);
          return day ? rectProps(day) : {};
        }}
      />
      <Group gap="md" mt="xs" aria-hidden>
        <Text size="xs" c="dimmed">
          Reflections a day:
        </Text>
        {['0', ...shades.map((shade) => (shade === shades.length ? `${shade} or more` : `${shade}`))].map(
          (words, index) => (
            <Group key={words} gap={6}>
              <span className={classes.swatch} data-shade={index} />
              <Text size="xs" c="dimmed">
                {words}
              </Text>
            </Group>
          ),
        )}
      </Group>
    </Box>
  );
}
