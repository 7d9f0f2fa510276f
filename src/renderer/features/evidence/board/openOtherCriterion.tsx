import { modals } from '@mantine/modals';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { focusIfLost } from '../../../ui/focus.ts';
import { ChooseCriterion } from './ChooseCriterion.tsx';

/** Opens the dialog in which any criterion of the chosen units can be picked for a piece of evidence. */
export function openOtherCriterion(evidence: Evidence, targetId: string): void {
  const id = modals.open({
    title: 'Use this evidence for another criterion',
    size: 'lg',
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: <ChooseCriterion evidence={evidence} targetId={targetId} onDone={() => modals.close(id)} />,
  });
}
