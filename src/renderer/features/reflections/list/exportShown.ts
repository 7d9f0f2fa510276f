import { openExport } from '../../exports/openExport.tsx';
import { isFiltering } from './filterWords.ts';
import { listPlace } from './listPlace.ts';

/** Opens the export of what the Reflections screen shows now. */
export function exportShown(): void {
  const { text, filter } = listPlace();
  const wanted = text.trim();
  if (wanted !== '') {
    openExport({ selection: { kind: 'search', text: wanted, filter }, title: `Reflections with “${wanted}”` });
  } else {
    const title = isFiltering(filter) ? 'Reflections that the filters choose' : 'All reflections';
    openExport({ selection: { kind: 'filter', filter }, title });
  }
}
