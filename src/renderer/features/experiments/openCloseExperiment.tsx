import { modals } from '@mantine/modals';
import type { Experiment } from '../../../shared/domain/experiment.ts';
import { focusIfLost } from '../../ui/focus.ts';
import { CloseExperiment } from './CloseExperiment.tsx';

/** Opens the dialog that closes an experiment as tried, changed or dropped. */
export function openCloseExperiment(experiment: Experiment): void {
  const id = modals.open({
    title: 'Close this experiment',
    size: 'lg',
    // The button that opened the dialog may be gone with the closed experiment.
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: <CloseExperiment experiment={experiment} onDone={() => modals.close(id)} />,
  });
}
