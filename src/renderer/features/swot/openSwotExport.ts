import type { SnapshotSummary } from '../../../shared/domain/swot.ts';
import { openPaperExport } from '../exports/openPaperExport.tsx';

/** Opens the dialog that saves the SWOT, or a snapshot of it, as a file. */
export function openSwotExport(snapshot: SnapshotSummary | null): void {
  openPaperExport({
    order: { paper: 'swot', snapshotId: snapshot?.id ?? null },
    title: snapshot ? `SWOT ${snapshot.name}` : 'SWOT',
    summary:
      'The four quadrants on one page A4, and after it what each item rests on. Names that stand in the register are replaced by code names; read it once before you hand it on.',
    formats: ['pdf', 'docx'],
  });
}
