import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { MOST_MINUTES, minutesSchema } from '../../../shared/domain/session.ts';

interface MinutesInputProps {
  value: number;
  /** What was typed, also where it is no duration: the schema of the record refuses it. */
  onChange: (minutes: number) => void;
}

/** How long it lasted; what is no duration is said beside the field. */
export function MinutesInput({ value, onChange }: MinutesInputProps) {
  const [typed, setTyped] = useState<string | number>(value);
  const checked = minutesSchema.safeParse(typed);
  return (
    <NumberInput
      label="Minutes"
      w={110}
      min={1}
      max={MOST_MINUTES}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      step={15}
      value={typed}
      error={checked.success ? null : 'Give 1 to 720 minutes.'}
      onChange={(next) => {
        setTyped(next);
        onChange(typeof next === 'number' ? next : 0);
      }}
    />
  );
}
