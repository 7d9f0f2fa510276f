/** Cells of a table's grid, spans counted out: what a table costs to lay out. */
export const MAX_GRID = 1_000_000;

/** Of one cell; more would let a small table ask for a huge grid. */
export const MAX_SPAN = 100;

export interface Span {
  colspan: number;
  rowspan: number;
}

/**
 * The size of a table's grid, given the spans of each row's cells: rows × the widest row, with the cells that reach
 * down into it from above; the way prosemirror-tables counts.
 */
export function gridSize(rows: readonly (readonly Span[])[]): number {
  const changes = new Array<number>(rows.length + 1).fill(0);
  rows.forEach((cells, row) => {
    for (const { colspan, rowspan } of cells) {
      const end = Math.min(row + rowspan, rows.length);
      changes[row] = (changes[row] ?? 0) + colspan;
      changes[end] = (changes[end] ?? 0) - colspan;
    }
  });
  let width = 0;
  let widest = 0;
  for (const change of changes) {
    width += change;
    widest = Math.max(widest, width);
  }
  return widest * rows.length;
}
