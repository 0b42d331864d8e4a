/** Runs the forecast and scores it; the object is described in docs/evidence.md. */
import {
  centralRun,
  faultCodes,
  forecastMonths,
  poolScores,
  scoreMonths,
  seriesOf,
  plan,
  type Coverage,
  type Errors,
  type ForecastMonth,
  type PooledScore,
  type ScoredMonth,
} from '../../../models/index';
import { tasksOf } from '../ensembles';
import type { Session } from '../session';
import type { AskedScore } from './asked-score';

/** What `evidence --observed --json` prints. */
export interface ScoreAnswer {
  readonly model: { readonly id: string; readonly version: string };
  /** The last month whose counts the forecast knew. */
  readonly origin: string;
  /** ISO date of the Monday of week 0. */
  readonly start: string;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly seed: number;
  readonly runs: number;
  readonly weeks: number;
  readonly places: readonly {
    readonly place: string;
    readonly name: string;
    readonly series: string;
    readonly months: number;
    readonly meanAbsoluteError: Errors;
    readonly coverage: Coverage;
    readonly byMonth: readonly ScoredMonth[];
  }[];
  readonly pooled: PooledScore;
}

/** What is forecast: by series id, month by month. */
export type Forecasts = ReadonlyMap<string, readonly ForecastMonth[]>;

/** Runs only the series that are asked for. */
export async function forecastFrom(
  { scenario, start, weeks, runs, seed }: Omit<AskedScore, 'places' | 'remarks' | 'origin'>,
  series: readonly string[],
  { model, translate, progress, ensembles }: Session,
): Promise<Forecasts> {
  const setting = {
    ...{ seed, start: start.id, weeks, levers: scenario.levers, events: scenario.events },
    assumptions: { strengths: {}, parameters: {} },
  };
  const planned = plan(model, setting);
  if (!planned.ok) throw new Error(faultCodes(planned.faults));
  const tell = (done: number) => {
    progress(translate('evidence.progress', { name: scenario.title, done, all: runs }));
  };
  const slices = await ensembles(tasksOf(setting, runs, series), tell);
  progress('');
  const central = centralRun(planned.value, { series, events: false });
  const howOf = new Map(seriesOf(model).map(({ id, monthly }) => [id, monthly]));
  return new Map(
    series.map((id) => {
      const run = { central, slices, startDate: start.date };
      return [id, forecastMonths(run, id, howOf.get(id) ?? 'sum')];
    }),
  );
}

/** Runs the forecast and holds it against the counts. */
export async function score(asked: AskedScore, session: Session): Promise<ScoreAnswer> {
  const { model } = session;
  const { origin, start, scenario, places, weeks, runs, seed } = asked;
  const series = places.map(({ place }) => place.series);
  const forecasts = await forecastFrom(asked, series, session);
  const scored = places.map(({ place, months }) => {
    const said = forecasts.get(place.series) ?? [];
    return { place, score: scoreMonths(said, months, origin.counted[place.series] ?? []) };
  });
  return {
    model: { id: model.id, version: model.version },
    origin: origin.id,
    start: start.date,
    scenario: { id: scenario.id, title: scenario.title },
    ...{ seed, runs, weeks },
    places: scored.map(({ place, score: { months, ...rest } }) => ({
      place: place.id,
      name: place.name,
      series: place.series,
      months: months.length,
      ...rest,
      byMonth: months,
    })),
    pooled: poolScores(scored.map((one) => one.score)),
  };
}
