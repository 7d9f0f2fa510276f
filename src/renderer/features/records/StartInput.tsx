import { TimePicker } from '@mantine/dates';
import { timeSchema } from '../../../shared/domain/date.ts';

interface StartInputProps {
  /** HH:MM */
  value: string | null;
  onChange: (time: string | null) => void;
}

/** When it began, where that is remembered. */
export function StartInput({ value, onChange }: StartInputProps) {
  return (
    <TimePicker
      label="Start"
      w={110}
      clearable
      clearButtonProps={{ 'aria-label': 'Take the start away' }}
      hoursInputLabel="Hour of the start"
      minutesInputLabel="Minute of the start"
      defaultValue={value ?? ''}
      onChange={(time) => {
        if (time === '') onChange(null);
        else if (timeSchema.safeParse(time.slice(0, 5)).success) onChange(time.slice(0, 5));
      }}
    />
  );
}
