import { Button, CloseButton, Group, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { addDays } from '../../../../shared/domain/date.ts';
import { today } from '../../../ui/days.ts';
import classes from './FilterBar.module.css';
import { daysInWords } from './filterWords.ts';

interface FilterDaysProps {
  from: string | undefined;
  to: string | undefined;
  onChange: (days: { from: string | undefined; to: string | undefined }) => void;
}

type Stretch = [string | null, string | null];

/** Stretches of time that are asked for most. */
function usualStretches(now: string): { label: string; value: [string, string] }[] {
  const year = Number(now.slice(0, 4));
  return [
    { label: 'This month', value: [`${now.slice(0, 7)}-01`, now] },
    { label: 'Last 3 months', value: [addDays(now, -91), now] },
    { label: 'Last 12 months', value: [addDays(now, -364), now] },
    { label: `This year`, value: [`${year}-01-01`, `${year}-12-31`] },
    { label: `Last year`, value: [`${year - 1}-01-01`, `${year - 1}-12-31`] },
  ];
}

/** Chooses from which day to which, by a usual stretch of time or two days of a calendar. */
export function FilterDays({ from, to, onChange }: FilterDaysProps) {
  const [opened, { close, toggle }] = useDisclosure(false);
  const words = daysInWords({ from, to });
  return (
    <Group gap={2} wrap="nowrap">
      <Popover opened={opened} onChange={close} trapFocus returnFocus position="bottom-start">
        <Popover.Target>
          <Button
            className={classes.days}
            data-set={words !== undefined || undefined}
            variant="default"
            size="xs"
            leftSection={<IconCalendar size={16} />}
            onClick={toggle}
            aria-label={words === undefined ? 'Any time' : `Time: ${words}`}
          >
            {words ?? 'Any time'}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={0}>
          <DaysPicker
            from={from}
            to={to}
            onChange={(days) => {
              onChange(days);
              close();
            }}
          />
        </Popover.Dropdown>
      </Popover>
      {words === undefined ? null : (
        <CloseButton size="sm" aria-label="Any time" onClick={() => onChange({ from: undefined, to: undefined })} />
      )}
    </Group>
  );
}

function DaysPicker({ from, to, onChange }: FilterDaysProps) {
  const [stretch, setStretch] = useState<Stretch>([from ?? null, to ?? null]);
  function onStretch(next: Stretch): void {
    setStretch(next);
    const [first, last] = next;
    if (first !== null && last !== null) onChange({ from: first, to: last });
  }
  return (
    <DatePicker
      type="range"
      allowSingleDateInRange
      weekendDays={[]}
      hideOutsideDates
      defaultDate={from ?? today()}
      presets={usualStretches(today())}
      value={stretch}
      onChange={onStretch}
      ariaLabels={{ previousMonth: 'Previous month', nextMonth: 'Next month', monthLevelControl: 'Choose a month' }}
    />
  );
}
