/** All that is measured of a model: its event studies, and its back-tests on the months that it carries. */
import {
  carryOut,
  poolScores,
  scoreMonths,
  weeksToCover,
  worldsOf,
  type BackTest,
  type BackTestPlace,
  type Measured,
  type Origin,
  type Score,
} from '../../../models/index';
import type { Session } from '../session';
import { forecastFrom } from './score';

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
    return ensembles({ seed, ...world }, runs, () => undefined, series);
  });
  const backTests: BackTest[] = [];
  const scores: Score[] = [];
  for (const origin of grounds.origins) {
    const made = await backTest(origin, runs, seed, session);
    backTests.push(made.backTest);
    scores.push(...made.scores);
  }
  progress('');
  const { id, version } = model;
  return { model: { id, version }, runs, seed, studies, backTests, pooled: poolScores(scores) };
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
    const known = new Map(counted.map(({ month, value }) => [month, value]));
    const months = said.map((month) => {
      const observed = known.get(month.month);
      return observed === undefined ? month : { ...month, observed };
    });
    const named = { place: place.id, series: place.series, months };
    if (score.months.length === 0) return named;
    scores.push(score);
    const { meanAbsoluteError, coverage } = score;
    return { ...named, meanAbsoluteError, coverage };
  });
  return { backTest: { origin: origin.id, scenario: scenario.id, places: scored }, scores };
}

function monthsAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
