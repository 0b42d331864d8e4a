/**
 * A table as the bytes of a file for a spreadsheet: UTF-8 with a mark in front that says so. Without it Excel takes the
 * letters for those of the computer's own country, and Michoacán is MichoacÃ¡n.
 */
export function sheetBytes(csv: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${csv}`);
}
