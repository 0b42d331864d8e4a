/** Moves the stocks at the end of a week. */
import type { Quantity } from '../../rules/model';
import type { BoundsLedger } from '../driver';
import type { Machine } from '../machine';
import { extentOf } from './extent';

/** Keeps the week at hand for delayed readers, then moves every stock by its change, within its bounds. */
export function closeStocks(machine: Machine, bounds?: BoundsLedger): void {
  for (const { of, ring } of machine.histories.values())
    ring[machine.moment.week % ring.length].data.set(of.data);
  for (const quantity of machine.model.quantities) {
    if (quantity.kind === 'stock' && machine.moved.has(quantity.id))
      moveStock(machine, quantity, bounds);
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
