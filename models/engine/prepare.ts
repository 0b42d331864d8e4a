/** Sets a machine to the start of a plan's run: stocks, slots, parameters. */
import type { Driver } from './driver';
import { checkGiven, type GivenRuns } from './given';
import type { Machine } from './machine';
import { fillHistories, placeStart, setMoment, setParameters, type Runs } from './place-start';
import type { Plan } from './plan';
import { spread } from './program/column';
import { settledValues } from './settled';

/** Puts a driver's machine at the start of week 0 of the plan, with runs `firstRun…` in its lanes. */
export function prepare(
  driver: Driver,
  plan: Plan,
  how: Runs & { readonly given?: GivenRuns },
): void {
  const { machine } = driver;
  // First, because it may well use the same machine.
  const settled = settledValues(plan, how, machine.lanes);
  setMoment(machine, plan.setting.seed, how);
  placeStart(machine, plan.start);
  for (const [stock, values] of settled) machine.quantities.get(stock)?.data.set(values);
  const { strengths, parameters } = plan.setting.assumptions;
  for (const part of machine.parts) part.strength.data.fill(strengths[part.rule.id] ?? 1);
  if (how.given !== undefined) checkGiven(machine, how.given.values);
  setParameters(machine, parameters, how.given);
  fillHistories(machine);
  driver.settle();
}

/** Brings the levers and the planned events of the week at hand into the machine. */
export function bringInputs(machine: Machine, plan: Plan): void {
  const { week } = machine.moment;
  const { lanes } = machine;
  for (const [id, column] of machine.levers) {
    const byWeek = plan.levers.get(id);
    const { cells } = column.domain;
    if (byWeek === undefined) continue;
    for (let cell = 0; cell < cells; cell += 1) {
      column.data.fill(byWeek[week * cells + cell], cell * lanes, (cell + 1) * lanes);
    }
  }
  for (const [kind, column] of machine.scheduled) {
    const counts = plan.scheduled.get(kind)?.get(week);
    if (counts === undefined) column.data.fill(0);
    else spread(counts, lanes, column.data);
  }
}
