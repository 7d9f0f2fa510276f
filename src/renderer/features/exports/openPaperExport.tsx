import type { PaperFormat, PaperOrder } from '../../../shared/domain/paper.ts';
import { hostClient } from '../../api/client.ts';
import { datedName, ExportSteps } from './ExportSteps.tsx';
import { paperWords } from './formats.ts';
import { openExportDialog } from './openExportDialog.tsx';

interface PaperWish {
  order: PaperOrder;
  /** What it is called, in the dialog and as a file. */
  title: string;
  /** What it will hold, in a sentence. */
  summary: string;
  /** In the order in which they are offered. */
  formats: readonly PaperFormat[];
}

/** Opens the dialog that saves a paper, e.g. the hours log, as a file. */
export function openPaperExport({ order, title, summary, formats }: PaperWish): void {
  openExportDialog(title, (dialog) => (
    <ExportSteps
      {...dialog}
      summary={summary}
      formats={formats.map((format) => paperWords[format])}
      name={datedName(title)}
      counted="pages"
      write={async (format, path, replace) => {
        await hostClient.exports.writePaper.mutate({ order, format, path, replace });
        return title;
      }}
    />
  ));
}
