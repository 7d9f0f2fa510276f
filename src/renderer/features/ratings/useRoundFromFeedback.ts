import { useMutation } from '@tanstack/react-query';
import { journal, journalClient, queryClient } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

/** Makes a round of a feedback form's ratings, with an undo. */
export function useRoundFromFeedback(): (feedbackId: string) => void {
  const { mutate } = useMutation(
    journal.ratings.fromFeedback.mutationOptions({
      onSuccess: (id) => {
        notifyUndo('The ratings are a round of their own now.', async () => {
          await journalClient.ratings.trash.mutate({ ids: [id], trashed: true });
          await queryClient.invalidateQueries();
        });
      },
      onError: notifyFailure,
    }),
  );
  return (feedbackId) => mutate(feedbackId);
}
