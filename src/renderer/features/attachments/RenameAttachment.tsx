import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Attachment } from '../../../shared/domain/attachment.ts';
import { journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

interface RenameAttachmentProps {
  attachment: Attachment;
  onDone: () => void;
}

/** Another name for a file. */
export function RenameAttachment({ attachment: { id, name }, onDone }: RenameAttachmentProps) {
  const [typed, setTyped] = useState(name);
  const back = useMutation(journal.attachments.rename.mutationOptions());
  const rename = useMutation(
    journal.attachments.rename.mutationOptions({
      onSuccess: () => {
        onDone();
        notifyUndo(`Renamed to “${typed.trim()}”.`, () => back.mutateAsync({ id, name }));
      },
    }),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    rename.mutate({ id, name: typed });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label="Name"
          data-autofocus
          maxLength={200}
          value={typed}
          error={rename.isError ? errorText(failureOf(rename.error)) : null}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={rename.isPending}>
            Rename
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
