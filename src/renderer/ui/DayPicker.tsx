import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface DayPickerProps {
  /** Seen above the field; where the place says enough, `aria-label` instead. */
  label?: ReactNode;
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

/** A day, chosen from a calendar. */
export function DayPicker({ clearable = true, placeholder = 'No day yet', w = 220, ...field }: DayPickerProps) {
  return (
    <DatePickerInput
      w={w}
      placeholder={placeholder}
      leftSection={<IconCalendar size={16} aria-hidden />}
      weekendDays={[]}
      hideOutsideDates
      valueFormat="D MMM YYYY"
      clearable={clearable}
      clearButtonProps={{ 'aria-label': 'Take the day away' }}
      ariaLabels={{ nextMonth: 'Next month', previousMonth: 'Previous month' }}
      {...field}
    />
  );
}
