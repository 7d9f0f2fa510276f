import Papa from 'papaparse';
import { withoutEscape } from '../../../../shared/domain/csv.ts';
import { LOG_LINES } from '../../../../shared/domain/logImport.ts';
import { AppError } from '../../../../shared/result.ts';

/** A row of a file with something in it. */
export interface Row {
  /** The line on which it begins, from 1, as a text editor counts: a quoted cell may hold several lines. */
  line: number;
  cells: string[];
}

const newlines = /\r\n?/g;

/** The rows of a CSV text that hold something. Throws `invalid-input` for an empty file and for one with too many lines. */
export function rowsOf(text: string): Row[] {
  // Files that went through several programs have line ends of several kinds; a parser expects one.
  const lines = text.replaceAll(newlines, '\n');
  const { data, errors } = Papa.parse<string[]>(lines, { newline: '\n', delimitersToGuess: [',', ';', '\t', '|'] });
  const broken = errors.find(({ type }) => type === 'Quotes');
  let line = 1;
  const rows: Row[] = [];
  for (const [index, cells] of data.entries()) {
    if (broken?.row === index) {
      throw new AppError('invalid-input', `Line ${line} has a quotation mark that is not closed. Mend it in the file.`);
    }
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({ line, cells: cells.map((cell) => withoutEscape(cell.trim())) });
    }
    line += cells.reduce((count, cell) => count + (cell.split('\n').length - 1), 1);
  }
  if (rows.length === 0) throw new AppError('invalid-input', 'This file is empty.');
  if (rows.length > LOG_LINES) {
    throw new AppError(
      'invalid-input',
      `This file has ${rows.length.toLocaleString('en-GB')} lines: at most 100,000 can be imported at once. Split it.`,
    );
  }
  return rows;
}
