import { modals } from '@mantine/modals';
import { focusIfLost } from '../../../ui/focus.ts';
import { Proposals } from './Proposals.tsx';

/** Opens the list of evidence for the unit `from` that would speak for criteria of this unit. */
export function openProposals(unitId: string, from: string): void {
  const id = modals.open({
    title: `Evidence for ${from} that fits ${unitId}`,
    size: '52rem',
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: <Proposals unitId={unitId} from={from} onDone={() => modals.close(id)} />,
  });
}
