import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';
import { go } from '../../app/go.ts';
import { focusIfLost } from '../../ui/focus.ts';

const modalId = 'export';

/** What the dialog gives to what stands in it. */
export interface ExportDialogProps {
  onWriting: (writing: boolean) => void;
  onClose: () => void;
  /** Closes it and goes to a screen, whose focus it leaves alone. */
  onLeave: (href: string) => void;
}

/** Opens the dialog of an export. It stays open while the export is being written. */
export function openExportDialog(
  title: string,
  content: (dialog: ExportDialogProps) => ReactNode,
  size: 'lg' | 'xl' = 'lg',
): void {
  const setClosable = (closable: boolean) =>
    modals.updateModal({ modalId, closeOnEscape: closable, withCloseButton: closable });
  modals.open({
    modalId,
    title: `Export: ${title}`,
    size,
    closeOnClickOutside: false,
    // The screen below may have been opened anew meanwhile, and the button that was pressed with it.
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: content({
      onWriting: (writing) => setClosable(!writing),
      onClose: () => modals.close(modalId),
      onLeave(href) {
        modals.updateModal({ modalId, returnFocus: false, onExitTransitionEnd: () => go(href) });
        modals.close(modalId);
      },
    }),
  });
}
