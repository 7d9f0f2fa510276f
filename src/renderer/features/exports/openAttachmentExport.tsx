import { hostClient } from '../../api/client.ts';
import { ExportSteps } from './ExportSteps.tsx';
import type { FormatWords } from './formats.ts';
import { openExportDialog } from './openExportDialog.tsx';
import { safeName } from './savePath.ts';

/** A file keeps its own kind. */
function formatOf(name: string): FormatWords<'copy'> {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const beginning = 'Copying the file.';
  return { format: 'copy', label: 'A copy', description: 'The file as it was attached.', extension, beginning };
}

/** Opens the dialog that saves a copy of an attachment outside the journal. */
export function openAttachmentExport({ id, name }: { id: string; name: string }): void {
  openExportDialog(name, (dialog) => (
    <ExportSteps
      {...dialog}
      summary={`A copy of “${name}” will be saved outside the journal.`}
      formats={[formatOf(name)]}
      name={safeName(name)}
      counted="pieces"
      write={async (_format, path, replace) => {
        await hostClient.exports.writeAttachment.mutate({ id, path, replace });
        return name;
      }}
    />
  ));
}
