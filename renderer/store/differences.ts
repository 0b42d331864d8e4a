/** A scenario beside the baseline in one number, made of what the results store holds. */
import {
  comparisonRow,
  measureOf,
  type ComparisonRow,
  type PairedDifference,
  type PairedMeasure,
  type SeriesInfo,
} from '../../models/index';
import type { CentralNumbers } from '../worker/index';
import type { ScenarioResults } from './results-store';

/** The central run's number: a flow added up, or a level averaged, over weeks 0 to `week`. */
export function centralUpTo(
  run: CentralNumbers | undefined,
  series: SeriesInfo,
  week: number,
): number {
  const column = run?.series[series.id];
  return column === undefined
    ? Number.NaN
    : measureOf(column.subarray(0, week + 1), series.monthly, 'horizon');
}

/** The central run's number in one week. */
export function centralAt(
  run: CentralNumbers | undefined,
  series: SeriesInfo,
  week: number,
): number {
  return run?.series[series.id]?.[week] ?? Number.NaN;
}

/**
 * The row for the time up to a week; undefined while there is no central run of one of the two.
 * The band is that of the paired difference, absent while it is computed anew.
 */
export function differenceUpTo(
  series: SeriesInfo,
  baseline: ScenarioResults,
  scenario: ScenarioResults,
  week: number,
): ComparisonRow | undefined {
  const a = centralUpTo(baseline.central, series, week);
  const b = centralUpTo(scenario.central, series, week);
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  const paired = pairedAt(scenario, scenario.totalDifferences[series.id], week);
  return comparisonRow(series, 'horizon', a, b, paired);
}

/** The row for one week alone. */
export function differenceAt(
  series: SeriesInfo,
  baseline: ScenarioResults,
  scenario: ScenarioResults,
  week: number,
): ComparisonRow | undefined {
  const a = centralAt(baseline.central, series, week);
  const b = centralAt(scenario.central, series, week);
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  const paired = pairedAt(scenario, scenario.differences[series.id], week);
  return comparisonRow(series, 'end', a, b, paired);
}

function pairedAt(
  scenario: ScenarioResults,
  difference: PairedDifference | undefined,
  week: number,
): PairedMeasure | undefined {
  if (difference === undefined || scenario.bandsStale) return undefined;
  const { bands, probabilityBelow, probabilityAbove } = difference;
  // While runs are still to come, only the weeks on screen are worked out.
  if (Number.isNaN(bands.p50[week] ?? Number.NaN)) return undefined;
  const at = (column: Float64Array): number => column[week] ?? Number.NaN;
  return {
    band: {
      p5: at(bands.p5),
      p25: at(bands.p25),
      p50: at(bands.p50),
      p75: at(bands.p75),
      p95: at(bands.p95),
    },
    pairs: scenario.runs,
    below: at(probabilityBelow),
    above: at(probabilityAbove),
  };
}
