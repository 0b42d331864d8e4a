/** Puts stocks, slots and parameters of a machine where a run begins. */
import type { Start } from '../rules/model';
import type { Parameter } from '../rules/rule';
import { fillGiven, type GivenRuns } from './given';
import type { Machine } from './machine';
import { extend, keyOf, uniform, type Key } from './numbers/keyed';
import { EXISTENCE, laidOut } from './program/build-machine';
import { spread, type Column } from './program/column';
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
  const { slots, space } = machine;
  for (const [column, numbers] of firstNumbers(machine, start)) column.data.set(numbers);
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
}

type Numbers = readonly (readonly [Column, Float64Array])[];

const known = new WeakMap<Start, WeakMap<Machine, Numbers>>();

/** What each quantity's column holds at a start. */
function firstNumbers(machine: Machine, start: Start): Numbers {
  const ofStart = known.get(start) ?? new WeakMap<Machine, Numbers>();
  known.set(start, ofStart);
  const found = ofStart.get(machine);
  if (found !== undefined) return found;
  const { model, lanes } = machine;
  const made = [...machine.quantities].map(([id, column]) => {
    const numbers = new Float64Array(column.domain.cells * lanes);
    const initial = id === EXISTENCE ? 1 : (start.initial[id] ?? 0);
    spread(laidOut(model, column.domain, initial), lanes, numbers);
    return [column, numbers] as const;
  });
  ofStart.set(machine, made);
  return made;
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

/** Parameters as they are given; else at what is fixed, central in the central run, or drawn for each lane's run. */
export function setParameters(
  machine: Machine,
  fixed: Readonly<Record<string, number>> = {},
  given?: GivenRuns,
): void {
  const { central, seed, firstRun } = machine.moment;
  // Looking a parameter up in vain takes as long as drawing it.
  const isAnySet = given !== undefined || Object.keys(fixed).length > 0;
  for (const { id, key, parameter, column } of placedParameters(machine)) {
    const set = isAnySet ? (given?.values[id] ?? fixed[id]) : undefined;
    const value = set ?? (central ? parameter.central : undefined);
    if (value === undefined) drawAll(column.data, parameter, key, seed, firstRun);
    else fillGiven(column.data, value, given?.from ?? 0);
  }
}

interface Placed {
  readonly id: string;
  /** The key of its draws. */
  readonly key: Key;
  readonly parameter: Parameter;
  readonly column: Column;
}

const placed = new WeakMap<Machine, readonly Placed[]>();

/** The parameters of a machine's rules, with their columns. */
function placedParameters(machine: Machine): readonly Placed[] {
  const found = placed.get(machine);
  if (found !== undefined) return found;
  const made = machine.parts.flatMap(({ rule }) =>
    rule.parameters.flatMap((parameter): readonly Placed[] => {
      const id = `${rule.id}.${parameter.id}`;
      const column = machine.parameters.get(id);
      return column === undefined ? [] : [{ id, key: keyOf(id), parameter, column }];
    }),
  );
  placed.set(machine, made);
  return made;
}

function drawAll(
  lanes: Float64Array,
  parameter: Parameter,
  name: Key,
  seed: number,
  firstRun: number,
): void {
  for (let lane = 0; lane < lanes.length; lane += 1) {
    const key = extend(extend(seed, firstRun + lane), name);
    lanes[lane] = drawFrom(parameter, uniform(key));
  }
}
