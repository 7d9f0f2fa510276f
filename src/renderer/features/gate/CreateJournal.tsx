import { Alert, Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { z } from 'zod';
import { journalNameSchema } from '../../../shared/domain/journal.ts';
import { createJournal } from '../../api/vault.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusFirst, selectText } from '../../ui/focus.ts';
import { holdGate, letThrough } from './gateHold.ts';
import { NewPassphraseFields, newPassphraseFields, typedTwice } from './NewPassphraseFields.tsx';
import { SyncedWarning } from './SyncedWarning.tsx';
import { useAttempt } from './useAttempt.ts';

interface CreateJournalProps {
  suggestedName: string;
  /** The folder of all journals, and the cloud drive that it seems to lie in. */
  folder: string;
  syncedBy: string | null;
  /** The journal is open, the gate held. */
  onCreated: (name: string, recoveryCode: string) => void;
  onSample: () => void;
  onCancel: () => void;
}

const schema = z
  .object({ name: journalNameSchema, ...newPassphraseFields })
  .refine(typedTwice.same, typedTwice.otherwise);

/** A new journal: its name and its passphrase. */
export function CreateJournal(props: CreateJournalProps) {
  const { suggestedName, folder, syncedBy, onCreated, onSample, onCancel } = props;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: suggestedName, passphrase: '', again: '' },
    validate: schemaResolver(schema, { sync: true }),
  });
  const { pending, failure, run } = useAttempt();
  const nameRefused = failure?.code === 'name-taken' || failure?.code === 'name-invalid';

  async function create(name: string, passphrase: string): Promise<void> {
    holdGate();
    let recoveryCode = '';
    const error = await run(async () => {
      ({ recoveryCode } = await createJournal(name, passphrase));
    });
    if (!error) return onCreated(name.trim(), recoveryCode);
    letThrough();
    if (error.code !== 'name-taken' && error.code !== 'name-invalid') return;
    form.setFieldError('name', errorText(error));
    selectText(form.getInputNode('name'));
  }

  return (
    <form
      onSubmit={form.onSubmit(
        ({ name, passphrase }) => create(name, passphrase),
        (errors) => focusFirst(errors, form.getInputNode),
      )}
      noValidate
    >
      <Stack gap="lg">
        <Title order={1}>Create a journal</Title>
        <SyncedWarning drive={syncedBy} folder={folder} />
        <TextInput
          label="Name"
          description="It can be read without the passphrase."
          size="md"
          ref={selectText}
          {...form.getInputProps('name')}
        />
        <NewPassphraseFields
          passphrase={form.getInputProps('passphrase')}
          again={form.getInputProps('again')}
          avoid={() => [form.getValues().name, 'Doubleloop']}
        />
        <Text size="sm">
          Nobody can open the journal without the passphrase or the recovery code, which you get next. If you lose both,
          it cannot be recovered.
        </Text>
        {failure && !nameRefused ? (
          <Alert color="red" role="alert">
            {errorText(failure)}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" size="md" loading={pending}>
            Create
          </Button>
          <Button variant="default" size="md" onClick={onCancel} disabled={pending}>
            Back
          </Button>
        </Group>
        <Anchor component="button" type="button" size="sm" w="fit-content" onClick={onSample} disabled={pending}>
          Look around in a sample journal first
        </Anchor>
      </Stack>
    </form>
  );
}
