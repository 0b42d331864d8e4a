/** Lets every worker get its machinery ready before the first document asks for numbers. */
import type { Model } from '../../models/index';
import type { Runner } from './runner';

/** After anything that a user waits for. */
const LAST = 1_000;

export function warmUp(runner: Runner, model: Model): void {
  const setting = {
    seed: 1,
    start: model.starts[0]?.id ?? '',
    weeks: 1,
    levers: {},
    events: [],
    assumptions: { strengths: {}, parameters: {} },
  };
  runner.submit<'central'>({ kind: 'central', setting }, LAST);
  for (let worker = 0; worker < runner.width; worker += 1) {
    runner.submit<'slice'>({ kind: 'slice', setting, from: 0, runs: 1, series: [] }, LAST);
  }
}
