import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
import { journal } from '../../../api/client.ts';
import { today } from '../../../ui/days.ts';
import { CalendarMonth } from './CalendarMonth.tsx';
import classes from './CalendarView.module.css';
import { daysOfMonth, within } from './calendarDays.ts';
import { DayPanel } from './DayPanel.tsx';
import { changeListPlace, useListPlace } from './listPlace.ts';

interface CalendarViewProps {
  filter: ReflectionFilter;
  months: readonly { month: string; count: number }[];
}

/** The reflections by day: a month at the left, the chosen day beside it. */
export function CalendarView({ filter, months }: CalendarViewProps) {
  const place = useListPlace();
  const day = place.day ?? today();
  const month = place.month ?? day.slice(0, 7);
  const { from, to } = daysOfMonth(month);
  const days = useQuery(
    journal.reflections.days.queryOptions(within(filter, from, to), { placeholderData: keepPreviousData }),
  );
  return (
    <div className={classes.scroller}>
      <div className={classes.columns}>
        <div className={classes.calendar}>
          <CalendarMonth
            month={month}
            day={day}
            counts={new Map(days.data?.map((entry) => [entry.day, entry.count]))}
            monthCounts={new Map(months.map((entry) => [entry.month, entry.count]))}
            onMonth={(next) => changeListPlace({ month: next })}
            onDay={(next) => changeListPlace({ day: next })}
          />
          <Button
            mt="sm"
            variant="subtle"
            size="compact-sm"
            onClick={() => changeListPlace({ day: null, month: null })}
          >
            Back to today
          </Button>
        </div>
        <DayPanel filter={filter} day={day} />
      </div>
    </div>
  );
}
