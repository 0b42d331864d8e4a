/**
 * Small loops written out cell by cell: every address is a number in the code, links are known, and sums
 * over the cells stay in registers. The lanes are the loop around it: around some cells at a time, as many
 * as the processor keeps decoded.
 */
import type { Domain } from '../program/domain';
import type { Column } from '../program/column';
import { positionIn } from '../program/domain';
import { carryOut } from './carry-out';
import type { Context } from './context';
import { writesOf, type KernelOp } from './kernel-op';
import { DOUBLE, VECTOR } from './layout';
import type { Reference } from './references';
import { f64x2, i32, I32, local, repeat, V128, type Code, type ValueType } from './wasm/code';
import { action, makeLocals, type Locals, type WasmFunction } from './wasm/module';
import { keyOf, store, type Held, type Place, type Writer } from './writer';

/** Operations times cells, and links, that are still written out: enough for any small model, little enough to compile at once. */
const LARGEST = 12000;
/** The same for what goes through the lanes together: 50 cells of a small model were fastest, 30 and 75 slower. */
const LARGEST_PART = 600;

/** Operations on single numbers. */
export interface Head {
  readonly domain: Domain;
  readonly ops: readonly KernelOp[];
}

/** Whether a loop is written out. Which slots are in use is not known beforehand, so those are not. */
export function isStraight(domain: Domain, ops: readonly KernelOp[]): boolean {
  return domain.perSlot === 0 && domain.cells > 1 && sizeOf(domain, ops) <= LARGEST;
}

/** How many of its cells go through the lanes together. */
function cellsAtOnce(domain: Domain, ops: readonly KernelOp[]): number {
  return Math.max(1, Math.floor((domain.cells * LARGEST_PART) / sizeOf(domain, ops)));
}

/** Whether all cells of a loop go through the lanes together. */
export function isAtOnce(domain: Domain, ops: readonly KernelOp[]): boolean {
  return isStraight(domain, ops) && cellsAtOnce(domain, ops) >= domain.cells;
}

/** The columns that a loop fills cell by cell. */
export function writtenIn(domain: Domain, ops: readonly KernelOp[]): ReadonlySet<Column> {
  return new Set(ops.flatMap(writesOf).filter((column) => column.domain === domain));
}

function sizeOf({ cells }: Domain, ops: readonly KernelOp[]): number {
  const links = ops.map((op) => (op.kind === 'linked' ? op.rows.column.length : 0));
  return links.reduce((sum, next) => sum + next, cells * ops.length);
}

/** A loop over cells; before its first cell come the single numbers of `head`, if there are any. */
export interface StraightLoop {
  readonly domain: Domain;
  readonly ops: readonly KernelOp[];
  readonly head?: Head;
}

/** The function of a loop, written out. */
export function straightFunction(loop: StraightLoop, context: Context): WasmFunction {
  const locals = makeLocals();
  return action(straightCode(loop, context, locals).code, locals);
}

/** A loop's code, for a function that lends its locals. */
interface StraightCode {
  readonly code: Code;
  /** Comes before the code where that is gone through again and again. */
  readonly enter: Code;
}

/** The code of a loop, written out; `isAgain` where nothing else is done between one time and the next. */
export function straightCode(
  { domain, ops, head }: StraightLoop,
  context: Context,
  locals: Locals,
  isAgain = false,
): StraightCode {
  const written = writtenIn(domain, ops);
  const begun = new Set<string>();
  const size = cellsAtOnce(domain, ops);
  const parts = Math.ceil(domain.cells / size);
  const isOneVector = context.lanes * DOUBLE === VECTOR;
  // With one vector of lanes, what a sum comes to is still in its register when the head reads it the next time.
  const handed = makeHanded(isAgain && isOneVector ? ops : [], locals);
  const code = Array.from({ length: parts }, (_, part): Code => {
    const pointers = makePointers(context, locals);
    const stream = makeStream({ domain, context, locals, pointers, begun, handed });
    if (part === 0 && head !== undefined) stream.begin(head);
    const end = Math.min(domain.cells, (part + 1) * size);
    for (let cell = part * size; cell < end; cell += 1) {
      stream.goTo(cell);
      for (const op of ops) carryOut(stream.writer, op);
      for (const column of written) store(stream.writer, column);
    }
    if (isOneVector) return [pointers.start(), stream.code()];
    const again = i32.ltS(local.get(pointers.lane), i32.of(context.lanes * DOUBLE));
    return [pointers.start(), repeat([stream.code(), pointers.move()], again)];
  });
  const enter = [...handed].map(([column, register]) =>
    local.set(register, f64x2.load(i32.of(0), context.addressOf(column))),
  );
  return { code, enter };
}

/** Registers for the single numbers that a loop's sums come to. */
type Handed = ReadonlyMap<Column, number>;

function makeHanded(ops: readonly KernelOp[], locals: Locals): Handed {
  const sums = ops.flatMap((op) =>
    op.kind === 'sum' && op.out.domain.over.length === 0 ? [op.out] : [],
  );
  return new Map(sums.map((column) => [column, locals.add(V128)]));
}

interface Pointers {
  /** The local that counts the lanes, in bytes. */
  readonly lane: number;
  /** The local that a column's address at the lanes at hand is counted from. */
  readonly of: (column: Column) => number;
  readonly start: () => Code;
  /** On to the next vector of lanes. */
  readonly move: () => Code;
}

