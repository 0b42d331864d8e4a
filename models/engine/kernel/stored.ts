/** Which columns' numbers must go through memory. */
import type { Column } from '../program/column';
import { readsOf, writesOf } from './kernel-op';
import type { Resolve } from './references';
import type { Loop } from './schedule';

/**
 * Columns that are kept for others, or that more than one loop touches, or that a loop reads at other
 * cells than its own. All others live and die in a register.
 */
export function storedColumns(
  loops: readonly Loop[],
  resolve: Resolve,
  kept: ReadonlySet<Column>,
): ReadonlySet<Column> {
  const stored = new Set(kept);
  const only = new Map<Column, Loop>();
  for (const loop of loops) {
    const touched = loop.ops.flatMap((op) => [
      ...readsOf(op).map((one) => resolve(one).column),
      ...writesOf(op),
    ]);
    for (const column of touched) {
      const isAlone = (only.get(column) ?? loop) === loop && column.domain === loop.domain;
      if (!isAlone) stored.add(column);
      only.set(column, loop);
    }
  }
  return stored;
}
