/** The operations of a week as the kernel sees them: the program's, and what the week does around them. */
import type { Column } from '../program/column';
import type { Domain } from '../program/domain';
import type { Op } from '../program/op';
import { readBy, writtenBy } from '../program/touches';
import type { Machine } from '../machine';
import type { History } from '../program/part';

export type KernelOp =
  | Op
  /** A tally or a change starts its week at 0. */
  | { readonly kind: 'clear'; readonly out: Column }
  /** A stock moves by its change, within its bounds; `out` is the stock, or its twin of next week. */
  | {
      readonly kind: 'move';
      readonly stock: Column;
      readonly out: Column;
      readonly change: Column;
      /** Where the ledger keeps what the bounds took or gave, if it does. */
      readonly taken: Column | undefined;
      readonly low: number;
      readonly high: number;
    }
  /** The week at hand is kept for those who read it later. */
  | { readonly kind: 'keep'; readonly history: History };

/** Everything that happens between the inputs of a week and its splits and endings, in order. */
export function weekOps(machine: Machine): readonly KernelOp[] {
  const { model, quantities, changes, limits, histories, moved } = machine;
  const clears: KernelOp[] = [];
  const moves: KernelOp[] = [];
  for (const { id, kind, min = -Infinity, max = Infinity } of model.quantities) {
    const column = quantities.get(id);
    const change = changes.get(id);
    if (kind === 'tally') {
      if (column !== undefined) clears.push({ kind: 'clear', out: column });
    } else if (column !== undefined && change !== undefined && moved.has(id)) {
      clears.push({ kind: 'clear', out: change });
      const taken = limits.get(id);
      moves.push({ kind: 'move', stock: column, out: column, change, taken, low: min, high: max });
    }
  }
  const records = new Set(
    machine.weekly.flatMap((op) =>
      op.kind === 'add' && op.record !== undefined ? [op.record] : [],
    ),
  );
  for (const out of records) clears.push({ kind: 'clear', out });
  const keeps = [...histories.values()].map((history): KernelOp => ({ kind: 'keep', history }));
  return [...clears, ...machine.weekly, ...keeps, ...moves];
}

/** The columns an operation reads. */
export function readsOf(op: KernelOp): readonly Column[] {
  switch (op.kind) {
    case 'clear':
      return [];
    case 'move':
      return [op.stock, op.change];
    case 'keep':
      return [op.history.of];
    default:
      return readBy(op);
  }
}

/** The columns an operation changes. */
export function writesOf(op: KernelOp): readonly Column[] {
  switch (op.kind) {
    case 'clear':
      return [op.out];
    case 'move':
      return op.taken === undefined ? [op.out] : [op.out, op.taken];
    case 'keep':
      return op.history.ring;
    default:
      return writtenBy(op);
  }
}

/** The domain that an operation loops over; undefined for those that have a loop of their own. */
export function loopOf(op: KernelOp): Domain | undefined {
  switch (op.kind) {
    case 'delayed':
    case 'parent':
    case 'shock':
    case 'draw':
    case 'keep':
      return undefined;
    case 'sum':
      return op.body.domain;
    case 'move':
      return op.stock.domain;
    case 'limit':
    case 'add':
      return op.part.domain;
    default:
      return op.out.domain;
  }
}
