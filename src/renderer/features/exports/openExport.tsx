import { modals } from '@mantine/modals';
import type { Selection } from '../../../shared/domain/exporting.ts';
import { ExportDialog } from './ExportDialog.tsx';

interface ExportWish {
  selection: Selection;
  /** What is exported, e.g. a reflection's title or “12 reflections”. */
  title: string;
}

const modalId = 'export';

/** Opens the dialog that exports reflections as Markdown or PDF. It stays open while an export is being written. */
export function openExport({ selection, title }: ExportWish): void {
  const setClosable = (closable: boolean) =>
    modals.updateModal({ modalId, closeOnEscape: closable, withCloseButton: closable });
  modals.open({
    modalId,
    title: `Export: ${title}`,
    size: 'lg',
    closeOnClickOutside: false,
    children: (
      <ExportDialog
        selection={selection}
        title={title}
        onWriting={(writing) => setClosable(!writing)}
        onClose={() => modals.close(modalId)}
      />
    ),
  });
}
