/** The numbers of a chart as a tidy table: one row per scenario and week or whole month. */
import {
  dateOfWeek,
  toCsv,
  unitInWords,
  type Bands,
  type CsvCell,
  type SeriesInfo,
  type Translate,
} from '../../../../models/index';
import type { TimeSpan } from '../../../charts/index';
import type { ScenarioResults } from '../../../store/index';
import { monthBands, monthColumn } from './month-columns';

/** A scenario with its numbers. */
export interface ChartedScenario {
  readonly id: string;
  readonly title: string;
  readonly results: ScenarioResults;
}

const quantiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const satisfies readonly (keyof Bands)[];

/** CSV text in the language of `t`; quantiles are left empty where bands are still being computed. */
export function chartCsv(
  series: SeriesInfo,
  time: TimeSpan,
  scenarios: readonly ChartedScenario[],
  t: Translate,
): string {
  const monthly = time.resolution === 'monthly';
  const when = monthly ? (['month'] as const) : (['week', 'date'] as const);
  const names = [
    'scenario',
    'title',
    'series',
    'label',
    'unit',
    ...when,
    'central',
    ...quantiles,
  ] as const;
  const head = names.map((name) => t(`app.columns.${name}`));
  return toCsv([head, ...scenarios.flatMap((one) => rowsOf(series, time, one, t))]);
}

function rowsOf(
  series: SeriesInfo,
  time: TimeSpan,
  { id, title, results }: ChartedScenario,
  t: Translate,
): readonly (readonly CsvCell[])[] {
  const weekly = results.central?.series[series.id];
  if (weekly === undefined) return [];
  const { startDate, months } = time;
  const monthly = time.resolution === 'monthly';
  const bands = results.bandsStale ? undefined : bandsOf(series.id, time, results, weekly.length);
  return Array.from(monthly ? monthColumn(weekly, startDate, series) : weekly, (central, at) => [
    ...[id, title, series.id, series.label, unitInWords(t, series, monthly ? 'month' : 'week')],
    ...(monthly ? [months?.[at]] : [at, dateOfWeek(startDate, at)]),
    central,
    ...quantiles.map((quantile) => bands?.[quantile][at]),
  ]);
}

function bandsOf(
  series: string,
  { startDate, resolution }: TimeSpan,
  results: ScenarioResults,
  weeks: number,
): Bands | undefined {
  if (resolution === 'weekly') return results.bands[series];
  const bands = results.monthly[series];
  return bands && monthBands(bands, startDate, weeks);
}
