/** Puts stocks, slots and parameters of a machine where a run begins. */
import type { Start } from '../rules/model';
import type { Parameter } from '../rules/rule';
import type { Machine } from './machine';
import { extend, keyOf, uniform } from './numbers/keyed';
import { EXISTENCE, laidOut } from './program/build-machine';
import { spread } from './program/column';
import { resetSlots } from './slots';

/** Which runs a machine is to carry: the central one in all its lanes, or `firstRun` and those after it. */
export interface Runs {
  readonly central: boolean;
  readonly firstRun: number;
}

/** Week 0 of these runs. */
export function setMoment({ moment }: Machine, seed: number, { central, firstRun }: Runs): void {
  moment.week = 0;
  moment.seed = seed | 0;
  moment.firstRun = firstRun;
  moment.central = central;
}

/** Stocks, slots and existence of a starting state. */
export function placeStart(machine: Machine, start: Start): void {
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

/** Every past week stands where the start does. */
export function fillHistories(machine: Machine): void {
  for (const { of, ring } of machine.histories.values())
    for (const place of ring) place.data.set(of.data);
}

/** Parameters at what is fixed; else central in the central run, and drawn for each lane's run. */
export function setParameters(
  machine: Machine,
  fixed: Readonly<Record<string, number>> = {},
): void {
  for (const { rule } of machine.parts) {
    for (const parameter of rule.parameters) {
      const id = `${rule.id}.${parameter.id}`;
      const data = machine.parameters.get(id)?.data;
      if (data === undefined) continue;
      const { central, seed, firstRun } = machine.moment;
      const value = fixed[id] ?? (central ? parameter.central : undefined);
      if (value !== undefined) data.fill(value);
      else drawAll(data, parameter, keyOf(id), seed, firstRun);
    }
  }
}

function drawAll(
  lanes: Float64Array,
  parameter: Parameter,
  name: number,
  seed: number,
  firstRun: number,
): void {
  for (let lane = 0; lane < lanes.length; lane += 1) {
    const key = extend(extend(seed, firstRun + lane), name);
    lanes[lane] = drawFrom(parameter, uniform(key));
  }
}
