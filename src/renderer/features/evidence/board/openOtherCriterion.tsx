import { modals } from '@mantine/modals';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { focusIfLost } from '../../../ui/focus.ts';
import { ChooseCriterion } from './ChooseCriterion.tsx';

/**
 * Opens the dialog in which a piece of evidence is used for another criterion of the chosen units, any or that one
 * (`unit:reference`). `targetId`: where it stands, if it does so under a criterion.
 */
export function openOtherCriterion(evidence: Evidence, targetId: string | null, criterion: string | null = null): void {
  const id = modals.open({
    title: 'Use this evidence for another criterion',
    size: 'xl',
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: (
      <ChooseCriterion evidence={evidence} targetId={targetId} criterion={criterion} onDone={() => modals.close(id)} />
    ),
  });
}
