/** Lets every worker get its machinery ready before the first document asks for numbers. */
import type { Model, Setting } from '../../models/index';
import type { Runner } from './runner';

/** After anything that a user waits for. */
const LAST = 1_000;

/** Gets the worker for central runs ready at once: a first chart waits for it. */
export function warmUpCentral(runner: Runner, model: Model): void {
  runner.submit<'central'>({ kind: 'central', setting: oneWeek(model) }, 0);
}

/** Gets the others ready when there is nothing better to do. */
export function warmUp(runner: Runner, model: Model): void {
  const setting = oneWeek(model);
  runner.submit<'central'>({ kind: 'central', setting }, LAST);
  for (let worker = 0; worker < runner.width; worker += 1) {
    runner.submit<'slice'>({ kind: 'slice', setting, from: 0, runs: 1, series: [] }, LAST);
  }
}

/** The least that a run can be. */
function oneWeek(model: Model): Setting {
  return {
    seed: 1,
    start: model.starts[0]?.id ?? '',
    weeks: 1,
    levers: {},
    events: [],
    assumptions: { strengths: {}, parameters: {} },
  };
}
