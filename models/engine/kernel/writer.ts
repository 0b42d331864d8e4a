/** The place in a loop's code that is being written: which register holds what at the cell at hand. */
import type { Column } from '../program/column';
import type { Domain } from '../program/domain';
import type { Context } from './context';
import type { KernelOp } from './kernel-op';
import type { Reference } from './references';
import { f64x2, local, V128, type Code, type ValueType } from './wasm/code';

/** Code of a pointer, and the offset from it, at which numbers lie. */
export interface Place {
  readonly at: Code;
  readonly offset: number;
}

/** What a number is before the first cell adds to it: what it was, 0, or nothing, so that it begins as that cell's. */
export type Begins = 'there' | 'at 0' | 'with the first';

/** What a register holds: numbers, or a mask of all ones where they are not 0. */
export type Held = 'numbers' | 'mask';

export interface Writer {
  readonly context: Context;
  readonly domain: Domain;
  /** Where a reference's numbers for the cell at hand lie; without its index `without`, if given. */
  readonly place: (reference: Reference, without?: string) => Place;
  /** The position of the cell at hand on an index, where the code is written for one cell alone. */
  readonly position: (index: string) => number | undefined;
  /** Code of a pointer into a table of 32-bit numbers over one index. */
  readonly tablePointer: (index: string) => Code;
  /** A register that holds a reference's numbers, or their mask, at every cell of the innermost loop, where they are the same. */
  readonly lasting: (reference: Reference, as: Held) => number | undefined;
  /** A register for the cell at hand. */
  readonly take: (type: ValueType) => number;
  /** Vectors of lanes that a cell is written for, one after the other, and the one at hand. */
  readonly pairs: number;
  readonly pair: () => number;
  /** Registers for the sums over links that the first vector has walked along for all of them. */
  readonly walked: Map<KernelOp, readonly number[]>;
  /** Registers that hold numbers of the cell at hand, by what they hold. */
  readonly held: Map<string, number>;
  /** Adds to a number that other cells of the loop add to as well. */
  readonly addTo: (target: Reference, value: Code, begins: Begins) => void;
  readonly push: (...code: readonly Code[]) => void;
}

/** The numbers of a reference at the cell at hand: from a register, or from memory into one. */
export function read(writer: Writer, reference: Reference): Code {
  const { constant, domain } = reference.column;
  if (constant !== undefined && domain.cells === 1) return f64x2.of(constant[0]);
  const key = keyOf(writer, reference);
  return heldAt(writer, key, reference, 'numbers');
}

function heldAt(writer: Writer, key: string, reference: Reference, as: Held): Code {
  const found = writer.held.get(key) ?? writer.lasting(reference, as);
  if (found !== undefined) return local.get(found);
  const register = writer.take(V128);
  writer.held.set(key, register);
  writer.push(local.set(register, loaded(writer.place(reference), as)));
  return local.get(register);
}

/** Code that brings what a register is to hold from memory. */
export function loaded({ at, offset }: Place, as: Held): Code {
  const numbers = f64x2.load(at, offset);
  return as === 'numbers' ? numbers : f64x2.ne(numbers, f64x2.of(0));
}

/** Puts the numbers of the cell at hand into the column's register. */
export function hold(writer: Writer, column: Column, value: Code): void {
  const key = keyOf(writer, { column, fixed: {} });
  const register = writer.held.get(key) ?? writer.take(V128);
  writer.held.set(key, register);
  writer.push(local.set(register, value));
}

/** Writes the column's register to memory, if anyone reads it there. */
export function store(writer: Writer, column: Column): void {
  if (!writer.context.isStored(column)) return;
  const reference = { column, fixed: {} };
  const register = writer.held.get(keyOf(writer, reference));
  if (register === undefined) return;
  const { at, offset } = writer.place(reference);
  writer.push(f64x2.store(at, offset, local.get(register)));
}

/** All ones in the lanes that have the slot at hand. */
export function inUse(writer: Writer): Code {
  return heldAt(writer, 'in use', writer.context.active, 'mask');
}

/** What a reference is called among registers. */
export function keyOf({ context }: Writer, { column, fixed }: Reference): string {
  const held = Object.entries(fixed)
    .map(([index, cell]) => `${index}=${cell}`)
    .sort();
  return `${context.nameOf(column)} ${held.join(' ')}`;
}

/** Whether a column is of a stock that is kept twice. */
export function isKeptTwice({ context }: Writer, column: Column): boolean {
  return context.twins.baseOf(context.resolve(column).column) !== undefined;
}
