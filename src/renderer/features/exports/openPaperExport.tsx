import type { ReactNode } from 'react';
import type { PaperOrder } from '../../../shared/domain/paper.ts';
import { hostClient, journalClient } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { drawnPaper } from './drawnPaper.ts';
import { datedName, ExportSteps } from './ExportSteps.tsx';
import { type OfferedFormat, paperWords } from './formats.ts';
import type { GateWish } from './GatedExport.tsx';
import { NamedExport } from './NamedExport.tsx';
import type { ExportDialogProps } from './openExportDialog.tsx';
import { openGatedExport } from './openGatedExport.tsx';

interface PaperWish {
  order: PaperOrder;
  /** What it is called, in the dialog and as a file. */
  title: string;
  /** What it is called once the gate has been passed, where words of the writer’s are in it: asked when its file is named. */
  titleAfterGate?: () => Promise<string>;
  /** What it will hold, in a sentence. */
  summary: string;
  /** In the order in which they are offered. */
  formats: readonly OfferedFormat[];
  /** For what has a gate of its own; left out for what is mended where it is kept. */
  gate?: GateWish;
}

/** The look at a paper as it will go out. */
export const gateOf = (order: PaperOrder): GateWish => ({
  key: JSON.stringify(order),
  report: async () => {
    await saveAllDrafts();
    return journalClient.papers.gate.query(order);
  },
});

/** Opens the dialog that saves a paper, e.g. the hours log, as a file. */
export function openPaperExport({ order, title, titleAfterGate, summary, formats, gate }: PaperWish): void {
  const steps = ({ onWriting, onClose }: ExportDialogProps, name: string, note: ReactNode) => (
    <ExportSteps
      onWriting={onWriting}
      onClose={onClose}
      note={note}
      summary={summary}
      formats={formats.map((format) => paperWords[format])}
      name={datedName(name)}
      counted="pages"
      write={async (format, path, replace) => {
        if (format === 'png') {
          const base64 = await drawnPaper(order);
          await hostClient.exports.writeChart.mutate({ format, base64, path, replace });
        } else await hostClient.exports.writePaper.mutate({ order, format, path, replace });
        return name;
      }}
    />
  );
  const look = gate ?? gateOf(order);
  openGatedExport(title, look, (dialog, note) =>
    titleAfterGate ? (
      <NamedExport title={titleAfterGate} of={look.key}>
        {(name) => steps(dialog, name, note)}
      </NamedExport>
    ) : (
      steps(dialog, title, note)
    ),
  );
}
