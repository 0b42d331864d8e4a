/** Runs of the benchmark's cartels through the engine's public door, for tests/bench/adapter.mjs. */
import { centralRun, ensembleSlice, faultCodes, plan, type Plan } from '../../models';
import { cartelModel, cartels, RATE_IDS, type Rates } from './cartels';

/** Runs of a slice. */
const AT_A_TIME = 256;

const RATES = ['rho', 'eta', 'theta', 'omega'] as const;

export interface CartelRunner {
  /** All members, at the start and after each week. They stand until the next run: fresh memory would take a quarter longer. */
  readonly run: (rates: Rates) => Float64Array;
  /** The same for many runs, one after the other, written into `out`. */
  readonly ensemble: (list: readonly Rates[], out: Float64Array) => Float64Array;
}

/** A runner for n cartels and so many weeks. */
export function cartelRunner(count: number, weeks: number): CartelRunner {
  const model = cartels(count);
  const atStart = model.sizes.reduce((total, size) => total + size, 0);
  const planned: Plan = planFor(model, weeks);

  const totals = new Float64Array(weeks + 1);
  totals[0] = atStart;
  const afterStart = { members: totals.subarray(1) };
  const parameters: Record<string, number> = {};

  function run({ rho, eta, theta, omega }: Rates): Float64Array {
    parameters[RATE_IDS.rho] = rho;
    parameters[RATE_IDS.eta] = eta;
    parameters[RATE_IDS.theta] = theta;
    parameters[RATE_IDS.omega] = omega;
    centralRun(planned, { parameters, into: afterStart });
    return totals;
  }

  // One small buffer for all: fresh memory would be timed too, and what is copied on is still in the cache.
  const members = new Float64Array(AT_A_TIME * weeks);

  function ensemble(list: readonly Rates[], out: Float64Array): Float64Array {
    for (let first = 0; first < list.length; first += AT_A_TIME) {
      const some = list.slice(first, first + AT_A_TIME);
      const lists: Record<string, readonly number[]> = {};
      for (const rate of RATES) lists[RATE_IDS[rate]] = some.map((one) => one[rate]);
      const [runs, into] = [some.length, { members }];
      ensembleSlice(planned, { from: first, runs, parameters: lists, into });
      for (let one = 0; one < some.length; one += 1) {
        const at = (first + one) * (weeks + 1);
        out[at] = atStart;
        out.set(members.subarray(one * weeks, (one + 1) * weeks), at + 1);
      }
    }
    return out;
  }

  return { run, ensemble };
}

function planFor(model: ReturnType<typeof cartels>, weeks: number): Plan {
  const made = plan(cartelModel(model), {
    seed: 1,
    start: 'start',
    weeks,
    levers: {},
    events: [],
    assumptions: { strengths: {}, parameters: {} },
  });
  if (!made.ok) throw new Error(faultCodes(made.faults));
  return made.value;
}
