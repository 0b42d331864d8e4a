/** Sets a machine to the start of a plan's run: stocks, slots, parameters. */
import type { Model, Start } from '../rules/model';
import type { Parameter } from '../rules/rule';
import type { Driver } from './driver';
import { interpreterOf } from './interpreter/interpreter';
import type { Machine } from './machine';
import { extend, keyOf, uniform } from './numbers/keyed';
import { leverDefault, type Plan } from './plan';
import { buildMachine, EXISTENCE, laidOut } from './program/build-machine';
import { spread } from './program/column';
import { resetSlots } from './slots';

/** Puts a driver's machine at the start of week 0 of the plan, with runs `firstRun…` in its lanes. */
export function prepare(
  driver: Driver,
  plan: Plan,
  how: { readonly central: boolean; readonly firstRun: number },
): void {
  const { machine } = driver;
  const { moment, model } = machine;
  moment.week = 0;
  moment.seed = plan.setting.seed | 0;
  moment.firstRun = how.firstRun;
  moment.central = how.central;
  placeStart(machine, plan.start);
  const settled = settledValues(model, plan.start);
  for (const [stock, values] of settled) {
    const column = machine.quantities.get(stock);
    if (column !== undefined) spread(values, machine.lanes, column.data);
  }
  for (const part of machine.parts) {
    part.strength.data.fill(plan.setting.assumptions.strengths[part.rule.id] ?? 1);
    for (const parameter of part.rule.parameters)
      setParameter(machine, plan, part.rule.id, parameter);
  }
  for (const { of, ring } of machine.histories.values())
    for (const place of ring) place.data.set(of.data);
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

/** Stocks, slots and existence of a starting state. */
function placeStart(machine: Machine, start: Start): void {
  const { model, slots, lanes, space } = machine;
  for (const quantity of model.quantities) {
    const column = machine.quantities.get(quantity.id);
    if (column === undefined) continue;
    spread(laidOut(model, column.domain, start.initial[quantity.id] ?? 0), lanes, column.data);
  }
  for (const part of machine.parts) {
    part.accumulated?.data.fill(0);
    part.occurrences?.data.fill(0);
  }
  const index = space.slotIndex;
  if (slots === undefined || index === undefined) return;
  const parents = index.cells.map((cell) => {
    const parent = start.parents?.[cell.id];
    return parent === undefined ? -1 : space.cellOf(index.id, parent);
  });
  resetSlots(slots, Int32Array.from(parents));
  const existence = machine.quantities.get(EXISTENCE);
  if (existence !== undefined) spread(laidOut(model, existence.domain, 1), lanes, existence.data);
}

/** A value from the parameter's range at a keyed uniform number: half of all draws lie on each side of the central value. */
function drawFrom(parameter: Parameter, u: number): number {
  const { low, central, high } = parameter;
  return u < 0.5 ? low + (central - low) * 2 * u : central + (high - central) * (2 * u - 1);
}

function setParameter(machine: Machine, plan: Plan, rule: string, parameter: Parameter): void {
  const id = `${rule}.${parameter.id}`;
  const column = machine.parameters.get(id);
  if (column === undefined) return;
  const fixed = plan.setting.assumptions.parameters[id];
  if (fixed !== undefined || machine.moment.central) {
    column.data.fill(fixed ?? parameter.central);
    return;
  }
  const name = keyOf(id);
  for (let lane = 0; lane < machine.lanes; lane += 1) {
    const key = extend(extend(machine.moment.seed, machine.moment.firstRun + lane), name);
    column.data[lane] = drawFrom(parameter, uniform(key));
  }
}

const known = new WeakMap<Model, Map<string, ReadonlyMap<string, Float64Array>>>();

/**
 * The starting values of settled stocks: what the tallies come to in the starting week with every rule on,
 * parameters central and levers as they really stood. Worked out once per model and start.
 */
function settledValues(model: Model, start: Start): ReadonlyMap<string, Float64Array> {
  const byStart = known.get(model) ?? new Map<string, ReadonlyMap<string, Float64Array>>();
  known.set(model, byStart);
  const found = byStart.get(start.id);
  if (found !== undefined) return found;
  const machine = buildMachine({ model, lanes: 1, off: new Set(), keepsLedger: false });
  const driver = interpreterOf(machine);
  placeStart(machine, start);
  for (const { rule, strength } of machine.parts) {
    strength.data.fill(1);
    for (const parameter of rule.parameters) {
      machine.parameters.get(`${rule.id}.${parameter.id}`)?.data.fill(parameter.central);
    }
  }
  for (const lever of model.levers) {
    const ids = model.indices
      .find((index) => index.id === lever.over)
      ?.cells.map((cell) => `${lever.id}.${cell.id}`);
    const column = machine.levers.get(lever.id);
    (ids ?? [lever.id]).forEach((id, cell) => {
      column?.data.fill(leverDefault(model, start, id), cell, cell + 1);
    });
  }
  driver.settle();
  driver.evaluate();
  const values = new Map(
    Object.entries(model.settled).map(([stock, tally]) => [
      stock,
      machine.quantities.get(tally)?.data.slice() ?? new Float64Array(),
    ]),
  );
  byStart.set(start.id, values);
  return values;
}
