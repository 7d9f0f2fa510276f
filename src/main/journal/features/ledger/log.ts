import { toCsv } from '../../../../shared/domain/csv.ts';
import { clockHours, decimalHours, ledgerKindNames } from '../../../../shared/domain/ledger.ts';
import type { HoursLogOrder, PaperContent, PaperFormat } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { type HoursLog, hoursLogOf } from './logLines.ts';
import { logHtml } from './logPage.ts';
import { ledgerTotals } from './service.ts';

function logCsv({ entries }: HoursLog, withNames: boolean): string {
  const headings = ['Date', 'Start', 'Kind', 'Client', 'Hours', 'Hours and minutes', 'Paid', 'Setting', 'Format'];
  const rows = entries.map((entry) => {
    const ofSession = entry.clientId !== null;
    return [
      entry.happenedOn,
      entry.startedAt ?? '',
      ledgerKindNames[entry.kind],
      entry.client,
      decimalHours(entry.minutes),
      clockHours(entry.minutes),
      ofSession ? (entry.paid ? 'yes' : 'no') : '',
      entry.setting ?? '',
      entry.format ?? '',
      entry.detail,
      ...(withNames ? [ofSession ? (entry.named ? 'real name' : 'code name') : ''] : []),
    ];
  });
  return toCsv([[...headings, 'Detail', ...(withNames ? ['Client shown by'] : [])], ...rows]);
}

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
