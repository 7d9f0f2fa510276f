import { toCsv } from '../../../../shared/domain/csv.ts';
import { clockHours, decimalHours, ledgerKindNames } from '../../../../shared/domain/ledger.ts';
import type { HoursLog } from './logLines.ts';

/** A log as a table for spreadsheets. `withNames`: it says by which name each client goes. */
export function logCsv({ entries }: HoursLog, withNames: boolean): string {
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
