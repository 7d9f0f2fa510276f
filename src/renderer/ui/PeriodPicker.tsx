import { DatePickerInput } from '@mantine/dates';
import { useState } from 'react';
import { dayInShort } from './days.ts';

interface Period {
  /** YYYY-MM-DD, the later day after the earlier. */
  from: string;
  to: string;
}

interface PeriodPickerProps {
  value: Period | null;
  /** Called when both days are chosen, and with null when they are taken away. */
  onChange: (period: Period | null) => void;
  /** Says what it means that no days are chosen; without it there are always days. */
  none?: string;
}

/** Two days of a calendar, the first and the last. Nothing is told before both are chosen. */
export function PeriodPicker({ value, onChange, none }: PeriodPickerProps) {
  const [days, setDays] = useState<[string | null, string | null]>([value?.from ?? null, value?.to ?? null]);
  const shown = inWords(days) || none;
  return (
    <DatePickerInput
      type="range"
      aria-label={shown ? `From and to: ${shown}` : 'From and to'}
      placeholder={none}
      size="xs"
      w={230}
      weekendDays={[]}
      hideOutsideDates
      allowSingleDateInRange
      clearable={none !== undefined}
      clearButtonProps={{ 'aria-label': none }}
      valueFormatter={() => inWords(days)}
      ariaLabels={{ previousMonth: 'Previous month', nextMonth: 'Next month', monthLevelControl: 'Choose a month' }}
      value={days}
      onChange={(chosen) => {
        setDays(chosen);
        const [from, to] = chosen;
        if (from !== null && to !== null) onChange({ from, to });
        else if (from === null && to === null) onChange(null);
      }}
    />
  );
}

/** `2 Feb 2026 – 5 Mar 2026`, `2 Feb 2026 –` while the second is not chosen, or nothing. */
function inWords([from, to]: readonly [string | null, string | null]): string {
  if (!from) return '';
  return to ? `${dayInShort(from)} – ${dayInShort(to)}` : `${dayInShort(from)} –`;
}
