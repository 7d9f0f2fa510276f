import { Progress, Stack, Text } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useDebouncedCallback } from '@mantine/hooks';
import { type ChangeEvent, useEffect, useState } from 'react';
import { z } from 'zod';
import { PASSPHRASE_MIN, passphraseSchema } from '../../../shared/domain/journal.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { PassphraseInput } from './PassphraseInput.tsx';
import type { Strength } from './strength.ts';

/** A new passphrase, typed twice. */
export const newPassphraseFields = { passphrase: passphraseSchema, again: z.string() };

/** For the `refine` of a form that holds these fields. */
export const typedTwice = {
  same: ({ passphrase, again }: { passphrase: string; again: string }) => passphrase === again,
  otherwise: { path: ['again'], message: 'This is not the same as above. Type it once more.' },
};

interface NewPassphraseFieldsProps {
  /** `form.getInputProps('passphrase')`. */
  passphrase: GetInputPropsReturnType;
  /** `form.getInputProps('again')`. */
  again: GetInputPropsReturnType;
  label?: string;
  /** Asked for words that would be guessed first, such as the journal's name. */
  avoid: () => readonly string[];
  focus?: boolean;
}

/** Two fields for a new passphrase, shown or hidden together, and in words how hard it is to guess. */
export function NewPassphraseFields({ passphrase, again, label, avoid, focus }: NewPassphraseFieldsProps) {
  const [visible, setVisible] = useState(false);
  const { strength, judge } = useStrength(avoid);
  const visibility = { visible, onVisibilityChange: setVisible, autoComplete: 'new-password' };
  return (
    <Stack gap="sm">
      <PassphraseInput
        label={label ?? 'Passphrase'}
        description={`At least ${PASSPHRASE_MIN} characters. Four or five unrelated words are strong and easy to remember.`}
        ref={focus ? focusOnMount : undefined}
        {...visibility}
        {...passphrase}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          passphrase.onChange(event);
          judge(event.currentTarget.value);
        }}
      />
      <StrengthHint strength={strength} />
      <PassphraseInput label="The same again" {...visibility} {...again} />
    </Stack>
  );
}

/** Judges what is typed after a pause; keeps the verdict, not the passphrase. */
function useStrength(avoid: () => readonly string[]): { strength: Strength | null; judge: (typed: string) => void } {
  const [strength, setStrength] = useState<Strength | null>(null);
  const judge = useDebouncedCallback(async (typed: string) => {
    if (typed === '') return setStrength(null);
    const { strengthOf } = await import('./strength.ts');
    setStrength(strengthOf(typed, avoid()));
  }, 250);
  // Asked for early, so that the first verdict does not wait for the dictionaries.
  useEffect(() => void import('./strength.ts'), []);
  return { strength, judge };
}

const colors = { 1: 'red', 2: 'orange', 3: 'yellow', 4: 'ink', 5: 'ink' } as const;

function StrengthHint({ strength }: { strength: Strength | null }) {
  return (
    <Stack gap={6} mih={52}>
      <Progress
        size={4}
        value={(strength?.level ?? 0) * 20}
        color={strength ? colors[strength.level] : 'gray'}
        aria-hidden
        transitionDuration={150}
      />
      <Text size="sm" c="dimmed" role="status">
        {strength ? `${strength.sentence} ${strength.suggestion ?? ''}` : ''}
      </Text>
    </Stack>
  );
}
