/** Marks UTF-8 for spreadsheets, which otherwise take a file for one of the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
/** With these a spreadsheet takes a cell for a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const formulaStart = /^[=+\-@\t\r]/;

/** The cell as it may be opened in a spreadsheet: what would be taken for a formula begins with an apostrophe. */
function safeCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** What `safeCell` had before: for a file of the product's own that comes back. */
export function withoutEscape(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
}

function quoted(text: string): string {
  return /["\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a CSV file for spreadsheets: RFC 4180, with a byte order mark, formulas made harmless. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`).join('');
}
