import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { TrashedKey, TrashedKind } from '../../../shared/domain/trashedRecord.ts';
import { journal, journalClient } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

/** For what is moved one by one. */
const each =
  (moveOne: (wish: { id: string; trashed: boolean }) => Promise<unknown>) => (ids: string[], trashed: boolean) =>
    Promise.all(ids.map((id) => moveOne({ id, trashed })));

/** Each kind is moved by its own feature, which knows what else moves with it. */
const movers: Record<TrashedKind, (ids: string[], trashed: boolean) => Promise<unknown>> = {
  session: (ids, trashed) => journalClient.sessions.trash.mutate({ ids, trashed }),
  supervision: (ids, trashed) => journalClient.supervision.trash.mutate({ ids, trashed }),
  feedback: (ids, trashed) => journalClient.feedback.trash.mutate({ ids, trashed }),
  cpd: (ids, trashed) => journalClient.cpd.trash.mutate({ ids, trashed }),
  rating: (ids, trashed) => journalClient.ratings.trash.mutate({ ids, trashed }),
  plan: (ids, trashed) => journalClient.plans.trash.mutate({ ids, trashed }),
  objective: (ids, trashed) => journalClient.plans.trashObjectives.mutate({ ids, trashed }),
  'plan-review': (ids, trashed) => journalClient.plans.trashReviews.mutate({ ids, trashed }),
  submission: (ids, trashed) => journalClient.submissions.trash.mutate({ ids, trashed }),
  attachment: each(journalClient.attachments.trash.mutate),
  need: each(journalClient.needs.trash.mutate),
  'progress-note': each(journalClient.plans.trashNote.mutate),
  'profile-entry': each(journalClient.profile.trashEntry.mutate),
  'profile-figure': each(journalClient.profile.trashFigure.mutate),
  'profile-quote': each(journalClient.profile.trashQuote.mutate),
  'profile-version': each(journalClient.profile.trashVersion.mutate),
};

async function move({ keys, trashed }: { keys: readonly TrashedKey[]; trashed: boolean }): Promise<void> {
  for (const [kind, group] of Map.groupBy(keys, (key) => key.kind)) {
    await movers[kind](
      group.map(({ id }) => id),
      trashed,
    );
  }
}

export interface RecordTrash {
  /** Puts back where they were, with an undo. */
  putBack: (keys: readonly TrashedKey[]) => void;
  /** Deletes without a question. */
  deleteForGood: (keys: readonly TrashedKey[]) => void;
}

/** What can be done with records of the practice in the trash. */
export function useRecordTrash(): RecordTrash {
  const { mutate, mutateAsync } = useMutation({
    mutationFn: move,
    onSuccess: (_, { keys, trashed }) => {
      if (!trashed)
        notifyUndo(`${counted(keys.length, 'record')} put back.`, () => mutateAsync({ keys, trashed: true }));
    },
    onError: notifyFailure,
  });
  const { mutate: deleteForGood } = useMutation(
    journal.records.deleteForGood.mutationOptions({
      onSuccess: (count) => {
        notifications.show({ message: `${counted(count, 'record')} deleted for good.` });
      },
      onError: notifyFailure,
    }),
  );
  return {
    putBack: (keys) => mutate({ keys, trashed: false }),
    deleteForGood: (keys) => deleteForGood(keys.map(({ kind, id }) => ({ kind, id }))),
  };
}
