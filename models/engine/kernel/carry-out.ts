/** Writes one operation for the cell at hand. */
import type { Column } from '../program/column';
import { arithmetic } from './arithmetic';
import type { KernelOp } from './kernel-op';
import { linked } from './linked';
import { NUMBER } from './numbers';
import { call, f64x2, local, V128, type Code } from './wasm/code';
import { hold, inUse, isKeptTwice, keyOf, read, type Writer } from './writer';

export function carryOut(writer: Writer, op: KernelOp): void {
  const value = (column: Column): Code => read(writer, writer.context.resolve(column));
  switch (op.kind) {
    case 'clear':
      // A stock that starts without the sign of −0 never has it, so 0 + x may be left out before it is added to one.
      if (isSetByFirst(writer, op.out)) return;
      return hold(writer, op.out, f64x2.of(0));
    case 'move':
      return move(writer, op, value);
    case 'gather': {
      const { column, fixed } = writer.context.resolve(op.from);
      return hold(writer, op.out, read(writer, { column, fixed: { ...fixed, ...op.fixed } }));
    }
    case 'fade': {
      const halfLife = value(op.halfLife);
      const lane = (at: 0 | 1): Code => call(NUMBER.fade, f64x2.lane(halfLife, at));
      return hold(writer, op.out, f64x2.withLane(f64x2.splat(lane(0)), 1, lane(1)));
    }
    case 'binary':
    case 'saturate':
    case 'clamp':
    case 'choose':
      return hold(writer, op.out, arithmetic(op, value));
    case 'limit':
      return limit(writer, op);
    case 'add':
      return add(writer, op);
    case 'sum': {
      const isBySlot = writer.domain.perSlot > 0 && op.over === writer.domain.over[0];
      const body = isBySlot ? f64x2.and(value(op.body), inUse(writer)) : value(op.body);
      // 0 + x is x but for −0, which a stock kept twice never is.
      const isPlain = !isBySlot && isKeptTwice(writer, op.body);
      return writer.addTo({ column: op.out, fixed: {} }, body, isPlain ? 'with the first' : 'at 0');
    }
    case 'linked':
      return linked(writer, op);
    case 'delayed':
    case 'parent':
    case 'shock':
    case 'draw':
    case 'keep':
      throw new Error(`engine: ${op.kind} has a loop of its own`);
  }
}

function move(
  writer: Writer,
  { stock, change, out, taken, low, high }: Extract<KernelOp, { kind: 'move' }>,
  value: (column: Column) => Code,
): void {
  const free = writer.take(V128);
  writer.push(local.set(free, f64x2.add(value(stock), value(change))));
  const below = high === Infinity ? local.get(free) : f64x2.pmin(local.get(free), f64x2.of(high));
  const kept = low === -Infinity ? below : f64x2.pmax(below, f64x2.of(low));
  hold(writer, out, kept);
  if (taken !== undefined)
    hold(writer, taken, f64x2.sub(read(writer, { column: out, fixed: {} }), local.get(free)));
}

/** Whether a column begins with what is first added to it: the change of a stock kept twice, in a register. */
function isSetByFirst({ context }: Writer, column: Column): boolean {
  return context.twins.isChange(column) && !context.isStored(column);
}

function add(writer: Writer, op: Extract<KernelOp, { kind: 'add' }>): void {
  const { context, domain } = writer;
  const amount = read(writer, context.resolve(op.amount));
  const scaled = op.scaled
    ? f64x2.mul(amount, read(writer, { column: op.part.strength, fixed: {} }))
    : amount;
  const value = domain.perSlot > 0 ? f64x2.and(scaled, inUse(writer)) : scaled;
  const target = { column: op.target, fixed: op.fixed };
  const isOwn = op.target.domain === domain && Object.keys(op.fixed).length === 0;
  const isFirst = isSetByFirst(writer, op.target) && !writer.held.has(keyOf(writer, target));
  if (isOwn) hold(writer, op.target, isFirst ? value : f64x2.add(read(writer, target), value));
  else writer.addTo(target, value, 'there');
  if (op.record === undefined) return;
  const record = { column: op.record, fixed: op.fixed };
  if (isOwn) hold(writer, op.record, f64x2.add(read(writer, record), value));
  else writer.addTo(record, value, 'there');
}

function limit(writer: Writer, op: Extract<KernelOp, { kind: 'limit' }>): void {
  const { part, stock, change, min, carried } = op;
  const own = (column: Column): Code => read(writer, { column, fixed: {} });
  const none = f64x2.of(0);
  const held = f64x2.add(own(stock), f64x2.pmin(none, own(change)));
  const left = writer.take(V128);
  writer.push(local.set(left, f64x2.pmax(none, f64x2.sub(held, f64x2.of(min)))));
  const out = own(part.occurrences);
  const isOver = writer.take(V128);
  const over = f64x2.and(f64x2.ne(out, none), f64x2.gt(out, local.get(left)));
  writer.push(local.set(isOver, over));
  if (carried) {
    const done = own(part.accumulated);
    const less = f64x2.sub(done, f64x2.sub(out, local.get(left)));
    hold(writer, part.accumulated, f64x2.select(less, done, local.get(isOver)));
  }
  hold(writer, part.occurrences, f64x2.select(local.get(left), out, local.get(isOver)));
}
