/** Queues operations in the earliest stage that their inputs allow. */
import type { Value, Workshop } from '../machine';
import { makeColumn, type Column } from './column';
import type { Domain } from './domain';
import type { Op } from './op';

/**
 * Makes a result column over `domain` and queues the operation that fills it: once per run where
 * everything it reads is settled before the run, else (and where it reads no column) every week.
 */
export function emit(
  shop: Workshop,
  domain: Domain,
  inputs: readonly Value[],
  build: (out: Column, inputs: readonly Column[]) => Op,
): Value {
  const out = makeColumn(shop.frame, domain);
  const op = build(
    out,
    inputs.map((input) => input.column),
  );
  // Slots open during a run, so what spans them cannot be settled before it.
  const settled = inputs.length > 0 && inputs.every((input) => input.stage === 'once');
  const once = settled && domain.perSlot === 0;
  (once ? shop.once : shop.weekly).push(op);
  return { column: out, stage: once ? 'once' : 'weekly' };
}

/** Widens a value to a domain that contains its own, cell by cell. */
export function widen(shop: Workshop, value: Value, domain: Domain): Value {
  if (value.column.domain === domain) return value;
  const before = shop.widened.get(value.column) ?? new Map<Domain, Value>();
  shop.widened.set(value.column, before);
  const found = before.get(domain);
  if (found !== undefined) return found;
  const wide = emit(shop, domain, [value], (out, [from]) => ({
    kind: 'gather',
    out,
    from,
    fixed: {},
  }));
  before.set(domain, wide);
  return wide;
}

/** Widened unless it is one number per lane, which every operation reads as it is. */
export function fit(shop: Workshop, value: Value, domain: Domain): Value {
  return value.column.domain.cells === 1 ? value : widen(shop, value, domain);
}
