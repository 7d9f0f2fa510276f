import { NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { hotkeyInWords } from '../../app/commands/hotkey.ts';
import { useSettings } from './useSettings.ts';

/** After how many minutes the journal locks by itself. */
export function IdleLock() {
  const { settings, change } = useSettings();
  const [minutes, setMinutes] = useState<string | number>(settings.idleMinutes);

  function set(next: string | number): void {
    setMinutes(next);
    if (typeof next === 'number' && next >= 1) change({ idleMinutes: next });
  }

  return (
    <>
      <Text>
        The journal locks when the computer goes to sleep, when you close the window, when you press{' '}
        {hotkeyInWords('mod+L')}, and by itself. What you have written is saved first.
      </Text>
      <NumberInput
        label="Minutes without a key or a movement until it locks"
        description="From 1 to 60"
        value={minutes}
        onChange={set}
        onBlur={() => setMinutes(settings.idleMinutes)}
        min={1}
        max={60}
        allowDecimal={false}
        clampBehavior="strict"
        maw={360}
      />
    </>
  );
}
