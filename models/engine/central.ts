/** The central run: parameters at their central values, no chance; the one that explanations belong to. */
import type { EventRecord, Run } from './answer';
import { announceEvents } from './announce';
import { buildMachine } from './build-machine';
import { ledgerKeeper } from './ledger';
import { cachedMachine } from './machines';
import type { Plan } from './plan';
import { bringInputs, prepare } from './prepare';
import { reportOf } from './series';
import { closeWeek, evaluateWeek } from './week';

export interface CentralOptions {
  /** Series ids to report; all when absent. */
  readonly series?: readonly string[];
  /** Also share out every week's change by rule. */
  readonly ledger?: boolean;
}

/** Runs a plan without chance. */
export function centralRun(plan: Plan, options: CentralOptions = {}): Run {
  const keepsLedger = options.ledger === true;
  const request = { model: plan.model, lanes: 1, off: plan.off, keepsLedger };
  const machine = keepsLedger ? buildMachine(request) : cachedMachine(request);
  prepare(machine, plan, { central: true, firstRun: 0 });
  const { weeks } = plan.setting;
  const report = reportOf(machine, options.series);
  const series = Object.fromEntries(report.readings.map(({ id }) => [id, new Float64Array(weeks)]));
  const events: EventRecord[] = [];
  const announce = announceEvents(machine, events);
  const keeper = keepsLedger ? ledgerKeeper(machine, weeks, options.series) : undefined;
  for (let week = 0; week < weeks; week += 1) {
    machine.moment.week = week;
    bringInputs(machine, plan);
    evaluateWeek(machine);
    announce();
    closeWeek(machine, keeper?.bounds);
    for (const step of report.steps) step();
    for (const { id, column, cell } of report.readings) series[id][week] = column.data[cell];
    keeper?.closeWeek(week);
  }
  const run = { weeks, series, events };
  return keeper === undefined ? run : { ...run, ledger: keeper.finish() };
}
