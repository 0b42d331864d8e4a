/** Steps for numbers of very different sizes. */

/** A step of a power of ten that divides a range into a hundred parts or more. */
export function stepFor(low: number, high: number): number {
  const range = high - low;
  if (!(range > 0)) return 1;
  return Number(`1e${Math.max(-8, Math.floor(Math.log10(range)) - 2)}`);
}
