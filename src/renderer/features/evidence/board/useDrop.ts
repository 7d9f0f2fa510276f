import { useMutation } from '@tanstack/react-query';
import type { EvidenceTarget } from '../../../../shared/domain/evidence.ts';
import { journal } from '../../../api/client.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';

/** Takes a piece of evidence away from a target, or from all (null), with an undo. */
export function useDrop(): (id: string, target: EvidenceTarget | null) => void {
  const restore = useMutation(journal.evidence.restore.mutationOptions());
  const drop = useMutation(journal.evidence.drop.mutationOptions({ onError: notifyFailure }));
  return (id, target) =>
    drop.mutate(
      { id, target },
      {
        onSuccess: (before) =>
          notifyUndo(target === null ? 'Evidence dropped.' : 'Evidence taken away from this criterion.', () =>
            restore.mutateAsync(before),
          ),
      },
    );
}
