import { Input, SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';
import type { Settings } from '../../../shared/domain/settings.ts';
import { useSettings } from './useSettings.ts';

const schemes = [
  { value: 'auto', label: 'As the computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] satisfies { value: Settings['colorScheme']; label: string }[];

const sizes = [
  { value: 'small', label: 'Small' },
  { value: 'medium', label: 'Medium' },
  { value: 'large', label: 'Large' },
] satisfies { value: Settings['textSize']; label: string }[];

/** Light or dark, and how large the text is. */
export function Appearance() {
  const { settings, change } = useSettings();
  return (
    <>
      <Choice
        label="Colours"
        options={schemes}
        value={settings.colorScheme}
        onChange={(colorScheme) => change({ colorScheme })}
      />
      <Choice
        label="Size of the text"
        options={sizes}
        value={settings.textSize}
        onChange={(textSize) => change({ textSize })}
      />
      <Text c="dimmed" size="sm">
        These are kept for every journal on this computer.
      </Text>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  options: { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div>
      <Input.Label id={id} mb={6}>
        {label}
      </Input.Label>
      <div>
        <SegmentedControl data={options} value={value} onChange={onChange} aria-labelledby={id} />
      </div>
    </div>
  );
}
