import { Alert, Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ZodType } from 'zod';
import { failureOf } from '../../api/link.ts';
import { go } from '../../app/go.ts';
import { errorText } from '../../ui/errorText.ts';

interface NewRecordProps<Facts> {
  schema: ZodType<Facts>;
  facts: unknown;
  /** Adds the record and gives its id. */
  add: (facts: Facts) => Promise<string>;
  /** Where it is open for writing. */
  hrefOf: (id: string) => string;
  onDone: () => void;
  /** The fields, each of which says what is wrong with it; what is still empty only once the form was sent (`sent`). */
  children: ReactNode | ((sent: boolean) => ReactNode);
}

/** The form of a new record: what is not right yet gets the focus, what is right is added and opened. */
export function NewRecord<Facts>({ schema, facts, add, hrefOf, onDone, children }: NewRecordProps<Facts>) {
  const form = useRef<HTMLFormElement>(null);
  const [sent, setSent] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const adding = useMutation({
    mutationFn: add,
    onSuccess: (id) => {
      onDone();
      go(hrefOf(id));
    },
    onError: (error) => setProblem(errorText(failureOf(error))),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const checked = schema.safeParse(facts);
    if (checked.success) {
      adding.mutate(checked.data);
      return;
    }
    // The fields say what is wrong with them; what none of them says stands below.
    flushSync(() => setSent(true));
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
    setProblem(wrong ? null : (checked.error.issues[0]?.message ?? null));
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="lg">
        {typeof children === 'function' ? children(sent) : children}
        {problem === null ? null : (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={adding.isPending}>
            Add and open
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
