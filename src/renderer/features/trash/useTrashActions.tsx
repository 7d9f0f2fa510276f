import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { askToDelete } from './askToDelete.tsx';

export interface TrashActions {
  /** Puts back where they were, with an undo. */
  restore: (ids: string[]) => void;
  /** Deletes after a question that says how many. */
  deleteForGood: (ids: string[]) => void;
  /** Deletes without a question. */
  deleteUnasked: (ids: string[]) => void;
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
    () => ({
      restore,
      deleteForGood: (ids) => askToDelete(counted(ids.length, 'reflection'), () => empty({ only: ids })),
      deleteUnasked: (ids) => empty({ only: ids }),
    }),
    [restore, empty],
  );
}
