import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { go } from '../../app/go.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

interface TrashButtonProps {
  /** What is moved, e.g. `Supervision record`. */
  noun: string;
  /** Where one goes then. */
  list: string;
  trash: (trashed: boolean) => Promise<unknown>;
}

/** Moves an open record to the trash, with an undo, and goes back to its list. */
export function TrashButton({ noun, list, trash }: TrashButtonProps) {
  const { mutate, mutateAsync, isPending } = useMutation({
    mutationFn: trash,
    onSuccess: (_, trashed) => {
      if (!trashed) return;
      go(list);
      notifyUndo(`${noun} moved to the trash.`, () => mutateAsync(false));
    },
    onError: notifyFailure,
  });
  return (
    <Button
      variant="subtle"
      color="gray"
      size="sm"
      leftSection={<IconTrash size={16} />}
      loading={isPending}
      onClick={() => mutate(true)}
    >
      Move to trash
    </Button>
  );
}
