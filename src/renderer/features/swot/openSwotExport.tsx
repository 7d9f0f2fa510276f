import type { ReactNode } from 'react';
import type { PaperFormat } from '../../../shared/domain/paper.ts';
import type { SnapshotSummary } from '../../../shared/domain/swot.ts';
import { hostClient, journalClient } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { pngFile, svgFile } from '../../charts/picture/files.ts';
import { datedName, ExportSteps } from '../exports/ExportSteps.tsx';
import { type FormatWords, paperWords } from '../exports/formats.ts';
import type { ExportDialogProps } from '../exports/openExportDialog.tsx';
import { openGatedExport } from '../exports/openGatedExport.tsx';
import { gateOf } from '../exports/openPaperExport.tsx';
import { swotPicture } from './picture.ts';

const formats: readonly FormatWords<PaperFormat | 'png'>[] = [
  paperWords.pdf,
  paperWords.docx,
  {
    format: 'png',
    label: 'PNG picture',
    description: 'The four quadrants alone, for a document or a slide.',
    extension: 'png',
    beginning: 'Drawing the picture.',
  },
];

/** Draws the SWOT, or a snapshot of it, and gives the file’s bytes in base64. */
async function pictureOf(snapshotId: string | null): Promise<string> {
  const sheet = await journalClient.swot.sheet.query(snapshotId);
  return (await pngFile(await svgFile(swotPicture(sheet)))).toBase64();
}

/** Opens the dialog that saves the SWOT, or a snapshot of it, as a file. */
export function openSwotExport(snapshot: SnapshotSummary | null): void {
  const title = snapshot ? `SWOT ${snapshot.name}` : 'SWOT';
  const snapshotId = snapshot?.id ?? null;
  const steps = ({ onWriting, onClose }: ExportDialogProps, note: ReactNode) => (
    <ExportSteps
      onWriting={onWriting}
      onClose={onClose}
      note={note}
      summary="The four quadrants on one page A4, and after it what each item rests on. Names that stand in the register are replaced by code names; read it once before you hand it on."
      formats={formats}
      name={datedName(title)}
      counted="pages"
      write={async (format, path, replace) => {
        await saveAllDrafts();
        if (format === 'png') {
          const base64 = await pictureOf(snapshotId);
          await hostClient.exports.writeChart.mutate({ format, base64, path, replace });
        } else {
          const order = { paper: 'swot', snapshotId } as const;
          await hostClient.exports.writePaper.mutate({ order, format, path, replace });
        }
        return title;
      }}
    />
  );
  openGatedExport(title, gateOf({ paper: 'swot', snapshotId }), steps);
}
