/** The step that adds a rule's amounts to a quantity. */
import type { Frame } from './column';
import type { Domain } from './domain';
import type { Step } from './machine';

export interface Addition {
  readonly frame: Frame;
  /** Domain of the rule. */
  readonly domain: Domain;
  /** For every cell of the rule, the cell of the target. */
  readonly map: Int32Array;
  readonly amount: Float64Array;
  /** How the amount is read: see kernels.ts. */
  readonly mask: number;
  readonly target: Float64Array;
  /** Where the ledger keeps the sum, if it does. */
  readonly record: Float64Array | undefined;
  readonly strength: () => number;
}

/** Adds cell by cell, in the order of the cells; slots that are not in use are left out. */
export function addStep(addition: Addition): Step {
  const { frame, domain, record, target } = addition;
  const { slots, lanes } = frame;
  const { perSlot } = domain;
  const isBySlot = slots !== undefined && perSlot > 0;
  return () => {
    const strength = addition.strength();
    if (!isBySlot) {
      addCells(addition, 0, domain.cells, strength, target);
      if (record !== undefined) addCells(addition, 0, domain.cells, strength, record);
      return;
    }
    for (let slot = 0; slot < slots.high; slot += 1) {
      const first = slot * perSlot;
      let used = 0;
      for (let lane = 0; lane < lanes; lane += 1) used += slots.active[slot * lanes + lane];
      if (used === 0) continue;
      const add = used === lanes ? addCells : addActive;
      add(addition, first, first + perSlot, strength, target, slots.active, slot * lanes);
      if (record !== undefined)
        add(addition, first, first + perSlot, strength, record, slots.active, slot * lanes);
    }
  };
}

/** Adds a range of cells in every lane. */
function addCells(
  { frame, map, amount, mask }: Addition,
  from: number,
  to: number,
  strength: number,
  out: Float64Array,
): void {
  const { lanes } = frame;
  for (let cell = from, i = from * lanes; cell < to; cell += 1) {
    let at = map[cell] * lanes;
    for (let lane = 0; lane < lanes; lane += 1) {
      out[at] += amount[i & mask] * strength;
      at += 1;
      i += 1;
    }
  }
}

/** The same where some lanes do not have this organisation. */
function addActive(
  { frame, map, amount, mask }: Addition,
  from: number,
  to: number,
  strength: number,
  out: Float64Array,
  active: Float64Array,
  slotAt: number,
): void {
  const { lanes } = frame;
  for (let cell = from; cell < to; cell += 1) {
    for (let lane = 0; lane < lanes; lane += 1) {
      if (active[slotAt + lane] !== 0)
        out[map[cell] * lanes + lane] += amount[(cell * lanes + lane) & mask] * strength;
    }
  }
}
