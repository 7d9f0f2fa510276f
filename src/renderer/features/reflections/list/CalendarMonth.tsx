import { Calendar } from '@mantine/dates';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { counted } from '../../../ui/counted.ts';
import { dayInWords, monthInWords } from '../../../ui/days.ts';
import classes from './CalendarMonth.module.css';
import { dayByKey } from './calendarDays.ts';

interface CalendarMonthProps {
  /** YYYY-MM */
  month: string;
  /** The chosen day, YYYY-MM-DD. */
  day: string;
  /** Reflections by day of the shown month. */
  counts: ReadonlyMap<string, number>;
  /** Reflections by month, for jumping to one. */
  monthCounts: ReadonlyMap<string, number>;
  onMonth: (month: string) => void;
  onDay: (day: string) => void;
}

const DOTS = 3;

/** A month with its reflections marked: arrow keys by day, Page Up and Page Down by month, Enter chooses the day. */
export function CalendarMonth({ month, day, counts, monthCounts, onMonth, onDay }: CalendarMonthProps) {
  const calendar = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focusNext.current?.slice(0, 7) !== month) return;
    calendar.current?.querySelector<HTMLElement>(`[data-day="${focusNext.current}"]`)?.focus();
    focusNext.current = null;
  }, [month]);

  function onDayKey(event: KeyboardEvent, from: string): void {
    const next = dayByKey(event.key, from);
    if (next === null) return;
    event.preventDefault();
    if (next.slice(0, 7) === month) {
      calendar.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
    } else {
      focusNext.current = next;
      onMonth(next.slice(0, 7));
    }
  }
  const inWords = (date: string) => `${dayInWords(date)}, ${counted(counts.get(date) ?? 0, 'reflection')}`;
  const monthWithCount = (value: string) =>
    `${monthInWords(value)}, ${counted(monthCounts.get(value) ?? 0, 'reflection')}`;
  return (
    <Calendar
      ref={calendar}
      classNames={{ day: classes.day ?? '', monthsListControl: classes.month ?? '' }}
      fullWidth
      size="md"
      hideOutsideDates
      weekendDays={[]}
      highlightToday
      enableKeyboardNavigation={false}
      date={`${month}-01`}
      onDateChange={(date) => onMonth(date.slice(0, 7))}
      getDayAriaLabel={inWords}
      getDayProps={(date) => ({
        selected: date === day,
        'aria-pressed': date === day,
        'data-day': date,
        onClick: () => onDay(date),
        onKeyDown: (event) => onDayKey(event, date),
      })}
      renderDay={(date) => <DayMark day={date} count={counts.get(date) ?? 0} />}
      getMonthControlProps={(date) => ({
        'aria-label': monthWithCount(date.slice(0, 7)),
        'data-marked': monthCounts.has(date.slice(0, 7)) || undefined,
      })}
      ariaLabels={{
        monthLevelControl: `${monthInWords(month)}: choose another month`,
        yearLevelControl: 'Choose another year',
        previousMonth: 'Previous month',
        nextMonth: 'Next month',
        previousYear: 'Previous year',
        nextYear: 'Next year',
        previousDecade: 'Previous decade',
        nextDecade: 'Next decade',
      }}
    />
  );
}

function DayMark({ day, count }: { day: string; count: number }) {
  const marks = count > DOTS ? String(count) : '•'.repeat(count);
  return (
    <span className={classes.date}>
      {Number(day.slice(8))}
      <small className={classes.marks} aria-hidden>
        {marks}
      </small>
    </span>
  );
}
