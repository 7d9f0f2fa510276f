import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { dayInWords } from '../../../ui/days.ts';
import { useCell } from './cell.ts';
import { useDesk } from './desk.ts';
import { FactButton } from './FactButton.tsx';

/** The day on which it happened, and a calendar to choose another. */
export function DayField() {
  const { facts, changeFacts } = useDesk();
  const { happenedOn } = useCell(facts);
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus shadow="md" position="bottom-start">
      <Popover.Target>
        <FactButton
          icon={<IconCalendar size={16} />}
          aria-label={`Day: ${dayInWords(happenedOn)}`}
          onClick={() => setOpened((open) => !open)}
        >
          {dayInWords(happenedOn)}
        </FactButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="Day">
        <DatePicker
          value={happenedOn}
          defaultDate={happenedOn}
          hideOutsideDates
          weekendDays={[]}
          ariaLabels={{ nextMonth: 'Next month', previousMonth: 'Previous month' }}
          onChange={(day) => {
            setOpened(false);
            if (day !== null) changeFacts({ happenedOn: day });
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
