/** Ensembles: many runs with parameters drawn from their ranges and events drawn whole, some abreast. */
import type { EnsembleSlice } from './answer';
import { cachedDriver, type Engine } from './drivers';
import { passWeek } from './pass-week';
import type { Plan } from './plan';
import { prepare } from './prepare';
import { readingsOf } from './readings';

/** Runs side by side in one machine: enough to spread the cost of each step, few enough for the cache. */
const LANES = 8;

export interface SliceRequest {
  /** Number of the first run, from 0. */
  readonly from: number;
  /** How many runs, at least 1. */
  readonly runs: number;
  /** Series ids to report; all when absent. */
  readonly series?: readonly string[];
  /** What carries it out; the answer is the same. */
  readonly engine?: Engine;
}

/** Runs `runs` consecutive runs of a plan's ensemble. The same run has the same numbers in whatever slice it stands. */
export function ensembleSlice(plan: Plan, request: SliceRequest): EnsembleSlice {
  const { from, runs } = request;
  const { weeks } = plan.setting;
  const { model, off } = plan;
  const { engine } = request;
  const driver = cachedDriver({ model, off, lanes: LANES, keepsLedger: false, engine });
  const { machine } = driver;
  const readings = readingsOf(machine, request.series);
  const report = driver.reporter(readings);
  const series = Object.fromEntries(readings.map(({ id }) => [id, new Float64Array(runs * weeks)]));
  for (let done = 0; done < runs; done += LANES) {
    const used = Math.min(LANES, runs - done);
    prepare(driver, plan, { central: false, firstRun: from + done });
    for (let week = 0; week < weeks; week += 1) {
      passWeek(driver, plan, week);
      report();
      for (const { id, column, cell } of readings) {
        const out = series[id];
        for (let lane = 0; lane < used; lane += 1)
          out[(done + lane) * weeks + week] = column.data[cell * LANES + lane];
      }
    }
  }
  return { weeks, from, runs, series };
}
