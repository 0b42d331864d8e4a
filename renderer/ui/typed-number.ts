/** Reads a number as people write it. */

/** All that a number may be written with, and the first number among other words. */
const ALONE = /^[\d.,\-–−\s]*$/;
const FIRST = /[-–−]?(?:\d[\d.,]*|[.,]\d+)/;
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+$/;

/** What was typed or pasted, as far as it is a number: of "37 prisoners" the 37. */
export function onlyNumber(text: string): string {
  return ALONE.test(text) ? text : (FIRST.exec(text)?.[0] ?? '');
}

/**
 * NaN for what is no number. A comma is read as decimal unless it parts thousands: "0,5", "1,000"; of comma and point the
 * last is the decimal one: "1,000.5", "1.000,5".
 */
export function typedNumber(text: string): number {
  const bare = text.replaceAll(/\s/g, '').replace(/[–−]/, '-');
  const plain = GROUPED.test(bare) ? bare.replaceAll(',', '') : withPoint(bare);
  return plain === '' ? Number.NaN : Number(plain);
}

function withPoint(text: string): string {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma < 0) return text;
  return comma > point ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
}
