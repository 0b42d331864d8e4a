/**
 * Splits and endings. In an ensemble each happens or does not. The central run carries them as shares:
 * a split of probability p moves p of what a whole split would move, into a slot that exists to that degree.
 */
import type { Quantity } from '../rules/model';
import type { Machine } from './machine';
import type { Column } from './program/column';
import type { Contribution, RulePart } from './program/part';
import { EXISTENCE } from './program/build-machine';
import { closeSlot, openSlot, type Slots } from './slots';

/** Below this share the central run saves chance up before it opens a slot. */
const SMALLEST_SHARE = 0.02;

/** Carries out what this week's event rules did to the list of organisations. */
export function applyActs(machine: Machine): void {
  const { slots } = machine;
  if (slots === undefined) return;
  for (const { part, kind } of actsOf(machine)) {
    if (kind === 'split') splitAll(machine, slots, part);
    else retireAll(machine, slots, part);
  }
}

type Acts = readonly { readonly part: RulePart; readonly kind: 'split' | 'retire' }[];

const all = new WeakMap<Machine, Acts>();

/** What the machine's rules may do, in their order: few of them do anything. */
function actsOf(machine: Machine): Acts {
  const found = all.get(machine);
  if (found !== undefined) return found;
  const made = machine.parts.flatMap((part) =>
    (part.rule.event?.acts ?? []).map(({ kind }) => ({ part, kind })),
  );
  all.set(machine, made);
  return made;
}

function splitAll(machine: Machine, slots: Slots, part: RulePart): void {
  const { lanes } = machine;
  const high = slots.high;
  for (let slot = 0; slot < high; slot += 1) {
    for (let lane = 0; lane < lanes; lane += 1) {
      const at = slot * lanes + lane;
      const happened = part.occurrences?.data[at] ?? 0;
      if (happened === 0 || slots.active[at] === 0) continue;
      const share = part.share?.data[at] ?? 0;
      if (machine.moment.central) splitInShares(machine, slots, part, slot, lane, happened, share);
      else {
        const child = openSlot(slots, slot, lane);
        if (child >= 0) divide(machine, part, slot, child, lane, 1, share);
      }
    }
  }
}

/** The central run keeps one slot per parent for all that may have split from it. */
function splitInShares(
  machine: Machine,
  slots: Slots,
  part: RulePart,
  slot: number,
  lane: number,
  chance: number,
  share: number,
): void {
  const at = slot * machine.lanes + lane;
  slots.pending[at] += chance;
  if (slots.pending[at] < SMALLEST_SHARE) return;
  const open = childOf(slots, slot, lane);
  const child = open >= 0 ? open : openSlot(slots, slot, lane);
  if (child < 0) return;
  divide(machine, part, slot, child, lane, slots.pending[at], share);
  slots.pending[at] = 0;
}

function childOf(slots: Slots, parent: number, lane: number): number {
  for (let slot = slots.named; slot < slots.high; slot += 1) {
    const at = slot * slots.lanes + lane;
    if (slots.active[at] !== 0 && slots.parent[at] === parent) return slot;
  }
  return -1;
}

/** Gives the child its part of the parent: `weight` (0 to 1) of a split that takes `share`. */
function divide(
  machine: Machine,
  part: RulePart,
  parent: number,
  child: number,
  lane: number,
  weight: number,
  share: number,
): void {
  const { lanes } = machine;
  const existence = dataOf(machine, EXISTENCE);
  const before = existence[child * lanes + lane];
  const after = before + weight;
  // The parent's numbers already count how much of it exists.
  const ofParent = Math.min(1, weight / existence[parent * lanes + lane]);
  for (const { id, onSplit, column } of holdingsOf(machine)) {
    const { data } = column;
    const { perSlot } = column.domain;
    const entry = entryOf(part, id);
    for (let cell = 0; cell < perSlot; cell += 1) {
      const from = (parent * perSlot + cell) * lanes + lane;
      const to = (child * perSlot + cell) * lanes + lane;
      if (onSplit === 'share') {
        const moved = data[from] * share * ofParent;
        record(entry, from, -moved);
        record(entry, to, moved);
        data[from] -= moved;
        data[to] += moved;
        continue;
      }
      const newcomer = onSplit === 'copy' ? data[from] : onSplit === 'one' ? 1 : 0;
      // What exists already and what joins it are averaged by how much of each there is.
      const mixed = (before * data[to] + weight * newcomer) / after;
      record(entry, to, mixed - data[to]);
      data[to] = mixed;
    }
  }
  existence[child * lanes + lane] = after;
  record(entryOf(part, EXISTENCE), child * lanes + lane, weight);
}

