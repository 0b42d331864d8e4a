/** Path data for lines and bands, written straight from columns of numbers. */
import { isDrawable, type Column } from './drawable';

/** A straight-line scale from values to pixels: pixel = `at0` + `perUnit` × value. */
export interface LinearScale {
  readonly at0: number;
  readonly perUnit: number;
}

/** Pixel of a value, to a tenth. */
export function pixel(scale: LinearScale, value: number): number {
  return Math.round((scale.at0 + scale.perUnit * value) * 10) / 10;
}

/** The scale through two points; where both are one value, everything lies at its pixel. */
export function linearScale(
  from: number,
  fromPixel: number,
  to: number,
  toPixel: number,
): LinearScale {
  const perUnit = to === from ? 0 : (toPixel - fromPixel) / (to - from);
  return { at0: fromPixel - perUnit * from, perUnit };
}

/** A line through the drawable values; it breaks at the others. */
export function linePath(xs: Float64Array, values: Column, y: LinearScale): string {
  let path = '';
  let isOpen = false;
  const count = Math.min(xs.length, values.length);
  for (let index = 0; index < count; index += 1) {
    const value = values[index];
    if (!isDrawable(value)) {
      isOpen = false;
      continue;
    }
    path += `${isOpen ? 'L' : 'M'}${xs[index]} ${pixel(y, value)}`;
    isOpen = true;
  }
  return path;
}

/** The area between two columns; it breaks where either has no drawable value. */
export function bandPath(xs: Float64Array, low: Column, high: Column, y: LinearScale): string {
  const count = Math.min(xs.length, low.length, high.length);
  let path = '';
  let start = 0;
  while (start < count) {
    let end = start;
    while (end < count && isDrawable(low[end]) && isDrawable(high[end])) end += 1;
    if (end - start > 1) path += closedStretch(xs, low, high, y, start, end);
    start = end + 1;
  }
  return path;
}

function closedStretch(
  xs: Float64Array,
  low: Column,
  high: Column,
  y: LinearScale,
  start: number,
  end: number,
): string {
  let path = '';
  for (let index = start; index < end; index += 1) {
    path += `${index === start ? 'M' : 'L'}${xs[index]} ${pixel(y, high[index] ?? 0)}`;
  }
  for (let index = end - 1; index >= start; index -= 1) {
    path += `L${xs[index]} ${pixel(y, low[index] ?? 0)}`;
  }
  return `${path}Z`;
}
