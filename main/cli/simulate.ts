/** Runs a setting: the central run, then the ensemble, saying how far it is. */
import {
  centralRun,
  faultInWords,
  plan,
  seriesOf,
  type Plan,
  type ScenarioResults,
  type Setting,
} from '../../models/index';
import { tasksOf } from './ensembles';
import { fine, wrong, type Checked, type Session } from './session';

/** Runs of an ensemble when none are asked for. */
export const USUAL_RUNS = 200;

/** Most runs of an ensemble. */
export const MOST_RUNS = 10_000;

/** Numbers (8 bytes each) that the ensembles of one command may hold together: 1.6 GB. */
const MOST_NUMBERS = 200_000_000;

/** Plans all settings before any is run, so that bad input is refused at once. */
export function makePlans(
  settings: readonly Setting[],
  runs: number,
  session: Session,
): Checked<readonly Plan[]> {
  const { model, translate } = session;
  const plans = settings.map((setting) => plan(model, setting));
  const faults = plans.flatMap((one) =>
    one.ok ? [] : one.faults.map((fault) => faultInWords(fault, translate)),
  );
  if (faults.length > 0) return wrong(...new Set(faults));
  const weeks = Math.max(...settings.map((setting) => setting.weeks));
  const max = Math.floor(MOST_NUMBERS / (weeks * settings.length * seriesOf(model).length));
  if (runs > max) return wrong(translate('headless.error.tooMuch', { runs, weeks, max }));
  return fine(plans.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** Runs a plan; `name` is shown while it runs. */
export async function simulate(
  made: Plan,
  runs: number,
  name: string,
  { ensembles, progress, translate }: Session,
): Promise<ScenarioResults> {
  const tell = (done: number) => {
    progress(translate('headless.note.progress', { name, done, runs }));
  };
  tell(0);
  const central = centralRun(made);
  const slices = await ensembles(tasksOf(made.setting, runs), tell);
  progress('');
  return { central, slices };
}
