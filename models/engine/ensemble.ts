/** Ensembles: many runs with parameters drawn from their ranges and events drawn whole, some abreast. */
import type { Columns, EnsembleSlice } from './answer';
import type { Driver } from './driver';
import { cachedDriver, type Engine } from './drivers';
import type { Given } from './given';
import { passWeek } from './pass-week';
import type { Plan } from './plan';
import { bringInputs, prepare } from './prepare';
import type { Machine, Reading } from './machine';
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
  const driver = cachedDriver({ plan, lanes: LANES, engine: request.engine });
  const { machine } = driver;
  const readings = readingsOf(machine, request.series);
  const { into } = request;
  const series = Object.fromEntries(
    readings.map(({ id }) => [id, into?.[id] ?? new Float64Array(runs * weeks)]),
  );
  const given = request.parameters;
  for (let done = 0; done < runs; done += LANES) {
    prepare(driver, plan, { central: false, firstRun: from + done, given, done });
    const batch = { readings, series, done, used: Math.min(LANES, runs - done) };
    if (driver.through !== undefined && plan.isSteady)
      goThrough(driver.through, machine, plan, batch);
    else goByWeek(driver, plan, batch);
  }
  return { weeks, from, runs, series };
}

/** The runs abreast that a machine carries at a time, and where their numbers go. */
interface Batch {
  readonly readings: readonly Reading[];
  readonly series: Columns;
  /** Runs of the slice before these. */
  readonly done: number;
  /** Lanes in use. */
  readonly used: number;
}

function goByWeek(driver: Driver, plan: Plan, { readings, series, done, used }: Batch): void {
  const { weeks } = plan.setting;
  const report = driver.reporter(readings);
  const places = readings.map(({ id, column, cell }) => ({
    out: series[id],
    data: column.data,
    from: cell * LANES,
  }));
  for (let week = 0; week < weeks; week += 1) {
    passWeek(driver, plan, week);
    report();
    for (const { out, data, from } of places)
      for (let lane = 0, to = done * weeks + week; lane < used; lane += 1, to += weeks)
        out[to] = data[from + lane];
  }
}

function goThrough(
  through: NonNullable<Driver['through']>,
  machine: Machine,
  plan: Plan,
  { readings, series, done, used }: Batch,
): void {
  const { weeks } = plan.setting;
  bringInputs(machine, plan);
  const numbers = through(weeks);
  for (const reading of readings)
    for (let lane = 0; lane < used; lane += 1)
      series[reading.id].set(numbers(reading, lane), (done + lane) * weeks);
}
