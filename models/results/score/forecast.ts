/** What a run and its ensemble say about calendar months: the forecast that counts are held against. */
import type { EnsembleSlice, Run } from '../../engine/answer';
import { columnIn, quantileBands } from '../bands';
import { planMonths, slicesByMonth, toMonths, type MonthlyHow, type MonthPlan } from '../months';

/** One month of a forecast, in the unit of the series a month. */
export interface ForecastMonth {
  /** `2025-07`. */
  readonly month: string;
  /** The central run. */
  readonly central: number;
  /** Quantiles of the ensemble; p5 to p95 is the 90 % band, p25 to p75 the 50 % band, p50 the median. */
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** What a forecast is made of. */
export interface Forecasting {
  readonly central: Run;
  /** The slices of one ensemble, at least one. */
  readonly slices: readonly EnsembleSlice[];
  /** ISO date of the first day of week 0. */
  readonly startDate: string;
}

/** The least share of a month's days that a run must cover to say something about the month. */
const COVERED = 0.5;

/**
 * The forecast of one series by month. A month that the run covers in part, but for the most part, is
 * scaled up to all of its days. Throws when the results do not hold the series.
 */
export function forecastMonths(
  { central, slices, startDate }: Forecasting,
  series: string,
  how: MonthlyHow,
): readonly ForecastMonth[] {
  const layout = planMonths(startDate, central.weeks);
  const bands = quantileBands(slicesByMonth(slices, layout, { [series]: how }), series);
  const line = toMonths(columnIn(central.series, series), startDate, how).values;
  return layout.months.flatMap((month, at) => {
    const share = covered(layout, at);
    if (share < COVERED) return [];
    const whole = (column: Float64Array): number =>
      (column[at] ?? Number.NaN) / (how === 'sum' ? share : 1);
    const { p5, p25, p50, p75, p95 } = bands;
    return [
      {
        month,
        central: whole(line),
        p5: whole(p5),
        p25: whole(p25),
        p50: whole(p50),
        p75: whole(p75),
        p95: whole(p95),
      },
    ];
  });
}

function covered({ days, lengths }: MonthPlan, at: number): number {
  return (days[at] ?? 0) / (lengths[at] ?? 1);
}
