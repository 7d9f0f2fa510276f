import { Group } from '@mantine/core';
import { useState } from 'react';
import type { Objective } from '../../../../shared/domain/plan.ts';
import { DayPicker } from '../../../ui/DayPicker.tsx';

type Days = Pick<Objective, 'startsOn' | 'endsOn'>;

interface TimeFieldsProps {
  facts: Days;
  plan: Objective['plan'];
  change: (change: Partial<Days>) => void;
  /** Beside each other in a list: labels for screen readers alone. */
  of?: string;
}

/** From when to when: an end before the start is said here and never saved. */
export function TimeFields({ facts, plan, change, of }: TimeFieldsProps) {
  const [wrong, setWrong] = useState<Days | null>(null);
  const shown = wrong ?? { startsOn: facts.startsOn, endsOn: facts.endsOn };

  function set(days: Partial<Days>): void {
    const next = { ...shown, ...days };
    const isWrong = next.endsOn < next.startsOn;
    setWrong(isWrong ? next : null);
    if (!isWrong) change(next);
  }

  const label = (words: string) => (of === undefined ? { label: words } : { 'aria-label': `${words} of ${of}` });
  const defaults = { clearable: false, w: 180, minDate: plan.startsOn, maxDate: plan.endsOn };
  return (
    <Group gap="md" align="flex-start">
      <DayPicker
        {...defaults}
        {...label('Start')}
        value={shown.startsOn}
        onChange={(startsOn) => {
          if (startsOn !== null) set({ startsOn });
        }}
      />
      <DayPicker
        {...defaults}
        {...label('End')}
        value={shown.endsOn}
        error={wrong === null ? null : 'It cannot end before it starts.'}
        onChange={(endsOn) => {
          if (endsOn !== null) set({ endsOn });
        }}
      />
    </Group>
  );
}
