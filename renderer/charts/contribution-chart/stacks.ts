/** Parts laid on each other, week by week: what adds goes up from zero, what takes goes down. */
import type { Column } from '../scale/drawable';

/** One part of a whole over time. */
export interface StackedPart {
  readonly id: string;
  /** Ready-made. */
  readonly label: string;
  /** CSS colour. */
  readonly colour: string;
  /** One number per week; may be negative. */
  readonly values: Column;
}

/** Lower and upper edge of an area of a part, one number per week; equal where the part is on the other side. */
export interface Stack {
  readonly part: StackedPart;
  readonly side: 'up' | 'down';
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The areas of all parts, one above zero and one below each, the first part nearest to zero. */
export function stacksOf(parts: readonly StackedPart[], weeks: number): readonly Stack[] {
  const top = new Float64Array(weeks);
  const foot = new Float64Array(weeks);
  return parts.flatMap((part) => {
    const low = top.slice();
    const high = foot.slice();
    for (let week = 0; week < weeks; week += 1) {
      const value = part.values[week] ?? 0;
      top[week] = (top[week] ?? 0) + Math.max(0, value);
      foot[week] = (foot[week] ?? 0) + Math.min(0, value);
    }
    return [
      { part, side: 'up' as const, low, high: top.slice() },
      { part, side: 'down' as const, low: foot.slice(), high },
    ];
  });
}
