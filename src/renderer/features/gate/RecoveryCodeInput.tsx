import { TextInput, type TextInputProps } from '@mantine/core';
import classes from './RecoveryCode.module.css';

/** A field for a recovery code, forgiving: any case, with or without dashes and spaces. */
export function RecoveryCodeInput(props: TextInputProps) {
  return (
    <TextInput
      size="md"
      autoComplete="off"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      description="7 groups of 4. Capitals, dashes and spaces do not matter."
      errorProps={{ role: 'alert' }}
      classNames={{ input: classes.input }}
      {...props}
    />
  );
}
