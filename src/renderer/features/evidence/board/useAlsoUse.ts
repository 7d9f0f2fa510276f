import { useMutation } from '@tanstack/react-query';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { journal } from '../../../api/client.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';

/**
 * Lets a piece speak for another criterion (`unit:reference`) too, with the justification and the strength that it has
 * where it stands; with an undo.
 */
export function useAlsoUse(evidence: Evidence, targetId: string): (other: string) => void {
  const disown = useMutation(journal.evidence.disown.mutationOptions());
  const add = useMutation(journal.evidence.link.mutationOptions({ onError: notifyFailure }));
  const { id, links } = evidence;
  const here = links.find(({ target }) => target.kind === 'criterion' && target.id === targetId);
  return (other) =>
    add.mutate(
      {
        id,
        link: {
          target: { kind: 'criterion', id: other },
          justification: here?.justification ?? '',
          strength: here?.strength ?? 'supports',
          items: [],
        },
      },
      {
        onSuccess: () =>
          notifyUndo(`This evidence speaks for ${other.replace(':', ', ')} as well.`, () =>
            disown.mutateAsync([{ id, criterionId: other }]),
          ),
      },
    );
}
