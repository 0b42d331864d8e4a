/** Which columns' numbers must go through memory. */
import type { Column } from '../program/column';
import { touchedBy, type Resolve } from './references';
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
    for (const column of loop.ops.flatMap((op) => touchedBy(op, resolve))) {
      const isAlone = (only.get(column) ?? loop) === loop && column.domain === loop.domain;
      if (!isAlone) stored.add(column);
      only.set(column, loop);
    }
  }
  return stored;
}
