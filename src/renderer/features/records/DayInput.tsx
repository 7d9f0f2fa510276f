import { DayPicker } from '../../ui/DayPicker.tsx';
import { useToday } from '../today/useToday.ts';

interface DayInputProps {
  label: string;
  /** YYYY-MM-DD */
  value: string;
  onChange: (day: string) => void;
}

/** The day on which something happened: today or before. */
export function DayInput({ onChange, ...field }: DayInputProps) {
  const change = (day: string | null) => {
    if (day !== null) onChange(day);
  };
  return <DayPicker {...field} w={180} clearable={false} maxDate={useToday()} onChange={change} />;
}
