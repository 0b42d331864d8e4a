/** The steps that are more than one loop over two columns. */
import type { Condition } from '../../rules/expression';
import type { Moment } from '../machine';
import type { History } from '../program/part';
import { disturbance } from '../numbers/keyed';
import type { Column, Frame } from '../program/column';
import type { Op } from '../program/op';
import { eachKey } from './draw-key';
import { extentOf, maskOf } from './extent';
import type { Step } from './loops';

/** Keeps a value between two bounds; the lower bound wins where they cross. */
export function clampStep(frame: Frame, out: Column, inputs: readonly Column[]): Step {
  const [value, low, high] = inputs;
  const [mv, ml, mh] = inputs.map((input) => maskOf(frame, input, out.domain));
  const extent = extentOf(frame, out.domain);
  return () => {
    const n = extent();
    for (let i = 0; i < n; i += 1) {
      const top = high.data[i & mh];
      const bottom = low.data[i & ml];
      let x = value.data[i & mv];
      if (x > top) x = top;
      out.data[i] = x < bottom ? bottom : x;
    }
  };
}

/** Takes one of two values, cell by cell. */
export function chooseStep(
  frame: Frame,
  op: Condition['op'],
  out: Column,
  inputs: readonly Column[],
): Step {
  const [left, right, yes, no] = inputs;
  const [ml, mr, my, mn] = inputs.map((input) => maskOf(frame, input, out.domain));
  const extent = extentOf(frame, out.domain);
  // a < b, a ≤ b, and the same with the sides exchanged.
  const swapped = op === 'greater' || op === 'atLeast';
  const orEqual = op === 'atMost' || op === 'atLeast';
  return () => {
    const n = extent();
    for (let i = 0; i < n; i += 1) {
      const a = swapped ? right.data[i & mr] : left.data[i & ml];
      const b = swapped ? left.data[i & ml] : right.data[i & mr];
      out.data[i] = a < b || (orEqual && a === b) ? yes.data[i & my] : no.data[i & mn];
    }
  };
}

/** Reads a quantity as it stood some weeks ago; its start before that. */
export function delayedStep(out: Column, history: History, weeks: number, moment: Moment): Step {
  const size = history.ring.length;
  return () => {
    // Before week 0 every place of the ring still holds the start.
    out.data.set(history.ring[(((moment.week - weeks) % size) + size) % size].data);
  };
}

/** Reads, for every organisation, its parent's number; 0 where it has none. */
export function parentStep(frame: Frame, out: Column, from: Column): Step {
  const { slots, lanes } = frame;
  const { perSlot } = out.domain;
  return () => {
    if (slots === undefined) return;
    for (let slot = 0; slot < slots.high; slot += 1) {
      for (let lane = 0; lane < lanes; lane += 1) {
        const parent = slots.parent[slot * lanes + lane];
        for (let cell = 0; cell < perSlot; cell += 1) {
          const to = (slot * perSlot + cell) * lanes + lane;
          out.data[to] = parent < 0 ? 0 : from.data[(parent * perSlot + cell) * lanes + lane];
        }
      }
    }
  };
}

/** Draws a disturbance for every cell; 0 in the central run. */
export function shockStep(frame: Frame, moment: Moment, name: string, out: Column): Step {
  const visit = eachKey(frame, moment, name, out.domain);
  return () => {
    if (moment.central) {
      out.data.fill(0);
      return;
    }
    visit((at, key) => {
      out.data[at] = disturbance(key);
    });
  };
}

/** Keeps occurrences to what is left of the stock that each takes one from. */
export function limitStep(frame: Frame, op: Extract<Op, { kind: 'limit' }>): Step {
  const { part, stock, change, min, carried } = op;
  const out = part.occurrences.data;
  const done = part.accumulated.data;
  const extent = extentOf(frame, part.domain);
  return () => {
    const n = extent();
    for (let i = 0; i < n; i += 1) {
      if (out[i] === 0) continue;
      const left = Math.max(0, stock.data[i] + Math.min(0, change.data[i]) - min);
      if (out[i] <= left) continue;
      if (carried) done[i] -= out[i] - left;
      out[i] = left;
    }
  };
}
