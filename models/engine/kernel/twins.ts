/** Where stocks that are kept twice lie: two blocks of the same order, of which a word says which is this week's. */
import type { Column } from '../program/column';
import type { Layout } from './layout';
import { i32, memory, when, type Code } from './wasm/code';

/** Next week's column of each stock that is kept twice, by this week's. */
export type Twins = ReadonlyMap<Column, Column>;

export interface TwinPlaces {
  /** Whose column a column's place is given by: a twin has that of its stock, in the other block. */
  readonly ownerOf: (column: Column) => Column;
  /** Whether a column is what a stock kept twice moves by. */
  readonly isChange: (column: Column) => boolean;
  /** Code of what the address of a column is to be moved by; undefined for those that are kept once. */
  readonly baseOf: (column: Column) => Code | undefined;
  /** Makes next week's numbers this week's. */
  readonly turn: Code;
  /** The same for one week alone: where everybody else finds them, in the first block. */
  readonly bringHome: Code;
  /** After weeks that were turned over: this week's numbers are in the first block again. */
  readonly comeHome: Code;
}

/** Places for the stocks and their twins. */
export function placeTwins(layout: Layout, twins: Twins, changes: ReadonlySet<Column>): TwinPlaces {
  const owners = new Map([...twins].map(([stock, twin]) => [twin, stock]));
  const word = layout.reserve(4);
  const first = layout.size();
  for (const stock of twins.keys()) layout.column(stock);
  const size = layout.size() - first;
  layout.reserve(size);
  const zero = i32.of(0);
  const now = i32.load(zero, word);
  const next = i32.sub(i32.of(size), now);
  const copy = memory.copy(i32.of(first), i32.of(first + size), i32.of(size));
  return {
    ownerOf: (column) => owners.get(column) ?? column,
    isChange: (column) => changes.has(column),
    baseOf: (column) => (owners.has(column) ? next : twins.has(column) ? now : undefined),
    turn: twins.size === 0 ? [] : i32.store(zero, word, next),
    bringHome: twins.size === 0 ? [] : copy,
    comeHome: twins.size === 0 ? [] : when(now, [copy, i32.store(zero, word, zero)]),
  };
}
