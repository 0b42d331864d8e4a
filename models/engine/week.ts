/** One week of a machine: inputs in, rules run, stocks moved, organisations split and ended. */
import type { Quantity } from '../rules/model';
import { applyActs } from './acts';
import { extentOf } from './column';
import type { Machine } from './machine';

/** Runs every rule on the state at the start of the week. Stocks stay as they were; tallies are complete. */
export function evaluateWeek(machine: Machine): void {
  for (const quantity of machine.model.quantities) {
    (quantity.kind === 'tally' ? machine.quantities : machine.changes)
      .get(quantity.id)
      ?.data.fill(0);
  }
  if (machine.keepsLedger) {
    for (const part of machine.parts)
      for (const contribution of part.contributions) contribution.amount.fill(0);
  }
  for (const step of machine.weekly) step();
}

/** Moves the stocks by this week's changes, within their bounds, then lets organisations split and end. */
export function closeWeek(machine: Machine, bounds?: BoundsLedger): void {
  keepHistories(machine);
  for (const quantity of machine.model.quantities) {
    if (quantity.kind === 'stock' && machine.moved.has(quantity.id))
      moveStock(machine, quantity, bounds);
  }
  applyActs(machine);
}

/** Receives what the bounds took from a quantity in this week. */
export type BoundsLedger = (quantity: string, at: number, amount: number) => void;

function keepHistories(machine: Machine): void {
  for (const history of machine.histories.values()) {
    const column = machine.quantities.get(history.quantity);
    if (column !== undefined)
      history.ring[machine.moment.week % history.ring.length].set(column.data);
  }
}

function moveStock(machine: Machine, quantity: Quantity, bounds: BoundsLedger | undefined): void {
  const stock = machine.quantities.get(quantity.id);
  const change = machine.changes.get(quantity.id);
  if (stock === undefined || change === undefined) return;
  const n = extentOf(machine, stock.domain)();
  const low = quantity.min ?? -Infinity;
  const high = quantity.max ?? Infinity;
  for (let i = 0; i < n; i += 1) {
    const free = stock.data[i] + change.data[i];
    const kept = free < low ? low : free > high ? high : free;
    if (bounds !== undefined && kept !== free) bounds(quantity.id, i, kept - free);
    stock.data[i] = kept;
  }
}
