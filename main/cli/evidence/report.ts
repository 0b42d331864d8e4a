/** All that is measured of a model: its event studies, and its back-tests on the months that it carries. */
import {
  carryOut,
  poolScores,
  scoreMonths,
  weeksToCover,
  worldsOf,
  type BackTest,
  type BackTestPlace,
  type ForecastMonth,
  type Measured,
  type Origin,
  type Score,
} from '../../../models/index';
import { tasksOf } from '../ensembles';
import type { Session } from '../session';
import { forecastFrom } from './score';
import { theoryQuestions } from './theories';

/** Months that a back-test runs on. */
const MONTHS = 18;

/** Carries out everything; minutes, with progress. */
export async function report(runs: number, seed: number, session: Session): Promise<Measured> {
  const { model, grounds, ensembles, progress, translate } = session;
  const all = worldsOf(grounds.studies).length;
  let done = 0;
  const studies = await carryOut(grounds.studies, async (world, series) => {
    done += 1;
    progress(translate('evidence.progress', { name: translate('evidence.worlds'), done, all }));
    return ensembles(tasksOf({ seed, ...world }, runs, series), () => undefined);
  });
  const backTests: BackTest[] = [];
  const scores: Score[] = [];
  for (const origin of grounds.origins) {
    const made = await backTest(origin, runs, seed, session);
    backTests.push(made.backTest);
    scores.push(...made.scores);
  }
  progress('');
  const theories = await theoryQuestions(runs, seed, session);
  const { id, version } = model;
  const pooled = poolScores(scores);
  return {
    ...{ model: { id, version }, runs, seed, studies: studies.map(tidy), backTests, theories },
    pooled: { ...pooled, coverage: tidy(pooled.coverage), errorAgainst: tidy(pooled.errorAgainst) },
  };
}

interface Made {
  readonly backTest: BackTest;
  readonly scores: readonly Score[];
}

/** From one origin: the places whose months the model carries. */
async function backTest(
  origin: Origin,
  runs: number,
  seed: number,
  session: Session,
): Promise<Made> {
  const { model, grounds } = session;
  const [scenario] = origin.scenarios;
  const start = model.starts.find(({ id }) => id === origin.start);
  if (scenario === undefined || start === undefined) throw new Error(`evidence: ${origin.id}`);
  const weeks = weeksToCover(start.date, monthsAfter(origin.id, MONTHS));
  const places = grounds.places.filter(({ series }) => grounds.observed(series).length > 0);
  const series = places.map((place) => place.series);
  const forecasts = await forecastFrom({ scenario, start, weeks, runs, seed }, series, session);
  const scores: Score[] = [];
  const scored = places.map((place): BackTestPlace => {
    const said = forecasts.get(place.series) ?? [];
    const counted = grounds.observed(place.series).filter(({ month }) => month > origin.id);
    const score = scoreMonths(said, counted, origin.counted[place.series] ?? []);
    const named = {
      ...{ place: place.id, series: place.series, from: said[0]?.month ?? '' },
      ...columnsOf(said),
      observed: score.months.map(({ observed }) => observed),
    };
    if (score.months.length === 0) return named;
    scores.push(score);
    const { meanAbsoluteError, coverage } = score;
    return { ...named, meanAbsoluteError: tidy(meanAbsoluteError), coverage: tidy(coverage) };
  });
  return { backTest: { origin: origin.id, scenario: scenario.id, places: scored }, scores };
}

function columnsOf(months: readonly ForecastMonth[]) {
  const of = (quantile: Exclude<keyof ForecastMonth, 'month'>) =>
    months.map((month) => Math.round(month[quantile] * 10) / 10);
  return {
    ...{ central: of('central'), p5: of('p5'), p25: of('p25') },
    ...{ p50: of('p50'), p75: of('p75'), p95: of('p95') },
  };
}

/** Four digits are more than anybody reads. */
function tidy<Numbers extends object>(numbers: Numbers): Numbers {
  const entries = Object.entries(numbers).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  ]);
  return Object.fromEntries(entries) as Numbers; // the same names, the same kinds
}

function monthsAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
