import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { notifyFailure } from './notify.ts';

/** The notice of each kind that was shown last. */
const lastOf = new Map<string, string>();

/**
 * Says what was done and offers to undo it for a while. Of one kind, where a kind is given, only the last one is offered:
 * what is done many times in a row leaves room for other notices.
 */
export function notifyUndo(message: string, undo: () => Promise<unknown>, kind?: string): void {
  const before = kind === undefined ? undefined : lastOf.get(kind);
  if (before !== undefined) notifications.hide(before);
  const id = notifications.show({
    autoClose: 15_000,
    withCloseButton: true,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo().catch(notifyFailure);
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
  if (kind !== undefined) lastOf.set(kind, id);
}
