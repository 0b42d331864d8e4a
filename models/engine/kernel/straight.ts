/**
 * Small loops written out cell by cell: every address is a number in the code, links are known, and sums
 * over the cells stay in registers. The lanes are the loop around it. Sums of what memory holds come after
 * it, all lanes abreast, since a sum waits for itself.
 */
import type { Domain } from '../program/domain';
import { positionIn } from '../program/domain';
import { carryOut } from './carry-out';
import type { Context } from './context';
import { writesOf, type KernelOp } from './kernel-op';
import { DOUBLE } from './nest';
import type { Reference } from './references';
import { f64x2, i32, I32, local, repeat, V128, type Code, type ValueType } from './wasm/code';
import { action, makeLocals, type Locals, type WasmFunction } from './wasm/module';
import { keyOf, store, type Place, type Writer } from './writer';

/** Operations times cells, and links, that are still written out: enough for any small model, little enough to compile at once. */
const LARGEST = 12000;
const VECTOR = 16;

type Sum = Extract<KernelOp, { kind: 'sum' }>;

/** Whether a loop is written out. Which slots are in use is not known beforehand, so those are not. */
export function isStraight(domain: Domain, ops: readonly KernelOp[]): boolean {
  const links = ops.reduce(
    (sum, op) => sum + (op.kind === 'linked' ? op.rows.column.length : 0),
    0,
  );
  return domain.perSlot === 0 && domain.cells > 1 && domain.cells * ops.length + links <= LARGEST;
}

/** The function of a loop, written out. */
export function straightFunction(
  domain: Domain,
  ops: readonly KernelOp[],
  context: Context,
): WasmFunction {
  const locals = makeLocals();
  const lane = locals.add(I32);
  const last = ops.filter((op) => op.kind === 'sum').filter((op) => isLast(op, ops, context));
  const first = ops.filter((op) => !last.some((one) => one === op));
  const stream = makeStream(domain, context, locals, lane);
  const written = new Set(first.flatMap(writesOf).filter((column) => column.domain === domain));
  for (let cell = 0; cell < domain.cells && first.length > 0; cell += 1) {
    stream.goTo(cell);
    for (const op of first) carryOut(stream.writer, op);
    for (const column of written) store(stream.writer, column);
  }
  const next = local.tee(lane, i32.add(local.get(lane), i32.of(VECTOR)));
  const again = i32.ltS(next, i32.of(context.lanes * DOUBLE));
  const loop = first.length === 0 ? [] : repeat(stream.code(), again);
  return action([loop, last.map((op) => sumUp(op, context, locals))], locals);
}

/** Whether a sum is one over all cells of what memory holds by the end of the loop. */
function isLast(op: Sum, ops: readonly KernelOp[], context: Context): boolean {
  if (op.out.domain.cells > 1) return false;
  const { column, fixed } = context.resolve(op.body);
  if (column.domain !== op.body.domain || Object.keys(fixed).length > 0) return false;
  const after = ops.slice(ops.indexOf(op) + 1);
  return context.isStored(column) && !after.some((later) => writesOf(later).includes(column));
}

/** Adds up a column over its cells, every lane at once. */
function sumUp({ body, out }: Sum, context: Context, locals: Locals): Code {
  const { column } = context.resolve(body);
  const vectors = (context.lanes * DOUBLE) / VECTOR;
  const registers = locals.several(vectors, V128);
  const from = context.addressOf(column);
  const zero = i32.of(0);
  const code: Code[] = registers.map((register) => local.set(register, f64x2.of(0)));
  for (let cell = 0; cell < column.domain.cells; cell += 1) {
    registers.forEach((register, at) => {
      const number = f64x2.load(zero, from + (cell * vectors + at) * VECTOR);
      code.push(local.set(register, f64x2.add(local.get(register), number)));
    });
  }
  const to = context.addressOf(out);
  return [
    code,
    registers.map((register, at) => f64x2.store(zero, to + at * VECTOR, local.get(register))),
  ];
}

/** One vector of lanes on its way through the cells. */
interface Stream {
  readonly writer: Writer;
  readonly goTo: (cell: number) => void;
  /** All code written, after the loads of what is the same at every cell and before the stores of sums. */
  readonly code: () => Code;
}

function makeStream(domain: Domain, context: Context, locals: Locals, lane: number): Stream {
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
      if (index === without) continue;
      cells += stride * (fixed[index] ?? position(index));
    }
    const offset = context.addressOf(column) + cells * context.lanes * DOUBLE;
    return { at: local.get(lane), offset };
  }

  const isSteady = ({ column, fixed }: Reference): boolean =>
    column.domain.over.every((index) => index in fixed);

  function lasting(reference: Reference): number | undefined {
    if (!isSteady(reference)) return undefined;
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
    lasting,
    take,
    held,
    push: (...more) => code.push(...more),
    addTo(target, value, fresh) {
      const { at, offset } = place(target);
      const key = keyOf(writer, target);
      if (!isSteady(target)) {
        const first = `${key} ${offset}`;
        const isFirst = fresh && !sums.has(first);
        sums.set(first, -1);
        const sofar = isFirst ? f64x2.of(0) : f64x2.load(at, offset);
        code.push(f64x2.store(at, offset, f64x2.add(sofar, value)));
        return;
      }
      const found = sums.get(key);
      const register = found ?? locals.add(V128);
      if (found === undefined) {
        sums.set(key, register);
        before.push(local.set(register, fresh ? f64x2.of(0) : f64x2.load(at, offset)));
        after.push(f64x2.store(at, offset, local.get(register)));
      }
      code.push(local.set(register, f64x2.add(local.get(register), value)));
    },
  };

  return {
    writer,
    goTo(cell) {
      position = positionIn(domain, cell);
      used = new Map();
      held.clear();
    },
    code: () => [before, code, after],
  };
}
