import { PasswordInput, type PasswordInputProps } from '@mantine/core';

/** A field for a passphrase: hidden until its button, which the keyboard reaches too, shows it. */
export function PassphraseInput(props: PasswordInputProps) {
  return (
    <PasswordInput
      size="md"
      autoComplete="current-password"
      spellCheck={false}
      visibilityToggleFocusable
      aria-invalid={Boolean(props.error)}
      errorProps={{ role: 'alert' }}
      visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed' }}
      {...props}
    />
  );
}
