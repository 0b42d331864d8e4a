/** Moves the stocks at the end of a week. */
import type { Quantity } from '../../rules/model';
import type { Machine } from '../machine';
import { extentOf } from './extent';

/** Keeps the week at hand for delayed readers, then moves every stock by its change, within its bounds. */
export function closeStocks(machine: Machine): void {
  for (const { of, ring } of machine.histories.values())
    ring[machine.moment.week % ring.length].data.set(of.data);
  for (const quantity of machine.model.quantities) {
    if (quantity.kind === 'stock' && machine.moved.has(quantity.id)) moveStock(machine, quantity);
  }
}

function moveStock(machine: Machine, quantity: Quantity): void {
  const stock = machine.quantities.get(quantity.id);
  const change = machine.changes.get(quantity.id);
  if (stock === undefined || change === undefined) return;
  const taken = machine.limits.get(quantity.id);
  const n = extentOf(machine, stock.domain)();
  const low = quantity.min ?? -Infinity;
  const high = quantity.max ?? Infinity;
  for (let i = 0; i < n; i += 1) {
    const free = stock.data[i] + change.data[i];
    const kept = free < low ? low : free > high ? high : free;
    if (taken !== undefined) taken.data[i] = kept - free;
    stock.data[i] = kept;
  }
}
