import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { cpdFactsSchema, minutesTyped } from '../../../shared/domain/cpd.ts';
import { timeInWords } from '../../ui/timeInWords.ts';

interface HoursInputProps {
  minutes: number;
  /** What was typed, 0 where it is no duration: the schema of the activity refuses it. */
  onChange: (minutes: number) => void;
}

const asTyped = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** How long an activity took, typed as `1:30` or `1.5`. */
export function HoursInput({ minutes, onChange }: HoursInputProps) {
  const [typed, setTyped] = useState(() => asTyped(minutes));
  const read = minutesTyped(typed);
  const checked = cpdFactsSchema.shape.minutes.safeParse(read ?? Number.NaN);
  const problem = read === null ? 'Type hours as 1:30 or 1.5.' : checked.error?.issues[0]?.message;
  return (
    <TextInput
      label="Hours"
      w={130}
      placeholder="1:30"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={problem === undefined && read !== null ? timeInWords(read) : undefined}
      value={typed}
      error={problem}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(minutesTyped(event.currentTarget.value) ?? 0);
      }}
    />
  );
}
