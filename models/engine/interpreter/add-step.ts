/** The step that adds a rule's amounts to a quantity. */
import type { Frame } from '../program/column';
import { projection } from '../program/domain';
import type { Op } from '../program/op';
import { maskOf } from './extent';
import type { Step } from './loops';

interface Addition {
  readonly lanes: number;
  readonly map: Int32Array;
  readonly amount: Float64Array;
  /** How the amount is read: see loops.ts. */
  readonly mask: number;
  /** One number per lane; absent where nothing is scaled. */
  readonly strength: Float64Array | undefined;
}

/** Adds cell by cell, in the order of the cells; slots that are not in use are left out. */
export function addStep(frame: Frame, op: Extract<Op, { kind: 'add' }>): Step {
  const { slots, lanes } = frame;
  const { domain, strength } = op.part;
  const { perSlot } = domain;
  const addition: Addition = {
    lanes,
    map: projection(domain, op.target.domain, (index) => op.fixed[index]),
    amount: op.amount.data,
    mask: maskOf(frame, op.amount, domain),
    strength: op.scaled ? strength.data : undefined,
  };
  const targets = [op.target, ...(op.record === undefined ? [] : [op.record])];
  const outs = targets.map((target) => target.data);
  if (slots === undefined || perSlot === 0)
    return () => {
      for (const out of outs) addCells(addition, 0, domain.cells, out);
    };
  return () => {
    for (let slot = 0; slot < slots.high; slot += 1) {
      const first = slot * perSlot;
      let used = 0;
      for (let lane = 0; lane < lanes; lane += 1) used += slots.active[slot * lanes + lane];
      if (used === 0) continue;
      const add = used === lanes ? addCells : addActive;
      for (const out of outs)
        add(addition, first, first + perSlot, out, slots.active, slot * lanes);
    }
  };
}

/** Adds a range of cells in every lane. */
function addCells(
  { lanes, map, amount, mask, strength }: Addition,
  from: number,
  to: number,
  out: Float64Array,
): void {
  for (let cell = from, i = from * lanes; cell < to; cell += 1) {
    let at = map[cell] * lanes;
    for (let lane = 0; lane < lanes; lane += 1) {
      out[at] += strength === undefined ? amount[i & mask] : amount[i & mask] * strength[lane];
      at += 1;
      i += 1;
    }
  }
}

/** The same where some lanes do not have this organisation. */
function addActive(
  { lanes, map, amount, mask, strength }: Addition,
  from: number,
  to: number,
  out: Float64Array,
  active: Float64Array,
  slotAt: number,
): void {
  for (let cell = from; cell < to; cell += 1) {
    for (let lane = 0; lane < lanes; lane += 1) {
      if (active[slotAt + lane] !== 0)
        out[map[cell] * lanes + lane] +=
          strength === undefined
            ? amount[(cell * lanes + lane) & mask]
            : amount[(cell * lanes + lane) & mask] * strength[lane];
    }
  }
}
