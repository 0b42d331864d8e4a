/** The central run: parameters at their central values, no chance; the one that explanations belong to. */
import type { Columns, EventRecord, Run } from './answer';
import { announceEvents } from './announce';
import { cachedDriver, type Engine } from './drivers';
import { ledgerKeeper } from './ledger';
import { goThrough, passWeek } from './pass-week';
import type { Plan } from './plan';
import { prepare } from './prepare';
import { readingsOf } from './readings';

export interface CentralOptions {
  /** Series ids to report; all when absent. */
  readonly series?: readonly string[];
  /** Whether to list what happened, which takes a third of the time; it does when absent. */
  readonly events?: boolean;
  /** Also share out every week's change by rule. */
  readonly ledger?: boolean;
  /** Values of parameters instead of the plan's, by id (`rule.parameter`). */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Columns to fill instead of new ones, a number per week each. */
  readonly into?: Columns;
  /** What carries it out; the answer is the same. */
  readonly engine?: Engine;
}

/** Runs a plan without chance. */
export function centralRun(plan: Plan, options: CentralOptions = {}): Run {
  const keepsLedger = options.ledger === true;
  const driver = cachedDriver({ plan, lanes: 1, keepsLedger, engine: options.engine });
  const { machine } = driver;
  const { parameters: values, into } = options;
  prepare(driver, plan, { central: true, firstRun: 0, given: values && { values, from: 0 } });
  const { weeks } = plan.setting;
  const readings = readingsOf(machine, options.series);
  const series: Record<string, Float64Array> = {};
  for (const { id } of readings) series[id] = into?.[id] ?? new Float64Array(weeks);
  const { through } = driver;
  if (through !== undefined && !machine.parts.some(({ rule }) => rule.event !== undefined)) {
    goThrough(through, machine, plan);
    for (const reading of readings) series[reading.id].set(through.numbers(reading, 0, weeks));
    return { weeks, series, events: [] };
  }
  const report = driver.reporter(readings);
  const places = readings.map(({ id, column, cell }) => ({
    out: series[id],
    column,
    at: cell * machine.lanes,
  }));
  const events: EventRecord[] = [];
  const announce = options.events === false ? undefined : announceEvents(machine, events);
  const keeper = keepsLedger ? ledgerKeeper(machine, weeks, options.series) : undefined;
  for (let week = 0; week < weeks; week += 1) {
    passWeek(driver, plan, week, announce && { advanced: announce });
    report();
    for (const { out, column, at } of places) out[week] = column.data[at];
    keeper?.closeWeek(week);
  }
  const run = { weeks, series, events };
  return keeper === undefined ? run : { ...run, ledger: keeper.finish() };
}
