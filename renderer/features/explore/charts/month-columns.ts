/** Weekly numbers and bands of months as a monthly chart shows them: whole months only. */
import {
  planMonths,
  toMonths,
  wholeMonths,
  type Bands,
  type SeriesInfo,
} from '../../../../models/index';

/** A weekly column by whole month. */
export function monthColumn(
  weekly: Float64Array,
  startDate: string,
  series: SeriesInfo,
): Float64Array {
  const monthly = toMonths(weekly, startDate, series.monthly);
  const { from, to } = wholeMonths(monthly);
  return monthly.values.subarray(from, to);
}

/** Bands of all months of a run of `weeks` weeks without those of part months; undefined where they are of another horizon. */
export function monthBands(bands: Bands, startDate: string, weeks: number): Bands | undefined {
  const layout = planMonths(startDate, weeks);
  if (bands.p50.length !== layout.months.length) return undefined;
  const { from, to } = wholeMonths(layout);
  const whole = (column: Float64Array) => column.subarray(from, to);
  return {
    p5: whole(bands.p5),
    p25: whole(bands.p25),
    p50: whole(bands.p50),
    p75: whole(bands.p75),
    p95: whole(bands.p95),
  };
}
