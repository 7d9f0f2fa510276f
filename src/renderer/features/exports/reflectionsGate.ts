import { mergedReports } from '../../../shared/domain/anonymity/merged.ts';
import type { LeavingReport } from '../../../shared/domain/anonymity/report.ts';
import type { ExportItem } from '../../../shared/domain/exporting.ts';
import { journalClient } from '../../api/client.ts';
import type { GateWish } from './GatedExport.tsx';

/** So many are looked through at a time: the journal answers others in between. */
const SLICE = 50;

/** The look at reflections as they will go out. */
export function gateOfReflections(items: readonly ExportItem[]): GateWish {
  const ids = items.map(({ id }) => id);
  return {
    key: `reflections:${ids.join(' ')}`,
    counted: 'reflections',
    async report(progress, signal) {
      const reports: LeavingReport[] = [];
      for (let at = 0; at < ids.length || reports.length === 0; at += SLICE) {
        signal.throwIfAborted();
        reports.push(await journalClient.exports.gate.query(ids.slice(at, at + SLICE)));
        progress(Math.min(at + SLICE, ids.length), ids.length);
      }
      const [first, ...rest] = reports;
      if (!first) throw new Error('no report');
      return mergedReports(first, rest);
    },
  };
}
