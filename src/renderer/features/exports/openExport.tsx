import type { Selection } from '../../../shared/domain/exporting.ts';
import { ExportReflections } from './ExportReflections.tsx';
import { openExportDialog } from './openExportDialog.tsx';

interface ExportWish {
  selection: Selection;
  /** What is exported, e.g. a reflection's title or “12 reflections”. */
  title: string;
}

/** Opens the dialog that exports reflections as Markdown or PDF. */
export function openExport({ selection, title }: ExportWish): void {
  openExportDialog(title, (dialog) => <ExportReflections {...dialog} selection={selection} title={title} />, 'xl');
}