function retireAll(machine: Machine, slots: Slots, part: RulePart): void {
  const { lanes } = machine;
  const existence = dataOf(machine, EXISTENCE);
  for (let slot = 0; slot < slots.high; slot += 1) {
    if (slot === slots.pool) continue;
    for (let lane = 0; lane < lanes; lane += 1) {
      const at = slot * lanes + lane;
      const happened = part.occurrences?.data[at] ?? 0;
      if (happened === 0 || slots.active[at] === 0) continue;
      // The central run lets go of a slot once hardly anything of it is left.
      const ends = existence[at] - happened < SMALLEST_SHARE;
      dissolve(machine, slots, part, slot, lane, ends ? 1 : happened / existence[at]);
      if (!ends) continue;
      closeSlot(slots, slot, lane);
      forget(machine, slot, lane);
      clearTallies(machine, slot, lane);
    }
  }
}

/** Whoever takes the slot next starts waiting anew. */
function forget(machine: Machine, slot: number, lane: number): void {
  for (const { domain, accumulated } of machine.parts) {
    for (let cell = 0; cell < domain.perSlot; cell += 1) {
      if (accumulated !== undefined)
        accumulated.data[(slot * domain.perSlot + cell) * machine.lanes + lane] = 0;
    }
  }
}

/** What an ended organisation added up to this week goes with it, in the tallies and in the ledger alike. */
function clearTallies(machine: Machine, slot: number, lane: number): void {
  const { lanes } = machine;
  for (const { domain, data } of talliesOf(machine)) {
    const end = (slot + 1) * domain.perSlot * lanes;
    for (let at = slot * domain.perSlot * lanes + lane; at < end; at += lanes) data[at] = 0;
  }
}

const known = new WeakMap<Machine, readonly Column[]>();

/** The tallies that organisations have, and what the ledger keeps of them. */
function talliesOf(machine: Machine): readonly Column[] {
  const found = known.get(machine);
  if (found !== undefined) return found;
  const ids = new Set(
    machine.model.quantities.filter(({ kind }) => kind === 'tally').map(({ id }) => id),
  );
  const kept = machine.parts.flatMap(({ contributions }) =>
    contributions.filter(({ quantity }) => ids.has(quantity)).map(({ amount }) => amount),
  );
  const columns = [...machine.quantities].flatMap(([id, column]) => (ids.has(id) ? [column] : []));
  const made = [...columns, ...kept].filter(({ domain }) => domain.perSlot > 0);
  known.set(machine, made);
  return made;
}

/** Hands `weight` of an organisation to the pool. */
function dissolve(
  machine: Machine,
  slots: Slots,
  part: RulePart,
  slot: number,
  lane: number,
  weight: number,
): void {
  const { lanes } = machine;
  for (const { id, onSplit, column } of holdingsOf(machine)) {
    const isShared = onSplit === 'share';
    if (!isShared && weight < 1) continue;
    const { data } = column;
    const { perSlot } = column.domain;
    const entry = entryOf(part, id);
    for (let cell = 0; cell < perSlot; cell += 1) {
      const from = (slot * perSlot + cell) * lanes + lane;
      const gone = isShared ? data[from] * weight : data[from];
      record(entry, from, -gone);
      data[from] -= gone;
      if (!isShared || slots.pool < 0) continue;
      const to = (slots.pool * perSlot + cell) * lanes + lane;
      record(entry, to, gone);
      data[to] += gone;
    }
  }
  const existence = dataOf(machine, EXISTENCE);
  const at = slot * lanes + lane;
  record(entryOf(part, EXISTENCE), at, -existence[at] * weight);
  existence[at] -= existence[at] * weight;
}

/** A stock that organisations have. */
interface Holding {
  readonly id: string;
  readonly onSplit: Quantity['onSplit'];
  readonly column: Column;
}

const held = new WeakMap<Machine, readonly Holding[]>();

function holdingsOf(machine: Machine): readonly Holding[] {
  const found = held.get(machine);
  if (found !== undefined) return found;
  const made = machine.model.quantities.flatMap(({ id, kind, onSplit }): readonly Holding[] => {
    const column = machine.quantities.get(id);
    const isHeld = kind === 'stock' && column !== undefined && column.domain.perSlot > 0;
    return isHeld ? [{ id, onSplit, column }] : [];
  });
  held.set(machine, made);
  return made;
}

function dataOf(machine: Machine, quantity: string): Float64Array {
  const column = machine.quantities.get(quantity);
  if (column === undefined) throw new Error(`engine: no quantity ${quantity}`);
  return column.data;
}

/** Where the ledger of a rule keeps what becomes of a quantity; undefined where none is kept. */
function entryOf({ contributions }: RulePart, quantity: string): Contribution | undefined {
  return contributions.find((one) => one.quantity === quantity);
}

/** Writes a change into the ledger of the rule that made it, where one is kept. */
function record(entry: Contribution | undefined, at: number, amount: number): void {
  if (entry === undefined) return;
  entry.amount.data[at] += amount;
  entry.byAct = true;
}
