import { Chip, Group, Input, SegmentedControl, Stack } from '@mantine/core';
import { useId } from 'react';
import { type SwotFacts, swotRoles, swotStates } from '../../../shared/domain/swot.ts';
import { communicationThemes, type SwotTheme, swotThemes, themeWords } from '../../../shared/domain/swotTheme.ts';
import classes from './swot.module.css';
import { roleWords, stateWords } from './words.ts';

const others = swotThemes.filter((theme) => !communicationThemes.includes(theme));
const groups = [
  { label: 'Communication', themes: communicationThemes },
  { label: 'And', themes: others },
];

interface ThemesFieldProps {
  themes: SwotFacts['themes'];
  onChange: (themes: SwotTheme[]) => void;
}

/** The themes that an item touches, those of communication together. */
export function ThemesField({ themes, onChange }: ThemesFieldProps) {
  const toggle = (theme: SwotTheme, on: boolean) => {
    const chosen = new Set(themes);
    if (on) chosen.add(theme);
    else chosen.delete(theme);
    onChange(swotThemes.filter((one) => chosen.has(one)));
  };
  return (
    <fieldset className={classes.themes}>
      <Input.Label component="legend">Themes</Input.Label>
      <Stack gap={8}>
        {groups.map(({ label, themes: ofGroup }) => (
          <Group key={label} gap={6} role="group" aria-label={label === 'And' ? 'Other themes' : label}>
            {ofGroup.map((theme) => (
              <Chip
                key={theme}
                size="xs"
                variant="light"
                checked={themes.includes(theme)}
                onChange={(on) => toggle(theme, on)}
              >
                {themeWords[theme]}
              </Chip>
            ))}
          </Group>
        ))}
      </Stack>
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  values: readonly Value[];
  words: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, words, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <Stack gap={4}>
      <Input.Label component="span" id={id}>
        {label}
      </Input.Label>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        data={values.map((one) => ({ value: one, label: words[one] }))}
        value={value}
        onChange={onChange}
      />
    </Stack>
  );
}

interface RoleFieldProps {
  role: SwotFacts['role'];
  onChange: (role: SwotFacts['role']) => void;
}

/** In which role the item is true. */
export function RoleField({ role, onChange }: RoleFieldProps) {
  return <Choice label="Role" values={swotRoles} words={roleWords} value={role} onChange={onChange} />;
}

interface StateFieldProps {
  state: SwotFacts['state'];
  onChange: (state: SwotFacts['state']) => void;
}

/** How far one has come with it. */
export function StateField({ state, onChange }: StateFieldProps) {
  return <Choice label="State" values={swotStates} words={stateWords} value={state} onChange={onChange} />;
}
