import { Button, Group, Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { type Client, codeNameSchema } from '../../../shared/domain/client.ts';
import { journal } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { selectText } from '../../ui/focus.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

interface RenameClientProps {
  client: Client;
  onDone: () => void;
}

const schema = z.object({ codeName: codeNameSchema });

/** Asks for another code name; it changes wherever the client is mentioned. */
export function RenameClient({ client: { id, codeName: before }, onDone }: RenameClientProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { codeName: before },
    validate: schemaResolver(schema, { sync: true }),
  });
  const back = useMutation(journal.clients.rename.mutationOptions());
  const rename = useMutation(
    journal.clients.rename.mutationOptions({
      onSuccess: (_, { codeName }) => {
        onDone();
        notifyUndo(`${before} is now ${codeName.trim()}.`, () => back.mutateAsync({ id, codeName: before }));
      },
      onError: (error) => {
        form.setFieldError('codeName', errorText(failureOf(error)));
        form.getInputNode('codeName')?.focus();
      },
    }),
  );

  async function submit(codeName: string): Promise<void> {
    // What is written and not saved yet still has the old name in the contract.
    await saveAllDrafts();
    rename.mutate({ id, codeName });
  }

  return (
    <form onSubmit={form.onSubmit(({ codeName }) => void submit(codeName))} noValidate>
      <Stack>
        <TextInput
          label="Code name"
          description="It changes in every list, contract, session and reflection."
          maxLength={60}
          data-autofocus
          onFocus={(event) => selectText(event.currentTarget)}
          {...form.getInputProps('codeName')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={rename.isPending}>
            Change it
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
