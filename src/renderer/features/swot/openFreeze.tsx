import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { journal } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { dayInShort, today } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

/** Opens the dialog in which the SWOT is frozen under a name. */
export function openFreeze(): void {
  const modalId = 'freeze-swot';
  modals.open({ modalId, title: 'Freeze the SWOT', children: <Freeze onDone={() => modals.close(modalId)} /> });
}

function Freeze({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState(dayInShort(today()));
  const trash = useMutation(journal.swot.trashSnapshot.mutationOptions());
  const freeze = useMutation(
    journal.swot.freeze.mutationOptions({
      onError: notifyFailure,
      onSuccess: (id) => {
        onDone();
        notifyUndo('Frozen. It stands under Snapshots.', () => trash.mutateAsync({ id, trashed: true }));
      },
    }),
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    await saveAllDrafts();
    freeze.mutate(name);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Text size="sm">
          A snapshot keeps today’s items with what they rest on, by code names only. Later you can set it beside what
          you have then.
        </Text>
        <TextInput
          label="Name"
          data-autofocus
          maxLength={120}
          value={name}
          error={name.trim() === '' ? 'Give the snapshot a name.' : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={freeze.isPending}>
            Freeze
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
