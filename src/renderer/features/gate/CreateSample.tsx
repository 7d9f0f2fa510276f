import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { z } from 'zod';
import { passphraseSchema } from '../../../shared/domain/journal.ts';
import { journalClient } from '../../api/client.ts';
import { createJournal } from '../../api/vault.ts';
import { today } from '../../ui/days.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { holdGate, letThrough } from './gateHold.ts';
import { useAttempt } from './useAttempt.ts';

interface CreateSampleProps {
  /** Not taken yet. */
  name: string;
  onCancel: () => void;
}

const schema = z.object({ passphrase: passphraseSchema });
/** Shown plainly: nothing in the sample is secret. */
const offeredPassphrase = 'explore the sample';

/** A journal filled with a year of an invented coach’s reflections, to look around in. */
export function CreateSample({ name, onCancel }: CreateSampleProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { passphrase: offeredPassphrase },
    validate: schemaResolver(schema, { sync: true }),
  });
  const { pending, failure, run } = useAttempt();

  async function create(passphrase: string): Promise<void> {
    // The journal is shown when it is filled.
    holdGate();
    await run(async () => {
      await createJournal(name, passphrase);
      await journalClient.sample.fill.mutate(today());
    });
    letThrough();
  }

  return (
    <form onSubmit={form.onSubmit(({ passphrase }) => create(passphrase))} noValidate>
      <Stack gap="lg">
        <Title order={1}>Explore a sample journal</Title>
        <Text>
          “{name}” holds a year of reflections by an invented coach with three invented clients. Change and delete what
          you like: it is a journal of its own, beside yours.
        </Text>
        <TextInput
          label="Passphrase"
          description="Shown plainly, since nothing in the sample is secret. Keep this one or choose your own; you need it to open the sample again."
          size="md"
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('passphrase')}
        />
        {failure ? (
          <Alert color="red" role="alert">
            {errorText(failure)}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" size="md" loading={pending} ref={focusOnMount}>
            Open the sample
          </Button>
          <Button variant="default" size="md" onClick={onCancel} disabled={pending}>
            Back
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
