/**
 * The slots that organisations live in, lane by lane: who is active, who split from whom, and the
 * lineage that keys their luck. A lineage is the parent's lineage and the ordinal of the split, never
 * a slot number or a name, so that the same organisation meets the same luck in every scenario.
 */
import { extend, keyOf } from './numbers/keyed';

export interface Slots {
  readonly capacity: number;
  readonly lanes: number;
  /** Cells that the model names; their slots are never given to anyone else. */
  readonly named: number;
  /** Slot that takes in what ends, or −1. */
  readonly pool: number;
  /** 1 where the slot is in use; capacity × lanes. */
  active: Float64Array;
  /** Slot of the organisation that this one split from, or −1. */
  parent: Int32Array;
  lineage: Int32Array;
  /** How many have split from it so far. */
  readonly splits: Int32Array;
  /** Chance of a split carried over until it is large enough to open a slot (central run). */
  readonly pending: Float64Array;
  /** Slots in use reach below this number in every lane. */
  high: number;
  /** Raised whenever a slot opens or closes. */
  changes: number;
}

/** Slots for a number of lanes, all empty. */
export function makeSlots(capacity: number, named: number, pool: number, lanes: number): Slots {
  const size = capacity * lanes;
  return {
    capacity,
    lanes,
    named,
    pool,
    active: new Float64Array(size),
    parent: new Int32Array(size),
    lineage: new Int32Array(size),
    splits: new Int32Array(size),
    pending: new Float64Array(size),
    high: named,
    changes: 0,
  };
}

/** Puts the named organisations into their slots and empties the others. */
export function resetSlots(slots: Slots, parents: Int32Array): void {
  slots.active.fill(0);
  slots.parent.fill(-1);
  slots.splits.fill(0);
  slots.pending.fill(0);
  slots.high = slots.named;
  slots.changes += 1;
  const root = keyOf('lineage');
  for (let slot = 0; slot < slots.named; slot += 1) {
    for (let lane = 0; lane < slots.lanes; lane += 1) {
      const at = slot * slots.lanes + lane;
      slots.active[at] = 1;
      slots.parent[at] = parents[slot];
      slots.lineage[at] = extend(root, slot);
    }
  }
}

/** Opens a slot for a new organisation that splits from `from`; −1 when every slot is taken. */
export function openSlot(slots: Slots, from: number, lane: number): number {
  for (let slot = slots.named; slot < slots.capacity; slot += 1) {
    const at = slot * slots.lanes + lane;
    if (slots.active[at] !== 0) continue;
    const source = from * slots.lanes + lane;
    slots.changes += 1;
    slots.splits[source] += 1;
    slots.active[at] = 1;
    slots.parent[at] = from;
    slots.lineage[at] = extend(slots.lineage[source], slots.splits[source]);
    slots.splits[at] = 0;
    slots.pending[at] = 0;
    if (slot >= slots.high) slots.high = slot + 1;
    return slot;
  }
  return -1;
}

/** Frees a slot; those that had split from it keep their lineage but lose the parent. */
export function closeSlot(slots: Slots, slot: number, lane: number): void {
  slots.changes += 1;
  slots.active[slot * slots.lanes + lane] = 0;
  for (let other = 0; other < slots.high; other += 1) {
    const at = other * slots.lanes + lane;
    if (slots.parent[at] === slot) slots.parent[at] = -1;
  }
}
