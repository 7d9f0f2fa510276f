import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

const modalId = 'export';

/** What the dialog gives to what stands in it. */
export interface ExportDialogProps {
  onWriting: (writing: boolean) => void;
  onClose: () => void;
}

/** Opens the dialog of an export. It stays open while the export is being written. */
export function openExportDialog(title: string, content: (dialog: ExportDialogProps) => ReactNode): void {
  const setClosable = (closable: boolean) =>
    modals.updateModal({ modalId, closeOnEscape: closable, withCloseButton: closable });
  modals.open({
    modalId,
    title: `Export: ${title}`,
    size: 'lg',
    closeOnClickOutside: false,
    children: content({ onWriting: (writing) => setClosable(!writing), onClose: () => modals.close(modalId) }),
  });
}
