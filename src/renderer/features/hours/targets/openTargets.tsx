import { modals } from '@mantine/modals';
import { focusIfLost } from '../../../ui/focus.ts';
import { ChooseTargets } from './ChooseTargets.tsx';
import { EditTarget } from './EditTarget.tsx';

const keepFocus = () => focusIfLost(document.getElementById('page'));

/** Opens the dialog that chooses what the coach works towards. */
export function openChooseTargets(): void {
  const id = modals.open({
    title: 'Choose targets',
    size: 'lg',
    onExitTransitionEnd: keepFocus,
    children: (
      <ChooseTargets
        onEdit={(targetId) => {
          modals.close(id);
          openEditTarget(targetId);
        }}
        onDone={() => modals.close(id)}
      />
    ),
  });
}

/** Opens the dialog that edits a target's rules; with null, a new target of the coach's own. */
export function openEditTarget(targetId: string | null): void {
  const id = modals.open({
    title: targetId === null ? 'A target of your own' : 'Edit this target',
    size: '54rem',
    closeOnClickOutside: false,
    onExitTransitionEnd: keepFocus,
    children: <EditTarget targetId={targetId} onDone={() => modals.close(id)} />,
  });
}
