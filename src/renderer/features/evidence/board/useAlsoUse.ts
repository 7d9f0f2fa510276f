import { useMutation } from '@tanstack/react-query';
import type { Evidence, EvidenceLink } from '../../../../shared/domain/evidence.ts';
import { journal } from '../../../api/client.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';

/** Why a piece speaks for a criterion, how far, and what it names there. */
export type Because = Pick<EvidenceLink, 'justification' | 'strength' | 'items'>;

/**
 * What is taken along from where a piece stands (`unit:reference`, null: nowhere in particular). What it names is counted
 * there and not elsewhere.
 */
export function takenAlong({ links }: Pick<Evidence, 'links'>, targetId: string | null): Because {
  const here = links.find(({ target }) => target.kind === 'criterion' && target.id === targetId);
  return { justification: here?.justification ?? '', strength: here?.strength ?? 'supports', items: [] };
}

/**
 * Lets a piece speak for another criterion (`unit:reference`) too, with an undo; with the justification and the strength
 * that it has where it stands, where nothing else is given.
 */
export function useAlsoUse(evidence: Evidence, targetId: string | null): (other: string, because?: Because) => void {
  const disown = useMutation(journal.evidence.disown.mutationOptions());
  const add = useMutation(journal.evidence.link.mutationOptions({ onError: notifyFailure }));
  const { id } = evidence;
  return (other, because = takenAlong(evidence, targetId)) =>
    add.mutate(
      { id, link: { target: { kind: 'criterion', id: other }, ...because } },
      {
        onSuccess: () =>
          notifyUndo(`This evidence speaks for ${other.replace(':', ', ')} as well.`, () =>
            disown.mutateAsync([{ id, criterionId: other }]),
          ),
      },
    );
}
