import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { journalClient } from '../../api/client.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusOnMount, selectText } from '../../ui/focus.ts';
import { RecoveryCodeInput } from './RecoveryCodeInput.tsx';
import { useAttempt } from './useAttempt.ts';

interface ConfirmCodeFormProps {
  onConfirmed: () => void;
  /** Further buttons beside "Check". */
  children?: ReactNode;
}

/** The recovery code once more, from paper: proof that it was written down. */
export function ConfirmCodeForm({ onConfirmed, children }: ConfirmCodeFormProps) {
  const form = useForm({ mode: 'uncontrolled', initialValues: { code: '' } });
  const { pending, run } = useAttempt();

  async function check(code: string): Promise<void> {
    let right = false;
    const error = await run(async () => {
      right = await journalClient.security.confirmRecoveryCode.mutate(code);
    });
    if (right) return onConfirmed();
    const sentence = 'That is not the recovery code. Compare it with your copy, group by group.';
    form.setFieldError('code', error ? errorText(error) : sentence);
    selectText(form.getInputNode('code'));
  }

  return (
    <form onSubmit={form.onSubmit(({ code }) => check(code))} noValidate>
      <Stack>
        <RecoveryCodeInput
          label="Recovery code, from your copy"
          ref={focusOnMount}
          readOnly={pending}
          {...form.getInputProps('code')}
        />
        <Group>
          <Button type="submit" loading={pending}>
            Check
          </Button>
          {children}
        </Group>
      </Stack>
    </form>
  );
}
