import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { journalClient, queryClient } from '../../api/client.ts';
import { go } from '../../app/go.ts';
import { notifyFailure } from '../../ui/notify.ts';

/** Opens a note as an on-action reflection, with the note quoted at its head, and goes there. */
async function openAsReflection(noteId: string): Promise<void> {
  try {
    const reflectionId = await journalClient.notes.open.mutate(noteId);
    void queryClient.invalidateQueries();
    go(`/reflections/${reflectionId}`);
  } catch (error) {
    notifyFailure(error);
  }
}

/** Says that a note is kept, and offers to reflect on it at once. */
export function notifyNoted(noteId: string): void {
  const id = notifications.show({
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">Noted.</Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            void openAsReflection(noteId);
          }}
        >
          Open as on-action reflection
        </Button>
      </Group>
    ),
  });
}
