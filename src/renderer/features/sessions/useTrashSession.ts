import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

/** Moves a session to the trash, with an undo. The function is stable. */
export function useTrashSession(): (id: string) => void {
  const { mutateAsync } = useMutation(journal.sessions.trash.mutationOptions());
  const { mutate } = useMutation(
    journal.sessions.trash.mutationOptions({
      onSuccess: (_, { ids }) => notifyUndo('Session moved to the trash.', () => mutateAsync({ ids, trashed: false })),
      onError: notifyFailure,
    }),
  );
  return useCallback((id: string) => mutate({ ids: [id], trashed: true }), [mutate]);
}
