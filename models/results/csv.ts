/** Comma-separated text after RFC 4180, safe to open in a spreadsheet. */

/** One cell: text, a number, or nothing. */
export type CsvCell = string | number | undefined;

/**
 * Lines ended by CR LF. Cells with a comma, quote or line break are quoted. Text that a spreadsheet would
 * take for a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe in front;
 * numbers are written as they are. What is not finite is left empty.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const inert = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
