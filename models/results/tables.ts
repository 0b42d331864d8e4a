/** Results as tables of plain cells, one row per series and week, for CSV. */
import type { Bands } from './bands';
import { columnIn, pairedDifference, quantileBands } from './bands';
import { dateOfWeek } from './calendar';
import type { ComparedSeries, ScenarioResults } from './compare';
import type { CsvCell } from './csv';

const quantiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const satisfies readonly (keyof Bands)[];

type Row = readonly CsvCell[];

/**
 * Every week of the named series: week, date of its first day, series, label, unit, central, and the
 * quantiles where there is an ensemble. The first row names the columns.
 */
export function weeklyTable(
  startDate: string,
  series: readonly ComparedSeries[],
  results: ScenarioResults,
): readonly Row[] {
  const banded = results.slices.length > 0;
  const head = ['week', 'date', 'series', 'label', 'unit', 'central', ...(banded ? quantiles : [])];
  const rows = series.flatMap((one) => {
    const bands = banded ? quantileBands(results.slices, one.id) : undefined;
    return Array.from(columnIn(results.central.series, one.id), (central, week) => [
      ...opening(startDate, week, one),
      central,
      ...spread(bands, week),
    ]);
  });
  return [head, ...rows];
}

/** Every week of the difference B − A, with A's and B's central values beside it. */
export function differenceTable(
  startDate: string,
  series: readonly ComparedSeries[],
  a: ScenarioResults,
  b: ScenarioResults,
): readonly Row[] {
  const head = [
    ...['week', 'date', 'series', 'label', 'unit', 'a', 'b', 'difference'],
    ...quantiles.map((quantile) => `difference-${quantile}`),
    'probability-below',
  ];
  const rows = series.flatMap((one) => {
    const inA = columnIn(a.central.series, one.id);
    const inB = columnIn(b.central.series, one.id);
    const { bands, probabilityBelow } = pairedDifference(a.slices, b.slices, one.id);
    return Array.from(probabilityBelow, (below, week) => [
      ...opening(startDate, week, one),
      inA[week],
      inB[week],
      (inB[week] ?? 0) - (inA[week] ?? 0),
      ...spread(bands, week),
      below,
    ]);
  });
  return [head, ...rows];
}

function opening(startDate: string, week: number, series: ComparedSeries): Row {
  return [week, dateOfWeek(startDate, week), series.id, series.label, series.unit];
}

function spread(bands: Bands | undefined, week: number): Row {
  return bands === undefined ? [] : quantiles.map((quantile) => bands[quantile][week]);
}
