import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { minutesSchema } from '../../../shared/domain/session.ts';
import classes from './sessions.module.css';

const usual = [45, 60, 75, 90];

interface DurationFieldProps {
  value: number;
  /** 0 where what was typed is no duration: the schema of sessions refuses it. */
  onChange: (minutes: number) => void;
}

/** How many minutes a session took, typed or by one of the usual lengths; what cannot be is said below. */
export function DurationField({ value, onChange }: DurationFieldProps) {
  const [typed, setTyped] = useState<string | number>(value);
  const problem = minutesSchema.safeParse(typed).error?.issues[0]?.message;
  function set(next: string | number): void {
    setTyped(next);
    onChange(typeof next === 'number' ? next : 0);
  }
  return (
    <div className={classes.duration}>
      <NumberInput
        label="Minutes"
        w={100}
        classNames={{ error: classes.wideError ?? '' }}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        step={15}
        value={typed}
        error={problem}
        onChange={set}
      />
      <Group gap={4} role="group" aria-label="Usual durations" className={classes.usual}>
        {usual.map((minutes) => (
          <Button
            key={minutes}
            size="compact-sm"
            variant={typed === minutes ? 'light' : 'default'}
            aria-pressed={typed === minutes}
            aria-label={`${minutes} minutes`}
            onClick={() => set(minutes)}
          >
            {minutes}
          </Button>
        ))}
      </Group>
    </div>
  );
}
