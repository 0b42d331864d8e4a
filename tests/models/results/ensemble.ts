/** Small ensembles made by hand. */
import type { EnsembleSlice, Run } from '../../../models/engine/answer';

/** A slice of one series `x`; `runs[r][w]` is the value of run `from + r` in week `w`. */
export function slice(runs: readonly (readonly number[])[], from = 0): EnsembleSlice {
  return {
    weeks: runs[0].length,
    from,
    runs: runs.length,
    series: { x: Float64Array.from(runs.flat()) },
  };
}

/** A central run of one series `x`. */
export function central(values: readonly number[]): Run {
  return { weeks: values.length, series: { x: Float64Array.from(values) }, events: [] };
}
