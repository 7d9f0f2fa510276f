import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { dayInShort } from './days.ts';

interface DayPickerProps {
  /** Seen above the field; where the place says enough, `aria-label` instead. */
  label?: string;
  'aria-label'?: string;
  description?: ReactNode;
  placeholder?: string;
  /** What is wrong with the day. */
  error?: ReactNode;
  /** YYYY-MM-DD; null: no day. */
  value: string | null;
  onChange: (day: string | null) => void;
  /** The first and the last day that can be chosen, YYYY-MM-DD. */
  minDate?: string | undefined;
  maxDate?: string | undefined;
  /** Whether the day can be taken away again. */
  clearable?: boolean;
  w?: number;
}

/** A day, chosen from a calendar. What it is called and the day that it shows are both read out. */
export function DayPicker({
  clearable = true,
  placeholder = 'No day yet',
  w = 220,
  'aria-label': named,
  value,
  ...field
}: DayPickerProps) {
  const shown = value === null ? placeholder : dayInShort(value);
  return (
    <DatePickerInput
      w={w}
      placeholder={placeholder}
      aria-label={`${field.label ?? named}: ${shown}`}
      leftSection={<IconCalendar size={16} aria-hidden />}
      weekendDays={[]}
      hideOutsideDates
      value={value}
      valueFormatter={({ date }) => (typeof date === 'string' ? dayInShort(date) : '')}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': 'Take the day away' }}
      ariaLabels={{ nextMonth: 'Next month', previousMonth: 'Previous month' }}
      {...field}
    />
  );
}
