/** Reads a number as people write it. */

/** All but what a number may be written with. */
const OTHER = /[^\d.,\-−\s]/g;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+$/;

/** What was typed or pasted, without what belongs to no number. */
export function onlyNumber(text: string): string {
  return text.replaceAll(OTHER, '');
}

/** NaN for what is no number. A comma is read as decimal unless it parts thousands: "0,5", "1,000", "1,000.5". */
export function typedNumber(text: string): number {
  const bare = text.replaceAll(/\s/g, '').replace('−', '-');
  const isGrouped = GROUPED.test(bare) || (bare.includes(',') && bare.includes('.'));
  const plain = isGrouped ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return plain === '' ? Number.NaN : Number(plain);
}
