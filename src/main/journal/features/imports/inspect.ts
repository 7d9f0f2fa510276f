import { dayOrderOf, unitOf } from '../../../../shared/domain/logCells.ts';
import { guessColumns, type LogColumn, type LogInspection } from '../../../../shared/domain/logImport.ts';
import type { Row } from './rows.ts';

const SAMPLES = 3;

function column(rows: readonly Row[], index: number, headed: boolean): LogColumn {
  const cells = rows.slice(headed ? 1 : 0).map((row) => row.cells[index] ?? '');
  const heading = headed ? (rows[0]?.cells[index] ?? '') : '';
  return {
    heading,
    samples: cells.filter((cell) => cell !== '').slice(0, SAMPLES),
    dayOrder: dayOrderOf(cells),
    unit: unitOf(heading, cells),
  };
}

/** What a log seems to be, from its headings and its cells. What is not sure says so: the coach is asked. */
export function inspectRows(encoding: LogInspection['encoding'], rows: readonly Row[]): LogInspection {
  const first = rows[0]?.cells ?? [];
  // Headings hold no figures; a line of a log has at least those of its date.
  const headed = first.every((cell) => !/\d/.test(cell));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    encoding,
    lines: rows.length,
    columns: Array.from({ length: width }, (_, index) => column(rows, index, headed)),
    guess: { headed, columns: headed ? guessColumns(first) : {} },
  };
}
