/** The running totals of a series, run by run. */
import type { EnsembleSlice, MonthlyHow } from '../../models/index';

/**
 * Slices that hold this series as its running total: at week w the sum or the mean of weeks 0 to w, or the number itself,
 * as `how` says. Only up to week `last`: what comes later is not a number.
 */
export function runningTotals(
  slices: readonly EnsembleSlice[],
  series: string,
  how: MonthlyHow,
  last: number,
): readonly EnsembleSlice[] {
  if (how === 'last') return slices;
  return slices.map((slice) => {
    const { weeks, runs } = slice;
    const weekly = slice.series[series] ?? new Float64Array(weeks * runs);
    const totals = new Float64Array(weeks * runs).fill(Number.NaN);
    const end = Math.min(weeks, last + 1);
    for (let run = 0; run < runs; run += 1) {
      let total = 0;
      for (let week = 0; week < end; week += 1) {
        total += weekly[run * weeks + week] ?? 0;
        totals[run * weeks + week] = how === 'sum' ? total : total / (week + 1);
      }
    }
    return { ...slice, series: { [series]: totals } };
  });
}
