import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { journal, journalClient } from '../../api/client.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusFirst, focusOnMount, selectText } from '../../ui/focus.ts';
import { NewPassphraseFields, newPassphraseFields, typedTwice } from '../gate/NewPassphraseFields.tsx';
import { PassphraseInput } from '../gate/PassphraseInput.tsx';
import { useAttempt } from '../gate/useAttempt.ts';

interface ChangePassphraseFormProps {
  onChanged: () => void;
  onCancel: () => void;
}

const schema = z.object({ current: z.string(), ...newPassphraseFields }).refine(typedTwice.same, typedTwice.otherwise);

/** The present passphrase, and the new one twice. Where the recovery code opened the journal, only the new one. */
export function ChangePassphraseForm({ onChanged, onCancel }: ChangePassphraseFormProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { current: '', passphrase: '', again: '' },
    validate: schemaResolver(schema, { sync: true }),
  });
  const state = useQuery(journal.security.state.queryOptions());
  const { pending, failure, run } = useAttempt();
  const byCode = state.data?.openedBy === 'recovery-code';
  const wrong = failure?.code === 'wrong-passphrase';

  async function change(typed: string, next: string): Promise<void> {
    const current = byCode ? null : typed;
    const error = await run(() => journalClient.security.changePassphrase.mutate({ current, next }));
    if (!error) return onChanged();
    if (error.code !== 'wrong-passphrase') return;
    form.setFieldError('current', errorText(error));
    selectText(form.getInputNode('current'));
  }

  return (
    <form
      onSubmit={form.onSubmit(
        ({ current, passphrase }) => change(current, passphrase),
        (errors) => focusFirst(errors, form.getInputNode),
      )}
      noValidate
    >
      <Stack maw={420}>
        {byCode ? (
          <Text size="sm">The recovery code opened this journal, so the present passphrase is not asked for.</Text>
        ) : (
          <PassphraseInput label="Present passphrase" ref={focusOnMount} {...form.getInputProps('current')} />
        )}
        <NewPassphraseFields
          label="New passphrase"
          passphrase={form.getInputProps('passphrase')}
          again={form.getInputProps('again')}
          avoid={() => ['Doubleloop', form.getValues().current]}
          focus={byCode}
        />
        {failure && !wrong ? (
          <Alert color="red" role="alert">
            {errorText(failure)}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" loading={pending}>
            Change it
          </Button>
          <Button variant="default" onClick={onCancel} disabled={pending}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
