import { toCsv } from '../../../../shared/domain/csv.ts';
import type { MappingSheetOrder, PaperContent, PaperFormat } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { type MappingSheet, mappingSheetOf } from './sheet.ts';
import { sheetDocument } from './sheetDocument.ts';
import { sheetHtml } from './sheetPage.ts';
import { headings, linesOf } from './words.ts';

function sheetCsv({ outcomes }: MappingSheet): string {
  const rows = outcomes.flatMap(({ number, title, criteria }) =>
    criteria.map((criterion) => [
      `${number} ${title}`,
      `${criterion.reference} ${criterion.asks}`,
      linesOf(criterion, 'content').join('\n'),
      linesOf(criterion, 'assessment').join('\n').trimEnd(),
      criterion.coverage,
      criterion.comments,
    ]),
  );
  return toCsv([['Learning outcome', ...headings], ...rows]);
}

/**
 * The mapping sheet of a unit: each criterion with the evidence for it, how far it is covered, and the writer’s own note.
 * `madeOn` is the day that it bears. Throws `not-found` for a unit that is not there, `invalid-input` for a format.
 */
export async function mappingSheet(
  database: Database,
  { unitId }: MappingSheetOrder,
  format: PaperFormat,
  madeOn: string,
): Promise<PaperContent> {
  const sheet = mappingSheetOf(database, unitId);
  switch (format) {
    case 'pdf':
      return { html: sheetHtml(sheet, madeOn) };
    case 'docx':
      return { base64: await sheetDocument(sheet, madeOn) };
    case 'csv':
      return { text: sheetCsv(sheet) };
    default:
      throw new AppError('invalid-input', 'The mapping sheet comes as PDF, as a Word document and as CSV.');
  }
}
