import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { focusIfLost } from '../../ui/focus.ts';

/** Asks once before something is deleted for good; `what` is how it is called, e.g. `2 reflections`; a single one is named. */
export function askToDelete(what: string, onConfirm: () => void, name?: string): void {
  modals.openConfirmModal({
    title: `Delete ${what} for good?`,
    children: (
      <Text size="sm">
        {name === undefined ? '' : `“${name}”: `}
        All that was written there goes from this journal, with its images, its files and its earlier versions. This
        cannot be undone. Backups that were made before still hold it.
      </Text>
    ),
    labels: { confirm: `Delete ${what}`, cancel: 'Keep' },
    confirmProps: { color: 'red' },
    // The button that asked goes with what was deleted.
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    onConfirm,
  });
}
