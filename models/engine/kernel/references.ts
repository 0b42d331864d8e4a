/**
 * How a column is reached. A gather copies nothing that memory does not hold already, so in the kernel
 * whoever reads its result reads the column behind it, with other strides.
 */
import type { Column } from '../program/column';
import type { Fixed } from '../program/op';
import { loopOf, readsOf, writesOf, type KernelOp } from './kernel-op';

/** A column, with some of its indices held at a cell. */
export interface Reference {
  readonly column: Column;
  readonly fixed: Fixed;
}

export type Resolve = (column: Column) => Reference;

/** The columns an operation reads, as they lie, and those it changes. */
export function touchedBy(op: KernelOp, resolve: Resolve): readonly Column[] {
  return [...readsOf(op).map((column) => resolve(column).column), ...writesOf(op)];
}

/** The gathers among operations in order that can be read through, and how. */
export interface Aliases {
  readonly resolve: Resolve;
  /** Whether an operation need not be carried out. */
  readonly isAlias: (op: KernelOp) => boolean;
}

/**
 * The aliases among the stages' operations. `kept` columns are read by others than operations, so they
 * are filled.
 */
export function aliasesOf(
  stages: readonly (readonly KernelOp[])[],
  kept: ReadonlySet<Column>,
): Aliases {
  const behind = new Map<Column, Reference>();
  const skipped = new Set<KernelOp>();
  const resolve = (column: Column): Reference => behind.get(column) ?? { column, fixed: {} };
  // Operations with a loop of their own read columns number by number, as they lie, whichever stage filled them.
  const whole = new Set(
    stages.flat().flatMap((op) => (loopOf(op) === undefined ? readsOf(op) : [])),
  );
  for (const ops of stages) {
    const lastWrite = new Map<Column, number>();
    ops.forEach((op, at) => {
      // Moves come last of all; who reads a stock has read it by then.
      if (op.kind !== 'move') for (const column of writesOf(op)) lastWrite.set(column, at);
    });
    ops.forEach((op, at) => {
      if (op.kind !== 'gather' || kept.has(op.out) || whole.has(op.out)) return;
      const source = resolve(op.from);
      if ((lastWrite.get(source.column) ?? -1) > at) return;
      behind.set(op.out, { column: source.column, fixed: { ...source.fixed, ...op.fixed } });
      skipped.add(op);
    });
  }
  return { resolve, isAlias: (op) => skipped.has(op) };
}
