import { openExport } from '../exports/openExport.tsx';

/** Opens the export dialog for the whole journal. */
export function exportEverything(): void {
  openExport({ selection: { kind: 'filter', filter: {} }, title: 'Everything in this journal' });
}
