import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface MarksInputProps {
  label: string;
  most: number;
  marks: number | null;
  /** Null: no marks given. */
  onChange: (marks: number | null) => void;
}

/** Whole marks from 0 to the most that there are; empty for none given. */
export function MarksInput({ label, most, marks, onChange }: MarksInputProps) {
  // What is typed stays as it is typed; every whole number on the way is kept.
  const [typed, setTyped] = useState<number | string>(marks ?? '');
  return (
    <NumberInput
      aria-label={label}
      size="xs"
      w={76}
      min={0}
      max={most}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      value={typed}
      onChange={(value) => {
        setTyped(value);
        if (value === '') onChange(null);
        else if (typeof value === 'number') onChange(value);
      }}
    />
  );
}
