import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { z } from 'zod';
import { journalClient } from '../../api/client.ts';
import { lockJournal } from '../../app/lock.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusFirst } from '../../ui/focus.ts';
import { NewPassphraseFields, newPassphraseFields, typedTwice } from './NewPassphraseFields.tsx';
import { useAttempt } from './useAttempt.ts';

interface SetPassphraseProps {
  name: string;
  onDone: () => void;
}

const schema = z.object(newPassphraseFields).refine(typedTwice.same, typedTwice.otherwise);

/** After the recovery code opened a journal: a new passphrase, before anything else. */
export function SetPassphrase({ name, onDone }: SetPassphraseProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { passphrase: '', again: '' },
    validate: schemaResolver(schema, { sync: true }),
  });
  const { pending, failure, run } = useAttempt();

  async function set(next: string): Promise<void> {
    const error = await run(() => journalClient.security.changePassphrase.mutate({ current: null, next }));
    if (!error) onDone();
  }

  return (
    <form
      onSubmit={form.onSubmit(
        ({ passphrase }) => set(passphrase),
        (errors) => focusFirst(errors, form.getInputNode),
      )}
      noValidate
    >
      <Stack gap="lg">
        <Title order={1}>Set a new passphrase</Title>
        <Text>
          The recovery code is right: “{name}” is open. Choose a new passphrase to go on. The recovery code stays as it
          is, and backups made until now keep the old passphrase.
        </Text>
        <NewPassphraseFields
          label="New passphrase"
          passphrase={form.getInputProps('passphrase')}
          again={form.getInputProps('again')}
          avoid={() => [name, 'Doubleloop']}
          focus
        />
        {failure ? (
          <Alert color="red" role="alert">
            {errorText(failure)}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" size="md" loading={pending}>
            Set and go on
          </Button>
          <Button variant="default" size="md" onClick={() => void lockJournal()} disabled={pending}>
            Lock instead
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
