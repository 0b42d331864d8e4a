/** Turns every run of one series into another column, such as its months or its running total. */
import type { EnsembleSlice } from '../../models/index';

/** Slices with the one series, each run through `change`, which answers equally long columns for equally long ones. */
export function mapRuns(
  slices: readonly EnsembleSlice[],
  series: string,
  change: (column: Float64Array) => Float64Array,
): readonly EnsembleSlice[] {
  return slices.map((slice) => {
    const column = slice.series[series] ?? new Float64Array();
    const runs = Array.from({ length: slice.runs }, (_, run) =>
      change(column.subarray(run * slice.weeks, (run + 1) * slice.weeks)),
    );
    const weeks = runs[0]?.length ?? 0;
    const values = new Float64Array(weeks * slice.runs);
    for (const [run, changed] of runs.entries()) values.set(changed, run * weeks);
    return { weeks, from: slice.from, runs: slice.runs, series: { [series]: values } };
  });
}
