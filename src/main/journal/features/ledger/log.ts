import type { HoursLogOrder, PaperContent, PaperFormat } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { logCsv } from './logCsv.ts';
import { hoursLogOf } from './logLines.ts';
import { logHtml } from './logPage.ts';
import { ledgerTotals } from './service.ts';

/**
 * The log of the hours that a filter chooses, for printing or for a spreadsheet, oldest first. `madeOn` is the day that
 * it bears. Throws `invalid-input` for a format that it does not come in.
 */
export async function hoursLog(
  database: Database,
  order: HoursLogOrder,
  format: PaperFormat,
  madeOn: string,
): Promise<PaperContent> {
  const log = hoursLogOf(database, order);
  const withNames = order.view === 'real-names';
  if (format === 'csv') return { text: logCsv(log, withNames) };
  if (format === 'pdf') return { html: logHtml({ log, totals: ledgerTotals(database, order.filter), order, madeOn }) };
  throw new AppError('invalid-input', 'The hours log comes as PDF and as CSV.');
}
