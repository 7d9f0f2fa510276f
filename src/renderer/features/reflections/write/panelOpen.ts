import { createCell } from './cell.ts';

/** Whether the panel with the stages is open: remembered until the journal is locked. */
export const panelOpen = createCell(true);
