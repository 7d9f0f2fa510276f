import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { journalNameSchema } from '../../../shared/domain/journal.ts';
import { host } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';

interface RenameJournalProps {
  name: string;
  onClose: () => void;
  onRenamed: (next: string) => void;
}

const schema = z.object({ next: journalNameSchema });

/** A dialog for a locked journal's new name. */
export function RenameJournal({ name, onClose, onRenamed }: RenameJournalProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { next: name },
    validate: schemaResolver(schema, { sync: true }),
  });
  const rename = useMutation(
    host.journals.rename.mutationOptions({
      onSuccess: (_result, { next }) => {
        onRenamed(next.trim());
        onClose();
      },
      onError: (error) => form.setFieldError('next', errorText(failureOf(error))),
    }),
  );
  return (
    <Modal opened onClose={onClose} title="Rename this journal" centered>
      <form onSubmit={form.onSubmit(({ next }) => rename.mutate({ name, next }))} noValidate>
        <Stack>
          <TextInput
            label="Name"
            description="The name is also its folder’s: it can be read without the passphrase."
            data-autofocus
            {...form.getInputProps('next')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={rename.isPending}>
              Rename
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