/** Columns lie where they are put, but for stocks that are kept twice: their blocks change places every week. */
function makePointers(context: Context, locals: Locals): Pointers {
  const lane = locals.add(I32);
  const moved = new Map<Code, number>();
  const all = (code: (at: number) => Code): Code => [lane, ...moved.values()].map(code);
  return {
    lane,
    of(column) {
      const base = context.twins.baseOf(column);
      if (base === undefined) return lane;
      const found = moved.get(base) ?? locals.add(I32);
      moved.set(base, found);
      return found;
    },
    start: () => [local.set(lane, i32.of(0)), [...moved].map(([base, at]) => local.set(at, base))],
    move: () => all((at) => local.set(at, i32.add(local.get(at), i32.of(VECTOR)))),
  };
}

/** One vector of lanes on its way through the cells. */
interface Stream {
  readonly writer: Writer;
  readonly goTo: (cell: number) => void;
  /** Works single numbers out, which all cells then find in registers. */
  readonly begin: (head: Head) => void;
  /** All code written, after the loads of what is the same at every cell and before the stores of sums. */
  readonly code: () => Code;
}

interface Surroundings {
  readonly domain: Domain;
  readonly context: Context;
  readonly locals: Locals;
  readonly pointers: Pointers;
  /** The sums that cells before these have begun. */
  readonly begun: Set<string>;
  readonly handed: Handed;
}

function makeStream({ domain, context, locals, pointers, begun, handed }: Surroundings): Stream {
  const first: Code[] = [];
  const code: Code[] = [];
  let position = positionIn(domain, 0);
  /** Registers that are free again at every cell. */
  const pool = new Map<ValueType, number[]>();
  let used = new Map<ValueType, number>();
  const steady = new Map<string, number>();
  const held = new Map<string, number>();
  const before: Code[] = [];
  const after: Code[] = [];
  const sums = new Map<string, number>();

  function take(type: ValueType): number {
    const at = used.get(type) ?? 0;
    used.set(type, at + 1);
    const registers = pool.get(type) ?? [];
    pool.set(type, registers);
    if (at === registers.length) registers.push(locals.add(type));
    return registers[at];
  }

  function place({ column, fixed }: Reference, without?: string): Place {
    let cells = 0;
    for (const [index, stride] of column.domain.strides) {
      cells += stride * (fixed[index] ?? (index === without ? 0 : position(index)));
    }
    const offset = context.addressOf(column) + cells * context.lanes * DOUBLE;
    return { at: local.get(pointers.of(column)), offset };
  }

  const isSteady = ({ column, fixed }: Reference): boolean =>
    column.domain.over.every((index) => index in fixed);

  function lasting(reference: Reference, as: Held): number | undefined {
    if (!isSteady(reference) || as === 'mask') return undefined;
    const key = keyOf(writer, reference);
    const register = steady.get(key) ?? locals.add(V128);
    if (!steady.has(key)) {
      steady.set(key, register);
      const { at, offset } = place(reference);
      before.push(local.set(register, f64x2.load(at, offset)));
    }
    return register;
  }

  const writer: Writer = {
    context,
    domain,
    place,
    position: (index) => position(index),
    tablePointer: () => {
      throw new Error('engine: a row that is known needs no pointer');
    },
    pairs: 1,
    pair: () => 0,
    walked: new Map(),
    lasting,
    take,
    held,
    push: (...more) => code.push(...more),
    addTo(target, value, begins) {
      const { at, offset } = place(target);
      const key = `${keyOf(writer, target)} ${offset}`;
      const isFirst = begins !== 'there' && !begun.has(key);
      begun.add(key);
      const sum = (sofar: Code): Code =>
        isFirst && begins === 'with the first' ? value : f64x2.add(sofar, value);
      const there = isFirst ? f64x2.of(0) : f64x2.load(at, offset);
      if (!isSteady(target)) {
        code.push(f64x2.store(at, offset, sum(there)));
        return;
      }
      const found = sums.get(key);
      const register = found ?? locals.add(V128);
      if (found === undefined) {
        sums.set(key, register);
        before.push(local.set(register, there));
        after.push(f64x2.store(at, offset, local.get(register)));
        const next = handed.get(target.column);
        if (next !== undefined) after.push(local.set(next, local.get(register)));
      }
      code.push(local.set(register, sum(local.get(register))));
    },
  };

  function begin({ domain: nothing, ops }: Head): void {
    const own: Writer = {
      ...writer,
      domain: nothing,
      lasting: ({ column }) => handed.get(column),
      take: (type) => locals.add(type),
      held: new Map(),
      push: (...more) => first.push(...more),
      addTo(target, value, begins) {
        const { at, offset } = place(target);
        const sofar = begins === 'there' ? f64x2.load(at, offset) : f64x2.of(0);
        first.push(f64x2.store(at, offset, f64x2.add(sofar, value)));
      },
    };
    for (const op of ops) carryOut(own, op);
    for (const column of writtenIn(nothing, ops)) store(own, column);
    for (const [key, register] of own.held) steady.set(key, register);
  }

  return {
    writer,
    begin,
    goTo(cell) {
      position = positionIn(domain, cell);
      used = new Map();
      held.clear();
    },
    code: () => [first, before, code, after],
  };
}
