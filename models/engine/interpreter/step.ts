/** Turns an operation into a loop with everything it needs bound. */
import type { Column, Frame } from '../program/column';
import { projection, type Domain } from '../program/domain';
import type { Op } from '../program/op';
import type { Machine } from '../machine';
import { addStep } from './add-step';
import { drawStep } from './draw-events';
import { extentOf, maskOf } from './extent';
import {
  BINARY,
  fadeLoop,
  gatherLoop,
  linkedLoop,
  saturateLoop,
  sumLoop,
  type Loop,
  type Step,
} from './loops';
import {
  chooseStep,
  clampStep,
  delayedStep,
  limitStep,
  parentStep,
  shockStep,
} from './special-steps';

/** The step that carries out an operation of a machine whose columns have their places. */
export function stepOf(machine: Machine, op: Op): Step {
  const { lanes, moment } = machine;
  switch (op.kind) {
    case 'binary':
      return twoSided(machine, BINARY[op.op], op.out, op.left, op.right);
    case 'saturate':
      return twoSided(machine, saturateLoop, op.out, op.value, op.half);
    case 'fade': {
      const { out, halfLife } = op;
      const extent = extentOf(machine, out.domain);
      return () => fadeLoop(out.data, halfLife.data, extent());
    }
    case 'clamp':
      return clampStep(machine, op.out, [op.value, op.low, op.high]);
    case 'choose':
      return chooseStep(machine, op.op, op.out, [op.left, op.right, op.then, op.otherwise]);
    case 'gather': {
      const { out, from, fixed } = op;
      const map = projection(out.domain, from.domain, (index) => fixed[index]);
      const extent = extentOf(machine, out.domain);
      return () => gatherLoop(out.data, from.data, map, lanes, extent());
    }
    case 'sum': {
      const { out, body } = op;
      const { size, inner, inUse, outer, used } = shapeOf(machine, body.domain, op.over);
      return () => sumLoop(out.data, body.data, outer(), size, used(), inner, inUse);
    }
    case 'linked': {
      const { out, body, rows } = op;
      const { size, inner, inUse, outer, used } = shapeOf(machine, body.domain, op.over);
      return () => linkedLoop(out.data, body.data, rows, outer(), size, used(), inner, inUse);
    }
    case 'delayed':
      return delayedStep(op.out, op.history, op.weeks, moment);
    case 'parent':
      return parentStep(machine, op.out, op.from);
    case 'shock':
      return shockStep(machine, moment, op.name, op.out);
    case 'draw':
      return drawStep(machine, moment, op);
    case 'limit':
      return limitStep(machine, op);
    case 'add':
      return addStep(machine, op);
  }
}

function twoSided(frame: Frame, loop: Loop, out: Column, a: Column, b: Column): Step {
  const extent = extentOf(frame, out.domain);
  const ma = maskOf(frame, a, out.domain);
  const mb = maskOf(frame, b, out.domain);
  return () => loop(out.data, a.data, ma, b.data, mb, extent());
}

/** A domain as outer × size × inner around one index, with the slots in use as the bound of the first axis. */
function shapeOf({ slots, lanes }: Frame, domain: Domain, over: string) {
  const axis = domain.over.indexOf(over);
  const size = domain.sizes[axis];
  const product = (sizes: readonly number[]): number => sizes.reduce((all, next) => all * next, 1);
  const inner = product(domain.sizes.slice(axis + 1)) * lanes;
  const outerAll = product(domain.sizes.slice(0, axis));
  if (slots === undefined || domain.perSlot === 0)
    return { size, inner, outer: () => outerAll, used: () => size, inUse: undefined };
  if (axis === 0) return { size, inner, outer: () => 1, used: () => slots.high, inUse: slots };
  const outerPerSlot = outerAll / domain.sizes[0];
  return {
    size,
    inner,
    outer: () => slots.high * outerPerSlot,
    used: () => size,
    inUse: undefined,
  };
}
