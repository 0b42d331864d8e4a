/** Ensembles: many runs with parameters drawn from their ranges and events drawn whole, some abreast. */
import type { Columns, EnsembleSlice } from './answer';
import type { Driver, Through } from './driver';
import { cachedDriver, type Engine } from './drivers';
import type { Given } from './given';
import { goThrough, passWeek } from './pass-week';
import type { Plan } from './plan';
import { prepare } from './prepare';
import type { Reading } from './machine';
import { readingsOf } from './readings';

/** Runs side by side in one machine: enough to spread the cost of each step, few enough for the cache. */
const LANES = 8;
/** The same where organisations come and go: a slot that any of the runs uses is gone through for all of them. */
const LANES_WITH_SLOTS = 4;

export interface SliceRequest {
  /** Number of the first run, from 0. */
  readonly from: number;
  /** How many runs, at least 1. */
  readonly runs: number;
  /** Series ids to report; all when absent. */
  readonly series?: readonly string[];
  /**
   * Values of parameters instead of drawn ones, by id (`rule.parameter`): one per run of the slice, in
   * its order.
   */
  readonly parameters?: Given;
  /**
   * Columns to fill instead of new ones: each at least runs × weeks numbers long. Fresh memory costs more
   * than a small ensemble, so whoever asks again and again brings his own.
   */
  readonly into?: Columns;
  /** What carries it out; the answer is the same. */
  readonly engine?: Engine;
}

/** Runs `runs` consecutive runs of a plan's ensemble. The same run has the same numbers in whatever slice it stands. */
export function ensembleSlice(plan: Plan, request: SliceRequest): EnsembleSlice {
  const { from, runs } = request;
  const { weeks } = plan.setting;
  const hasSlots = plan.model.indices.some(({ slots }) => slots !== undefined);
  const lanes = hasSlots ? LANES_WITH_SLOTS : LANES;
  const driver = cachedDriver({ plan, lanes, engine: request.engine });
  const { machine } = driver;
  const readings = readingsOf(machine, request.series);
  const { into } = request;
  const outs = readings.map(({ id }) => into?.[id] ?? new Float64Array(runs * weeks));
  const values = request.parameters;
  for (let done = 0; done < runs; done += lanes) {
    const given = values && { values, from: done };
    prepare(driver, plan, { central: false, firstRun: from + done, given });
    const batch = { readings, outs, done, used: Math.min(lanes, runs - done) };
    if (driver.through === undefined) {
      goByWeek(driver, plan, batch);
      continue;
    }
    goThrough(driver.through, machine, plan);
    tell(driver.through, plan, batch);
  }
  const series = Object.fromEntries(readings.map(({ id }, at) => [id, outs[at]]));
  return { weeks, from, runs, series };
}

/** The runs abreast that a machine carries at a time, and where their numbers go. */
interface Batch {
  readonly readings: readonly Reading[];
  /** A column for each reading, in their order. */
  readonly outs: readonly Float64Array[];
  /** Runs of the slice before these. */
  readonly done: number;
  /** Lanes in use. */
  readonly used: number;
}

function goByWeek(driver: Driver, plan: Plan, { readings, outs, done, used }: Batch): void {
  const { weeks } = plan.setting;
  const report = driver.reporter(readings);
  const places = readings.map(({ column, cell }, at) => ({
    out: outs[at],
    data: column.data,
    from: cell * driver.machine.lanes,
  }));
  for (let week = 0; week < weeks; week += 1) {
    passWeek(driver, plan, week);
    report();
    for (const { out, data, from } of places)
      for (let lane = 0, to = done * weeks + week; lane < used; lane += 1, to += weeks)
        out[to] = data[from + lane];
  }
}

function tell(through: Through, plan: Plan, { readings, outs, done, used }: Batch): void {
  const { weeks } = plan.setting;
  readings.forEach((reading, at) => {
    for (let lane = 0; lane < used; lane += 1)
      outs[at].set(through.numbers(reading, lane, weeks), (done + lane) * weeks);
  });
}
