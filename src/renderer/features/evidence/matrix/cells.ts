import type { KeyboardEvent } from 'react';

/** A cell of the matrix by its row and its column. */
export interface CellPlace {
  row: number;
  column: number;
}

/** The cell that an element is or is in; null outside the cells. */
export const cellElement = (element: Element): HTMLElement | null => element.closest<HTMLElement>('[data-cell]');

/** Where a cell is. */
export function placeOfCell(cell: HTMLElement | null): CellPlace | null {
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.cell) } : null;
}

/** Focuses a cell of the row that the focus is in; before the first column stands what leads to the piece. */
export function focusCell(table: Element | null, { row, column }: CellPlace): void {
  const inside = column < 0 ? '[data-row-target]' : `[data-cell="${column}"] button`;
  table?.querySelector<HTMLElement>(`[data-row="${row}"] ${inside}`)?.focus({ preventScroll: true });
}

/**
 * What a key does on a piece or on a cell: right and left go along the row, from the piece to its cells and back; up and
 * down, by `move` (which returns the row that it moved to), go to the same column of another row. A cell is opened as any
 * button is.
 */
export function cellByKey(
  event: KeyboardEvent,
  element: HTMLElement,
  move: (event: KeyboardEvent) => number | null,
): void {
  const line = element.closest<HTMLElement>('[data-row]');
  const table = element.closest('table');
  const place = placeOfCell(cellElement(element));
  if (!line || !(place || element.matches('[data-row-target]'))) return;
  const [row, column] = [Number(line.dataset.row), place?.column ?? -1];
  const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
  if (isPlain && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    event.preventDefault();
    focusCell(table, { row, column: event.key === 'ArrowRight' ? column + 1 : Math.max(-1, column - 1) });
  } else {
    const moved = move(event);
    if (moved !== null && place) focusCell(table, { row: moved, column });
  }
}
