import type { ReactNode } from 'react';
import { GatedExport, type GateWish } from './GatedExport.tsx';
import { type ExportDialogProps, openExportDialog } from './openExportDialog.tsx';

/** Opens the dialog of an export that begins at the gate: `steps` come after it, with the line that says how it was passed. */
export function openGatedExport(
  title: string,
  gate: GateWish,
  steps: (dialog: ExportDialogProps, note: ReactNode) => ReactNode,
  size: 'lg' | 'xl' = 'xl',
): void {
  const gated = (dialog: ExportDialogProps) => (
    <GatedExport gate={gate} onLeave={dialog.onLeave} onCancel={dialog.onClose}>
      {(note) => steps(dialog, note)}
    </GatedExport>
  );
  openExportDialog(title, gated, size);
}
