import type { ReactNode } from 'react';
import { hostClient, journalClient } from '../../api/client.ts';
import { ExportSteps } from './ExportSteps.tsx';
import type { FormatWords } from './formats.ts';
import type { ExportDialogProps } from './openExportDialog.tsx';
import { openGatedExport } from './openGatedExport.tsx';
import { safeName } from './savePath.ts';
import { gateOfTexts } from './textsGate.ts';

/** A file keeps its own kind. */
function formatOf(name: string): FormatWords<'copy'> {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const beginning = 'Copying the file.';
  return { format: 'copy', label: 'A copy', description: 'The file as it was attached.', extension, beginning };
}

/** Opens the dialog that saves a copy of an attachment outside the journal. */
export function openAttachmentExport({ id, name }: { id: string; name: string }): void {
  // What goes out is the name by code names only: the gate asks about what is left in it.
  const gate = gateOfTexts(`attachment:${id}`, async () => {
    const text = await journalClient.papers.fileName.query(name);
    return [{ id: 'name', place: 'attachment-name', label: '', text }];
  });
  const steps = ({ onWriting, onClose }: ExportDialogProps, note: ReactNode) => (
    <ExportSteps
      onWriting={onWriting}
      onClose={onClose}
      summary={`A copy of “${name}” will be saved outside the journal. The gate looks at its name alone: what is in the file goes out as it is.`}
      note={note}
      formats={[formatOf(name)]}
      name={safeName(name)}
      counted="pieces"
      write={async (_format, path, replace) => {
        await hostClient.exports.writeAttachment.mutate({ id, path, replace });
        return name;
      }}
    />
  );
  openGatedExport(name, gate, steps, 'lg');
}
