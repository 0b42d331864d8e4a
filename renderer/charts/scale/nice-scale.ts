/** A value axis that a reader can count on: round ends and a few round ticks. */

export interface NiceScale {
  /** Value at the bottom of the axis. */
  readonly low: number;
  /** Value at the top, always above `low`. */
  readonly high: number;
  /** Round values from `low` to `high`, both included. */
  readonly ticks: readonly number[];
  /** Decimals that the ticks need to be told apart, 0 to 12. */
  readonly decimals: number;
}

const roundSteps = [1, 2, 2.5, 5, 10] as const;

/** The smallest of 1, 2, 2.5, 5, 10 times a power of ten that is at least `raw` (above 0). */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = roundSteps.find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10;
  return step * power;
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 12; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return decimals;
  }
  return 12;
}

/**
 * An axis for values from `extent` (undefined: no values) with about `intervals` intervals (at least 1).
 * Zero-based where amounts are compared; otherwise close around the values, but never below 0 when no
 * value is.
 */
export function niceScale(
  extent: readonly [number, number] | undefined,
  intervals: number,
  zeroBased: boolean,
): NiceScale {
  const [from, to] = extent ?? [0, 1];
  let low = zeroBased ? Math.min(0, from) : from;
  let high = zeroBased ? Math.max(0, to) : to;
  if (high - low < 1e-9 * Math.max(1, Math.abs(high))) {
    const room = Math.abs(high) > 0 ? Math.abs(high) * 0.1 : 1;
    if (low < 0 || !zeroBased) low = from >= 0 ? Math.max(0, low - room) : low - room;
    if (high >= 0 || !zeroBased) high += room;
  }
  const step = roundStep((high - low) / Math.max(1, intervals));
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { low: first * step, high: last * step, ticks, decimals: decimalsOf(step) };
}
