/** Which row of the changes over time is which: each keeps its key for as long as its change is there. */
import { useState } from 'react';
import type { LeverChange } from '../../../../models/index';

/** The rows of a list of changes. */
export interface RowKeys {
  readonly changes: readonly LeverChange[];
  /** One for each change, in the same order. */
  readonly keys: readonly number[];
  /** What the next new row is called. */
  readonly next: number;
}

export const noRows: RowKeys = { changes: [], keys: [], next: 0 };

/** Ways to know a change again, the surest first: what is as it was, what has another week, what has another value. */
const isSame: readonly ((one: LeverChange, other: LeverChange) => boolean)[] = [
  (one, other) => one.week === other.week && one.value === other.value,
  (one, other) => one.value === other.value,
  (one, other) => one.week === other.week,
];

/**
 * The rows once the changes are others, however they became so: an edit, undo, redo, a step of the history. They are
 * told by what they hold, since a change has no name, and a place in the list is another's as soon as two pass.
 */
export function carriedRows(before: RowKeys, changes: readonly LeverChange[]): RowKeys {
  const left = before.keys.map((key, at) => ({ key, change: before.changes[at] }));
  const found = new Map<LeverChange, number>();
  for (const same of isSame)
    for (const change of changes) {
      if (found.has(change)) continue;
      const at = left.findIndex((row) => row.change !== undefined && same(row.change, change));
      const [row] = at < 0 ? [] : left.splice(at, 1);
      if (row !== undefined) found.set(change, row.key);
    }
  let { next } = before;
  const keys = changes.map((change) => found.get(change) ?? next++);
  return { changes, keys, next };
}

/** The key of each change, in their order. */
export function useRowKeys(changes: readonly LeverChange[]): readonly number[] {
  const [rows, setRows] = useState(() => carriedRows(noRows, changes));
  if (rows.changes === changes) return rows.keys;
  const carried = carriedRows(rows, changes);
  setRows(carried);
  return carried.keys;
}
