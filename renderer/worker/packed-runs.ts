/** Runs as they cross between threads: in one buffer, since every buffer more costs time on both sides. */
import type { EnsembleSlice } from '../../models/index';

/** Some consecutive runs: series by series, run by run, a number per week. Who asked for them knows the series. */
export interface PackedRuns {
  /** Number of the first run, from 0. */
  readonly from: number;
  readonly runs: number;
  readonly weeks: number;
  readonly numbers: Float64Array;
}

/** A column for each series, all in the one buffer `numbers`. */
export function columnsIn(
  numbers: Float64Array,
  series: readonly string[],
): Record<string, Float64Array> {
  const length = series.length === 0 ? 0 : numbers.length / series.length;
  return Object.fromEntries(
    series.map((id, at) => [id, numbers.subarray(at * length, (at + 1) * length)]),
  );
}

export function unpacked(
  { from, runs, weeks, numbers }: PackedRuns,
  series: readonly string[],
): EnsembleSlice {
  return { from, runs, weeks, series: columnsIn(numbers, series) };
}
