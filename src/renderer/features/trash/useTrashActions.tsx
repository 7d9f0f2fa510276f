import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

export interface TrashActions {
  /** Puts back where they were, with an undo. */
  restore: (ids: string[]) => void;
  /** Deletes after a question that says how many. */
  deleteForGood: (ids: string[]) => void;
}

/** What can be done with what lies in the trash. */
export function useTrashActions(): TrashActions {
  const { mutateAsync: trash } = useMutation(journal.reflections.trash.mutationOptions());
  const { mutate: restore } = useMutation(
    journal.reflections.untrash.mutationOptions({
      onSuccess: (_, ids) => notifyUndo(`${counted(ids.length, 'reflection')} restored.`, () => trash(ids)),
      onError: notifyFailure,
    }),
  );
  const { mutate: empty } = useMutation(
    journal.reflections.emptyTrash.mutationOptions({
      onSuccess: (count) => {
        notifications.show({ message: `${counted(count, 'reflection')} deleted for good.` });
      },
      onError: notifyFailure,
    }),
  );
  return useMemo(
    () => ({ restore, deleteForGood: (ids) => askToDelete(ids.length, () => empty({ only: ids })) }),
    [restore, empty],
  );
}

function askToDelete(count: number, onConfirm: () => void): void {
  modals.openConfirmModal({
    title: `Delete ${counted(count, 'reflection')} for good?`,
    children: (
      <Text size="sm">
        {count === 1 ? 'Its text, its images and its earlier versions' : 'Their texts, images and earlier versions'} are
        deleted from this journal. This cannot be undone. Backups that were made before still hold them.
      </Text>
    ),
    labels: { confirm: `Delete ${counted(count, 'reflection')}`, cancel: 'Keep' },
    confirmProps: { color: 'red' },
    onConfirm,
  });
}
