import type { PaperContent, PaperFormat, SwotOrder } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { type SwotSheet, sheetOf } from './sheet.ts';
import { sheetDocument } from './sheetDocument.ts';
import { sheetHtml } from './sheetPage.ts';
import { snapshotById, swotNow } from './snapshots.ts';

/** The sheet of the SWOT, or of a snapshot. `madeOn`: today, YYYY-MM-DD. Throws `not-found`. */
export function sheetFor(database: Database, snapshotId: string | null, madeOn: string): SwotSheet {
  if (snapshotId === null) return sheetOf(swotNow(database), null, madeOn);
  const { content, name, frozenOn } = snapshotById(database, snapshotId);
  return sheetOf(content, name, frozenOn);
}

/**
 * The SWOT, or a snapshot of it, as a paper: one page with the four quadrants, then what each item rests on. `madeOn` is
 * today. Throws `not-found` for a snapshot that is not there, and `invalid-input` for a table.
 */
export async function swotPaper(
  database: Database,
  { snapshotId }: SwotOrder,
  format: PaperFormat,
  madeOn: string,
): Promise<PaperContent> {
  const sheet = sheetFor(database, snapshotId, madeOn);
  switch (format) {
    case 'pdf':
      return { html: sheetHtml(sheet) };
    case 'docx':
      return { base64: await sheetDocument(sheet) };
    default:
      throw new AppError('invalid-input', 'The SWOT comes as PDF or Word document.');
  }
}
