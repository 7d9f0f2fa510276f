import { VisuallyHidden } from '@mantine/core';
import classes from './DayColumn.module.css';
import { dayInWords, monthInShort, weekdayInShort } from './days.ts';

interface DayColumnProps {
  /** YYYY-MM-DD; absent while it loads: the column keeps its place. */
  day: string | undefined;
  /** Under the day's number: the weekday in a month's list, month and year elsewhere. */
  under: 'weekday' | 'month';
}

/** The day at the head of a row, in figures for the eye and in words for whoever listens. */
export function DayColumn({ day, under }: DayColumnProps) {
  if (day === undefined) return <span className={classes.day} data-under={under} />;
  return (
    <time className={classes.day} data-under={under} dateTime={day}>
      <span aria-hidden>{Number(day.slice(8))}</span>
      <small aria-hidden>{under === 'weekday' ? weekdayInShort(day) : monthInShort(day)}</small>
      <VisuallyHidden>{dayInWords(day)}</VisuallyHidden>
    </time>
  );
}
