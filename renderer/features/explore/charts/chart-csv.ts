/** The numbers of a chart as a tidy table: one row per scenario and week or month. */
import {
  dateOfWeek,
  toCsv,
  toMonths,
  unitInWords,
  type Bands,
  type CsvCell,
  type SeriesInfo,
  type Translate,
} from '../../../../models/index';
import type { TimeSpan } from '../../../charts/index';
import type { ScenarioResults } from '../../../store/index';

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
  const monthly =
    time.resolution === 'monthly' ? toMonths(weekly, time.startDate, series.monthly) : undefined;
  const bands = results.bandsStale
    ? undefined
    : (monthly === undefined ? results.bands : results.monthly)[series.id];
  return Array.from(monthly?.values ?? weekly, (central, at) => [
    ...[
      id,
      title,
      series.id,
      series.label,
      unitInWords(t, series, monthly === undefined ? 'week' : 'month'),
    ],
    ...(monthly === undefined ? [at, dateOfWeek(time.startDate, at)] : [monthly.months[at]]),
    central,
    ...quantiles.map((quantile) => bands?.[quantile][at]),
  ]);
}
