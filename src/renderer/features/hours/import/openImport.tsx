import { modals } from '@mantine/modals';
import { focusIfLost } from '../../../ui/focus.ts';
import { ImportLog } from './ImportLog.tsx';

const modalId = 'import-log';

/** Opens the dialog that brings an existing log in. It stays open while the import is being written. */
export function openImport(): void {
  modals.open({
    modalId,
    title: 'Import a log',
    size: '60rem',
    closeOnClickOutside: false,
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: (
      <ImportLog
        onWriting={(writing) => modals.updateModal({ modalId, closeOnEscape: !writing, withCloseButton: !writing })}
        onDone={() => modals.close(modalId)}
      />
    ),
  });
}
