import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import classes from './engagements.module.css';

interface ItemFormProps {
  noun: string;
  /** What is missing before it can be saved, or null. */
  missing: string | null;
  onDone: () => void;
  /** For a new one: lets it go. */
  onCancel: (() => void) | undefined;
  children: (error: string | null) => ReactNode;
}

/** One item opened to be edited. It is saved while one types; “Done” closes it, or says what is missing. */
export function ItemForm({ noun, missing, onDone, onCancel, children }: ItemFormProps) {
  const [asked, setAsked] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (missing === null) {
      onDone();
      return;
    }
    setAsked(true);
    event.currentTarget.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  return (
    <form onSubmit={submit} noValidate className={classes.form} aria-label={`Edit this ${noun}`}>
      <Stack gap="sm">
        {children(asked ? missing : null)}
        <Group gap="xs">
          <Button type="submit" size="xs" variant="light">
            Done
          </Button>
          {onCancel ? (
            <Button size="xs" variant="subtle" color="gray" onClick={onCancel}>
              Cancel
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  );
}
