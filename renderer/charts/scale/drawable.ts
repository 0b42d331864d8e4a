/** The guard at the edge: only numbers that can be drawn go on to axes and paths. */

/** Any row of numbers; a value that cannot be drawn is a gap. */
export type Column = Float64Array | readonly number[];

/** Beyond this, either way, a number is treated as missing: axes would have no readable ticks. */
export const largestDrawable = 1e12;

/** Whether a value can be drawn: finite, and no larger than `largestDrawable` either way. */
export function isDrawable(value: number | undefined): value is number {
  return value !== undefined && Math.abs(value) <= largestDrawable;
}

/** Lowest and highest of all drawable values of some columns, or undefined where there is none. */
export function extentOf(columns: readonly Column[]): readonly [number, number] | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const column of columns) {
    // By place: an iterator over numbers costs an object for each, thousands at every step of a lever.
    for (let at = 0; at < column.length; at += 1) {
      const value = column[at];
      if (!isDrawable(value)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? [low, high] : undefined;
}

/** How many values of some columns cannot be drawn. */
export function countMissing(columns: readonly Column[]): number {
  let missing = 0;
  for (const column of columns) {
    for (let at = 0; at < column.length; at += 1) if (!isDrawable(column[at])) missing += 1;
  }
  return missing;
}
