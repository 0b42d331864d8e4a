/** Writes one loop: its operations cell by cell, with what passes between them in registers. */
import type { Column } from '../program/column';
import type { Domain } from '../program/domain';
import type { Context } from './context';
import { arithmetic } from './arithmetic';
import { writesOf, type KernelOp } from './kernel-op';
import { DOUBLE, makeNest, type Nest } from './nest';
import { NUMBER } from './numbers';
import type { Reference } from './references';
import type { Loop } from './schedule';
import { call, f64x2, i32, I32, local, memory, V128, whilst, type Code } from './wasm/code';
import { action, makeLocals, type Locals, type WasmFunction } from './wasm/module';

interface Writer {
  readonly context: Context;
  readonly domain: Domain;
  readonly locals: Locals;
  readonly nest: Nest;
  /** Registers that hold the numbers of the cell at hand. */
  readonly held: Map<string, number>;
  readonly before: Code[];
  readonly body: Code[];
}

/** The function of a loop over the cells of a domain. */
export function loopFunction(
  { domain, ops }: Loop & { readonly domain: Domain },
  context: Context,
): WasmFunction {
  const locals = makeLocals();
  const nest = makeNest(domain, context, locals);
  const writer: Writer = { context, domain, locals, nest, held: new Map(), before: [], body: [] };
  const written = new Set<Column>();
  for (const op of ops) {
    carryOut(writer, op);
    for (const column of writesOf(op)) if (column.domain === domain) written.add(column);
  }
  for (const column of written) store(writer, column);
  return action([writer.before, nest.around(writer.body)], locals);
}

function carryOut(writer: Writer, op: KernelOp): void {
  const value = (column: Column): Code => read(writer, writer.context.resolve(column));
  switch (op.kind) {
    case 'clear':
      return hold(writer, op.out, f64x2.of(0));
    case 'move': {
      const free = f64x2.add(value(op.stock), value(op.change));
      const below = op.high === Infinity ? free : f64x2.pmin(free, f64x2.of(op.high));
      return hold(
        writer,
        op.stock,
        op.low === -Infinity ? below : f64x2.pmax(below, f64x2.of(op.low)),
      );
    }
    case 'gather':
      return hold(writer, op.out, value(op.from));
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
      writer.before.push(zero(writer, op.out));
      return addTo(writer, { column: op.out, fixed: {} }, body);
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

/** The numbers of a reference at the cell at hand: from a register, or from memory into one. */
function read(writer: Writer, reference: Reference): Code {
  const { constant, domain } = reference.column;
  if (constant !== undefined && domain.cells === 1) return f64x2.of(constant[0]);
  const key = keyOf(writer, reference);
  const found = writer.held.get(key);
  if (found !== undefined) return local.get(found);
  const register = writer.locals.add(V128);
  writer.held.set(key, register);
  const { at, offset } = writer.nest.place(reference);
  writer.body.push(local.set(register, f64x2.load(at, offset)));
  return local.get(register);
}

/** Puts the numbers of the cell at hand into the column's register. */
function hold(writer: Writer, column: Column, value: Code): void {
  const key = keyOf(writer, { column, fixed: {} });
  const register = writer.held.get(key) ?? writer.locals.add(V128);
  writer.held.set(key, register);
  writer.body.push(local.set(register, value));
}

function keyOf({ context }: Writer, reference: Reference): string {
  const { column, fixed } = reference;
  const held = Object.entries(fixed)
    .map(([index, cell]) => `${index}=${cell}`)
    .sort();
  return `${context.nameOf(column)} ${held.join(' ')}`;
}

function store(writer: Writer, column: Column): void {
  if (!writer.context.isStored(column)) return;
  const reference = { column, fixed: {} };
  const register = writer.held.get(keyOf(writer, reference));
  if (register === undefined) return;
  const { at, offset } = writer.nest.place(reference);
  writer.body.push(f64x2.store(at, offset, local.get(register)));
}

/** All ones in the lanes that have the slot at hand. */
function inUse(writer: Writer): Code {
  const key = 'in use';
  const found = writer.held.get(key);
  if (found !== undefined) return local.get(found);
  const register = writer.locals.add(V128);
  writer.held.set(key, register);
  const { at, offset } = writer.nest.place(writer.context.active);
  writer.body.push(local.set(register, f64x2.ne(f64x2.load(at, offset), f64x2.of(0))));
  return local.get(register);
}

/** Adds to a number in memory that other cells of the loop add to as well. */
function addTo(writer: Writer, target: Reference, value: Code): void {
  const { at, offset } = writer.nest.place(target);
  writer.body.push(f64x2.store(at, offset, f64x2.add(f64x2.load(at, offset), value)));
}

function zero({ context }: Writer, column: Column): Code {
  const bytes = column.domain.cells * context.lanes * DOUBLE;
  return memory.fill(i32.of(context.addressOf(column)), 0, i32.of(bytes));
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
  if (isOwn) hold(writer, op.target, f64x2.add(read(writer, target), value));
  else addTo(writer, target, value);
}

function limit(writer: Writer, op: Extract<KernelOp, { kind: 'limit' }>): void {
  const { part, stock, change, min, carried } = op;
  const own = (column: Column): Code => read(writer, { column, fixed: {} });
  const none = f64x2.of(0);
  const held = f64x2.add(own(stock), f64x2.pmin(none, own(change)));
  const left = writer.locals.add(V128);
  writer.body.push(local.set(left, f64x2.pmax(none, f64x2.sub(held, f64x2.of(min)))));
  const out = own(part.occurrences);
  const isOver = writer.locals.add(V128);
  const over = f64x2.and(f64x2.ne(out, none), f64x2.gt(out, local.get(left)));
  writer.body.push(local.set(isOver, over));
  if (carried) {
    const done = own(part.accumulated);
    const less = f64x2.sub(done, f64x2.sub(out, local.get(left)));
    hold(writer, part.accumulated, f64x2.select(less, done, local.get(isOver)));
  }
  hold(writer, part.occurrences, f64x2.select(local.get(left), out, local.get(isOver)));
}

/** For the cell at hand, the weighted sum over the cells it is linked to. */
function linked(writer: Writer, op: Extract<KernelOp, { kind: 'linked' }>): void {
  const { context, domain, locals, nest } = writer;
  const { rowStart, column, weight } = op.rows;
  const reference = context.resolve(op.body);
  const cells = reference.column.domain.strides.get(op.over) ?? 0;
  const stride = cells * context.lanes * DOUBLE;
  const offsets = context.tableOf(
    column.map((cell) => cell * (op.over in reference.fixed ? 0 : stride)),
  );
  const row = nest.tablePointer(op.over);
  const [at, end, offset] = [locals.add(I32), locals.add(I32), locals.add(I32)];
  const sum = locals.add(V128);
  const { at: base, offset: address } = nest.place(reference, op.over);
  const number = f64x2.load(i32.add(base, local.get(offset)), address);
  const isWeighted = weight.some((one) => one !== 1);
  const weights = isWeighted ? context.tableOf(weight) : 0;
  const weighted = isWeighted
    ? f64x2.mul(f64x2.loadSplat(i32.add(local.get(at), local.get(at)), weights), number)
    : number;
  const isBySlot = domain.perSlot > 0 && op.over === domain.over[0];
  const counts = isBySlot ? f64x2.and(weighted, linkInUse(writer, column, at)) : weighted;
  const starts = context.tableOf(rowStart.map((link) => link * 4));
  writer.body.push(
    local.set(sum, f64x2.of(0)),
    local.set(at, i32.load(row, starts)),
    local.set(end, i32.load(row, starts + 4)),
    whilst(i32.ltS(local.get(at), local.get(end)), [
      local.set(offset, i32.load(local.get(at), offsets)),
      local.set(sum, f64x2.add(local.get(sum), counts)),
      local.set(at, i32.add(local.get(at), i32.of(4))),
    ]),
  );
  hold(writer, op.out, local.get(sum));
}

/** All ones in the lanes that have the slot that a link leads to. */
function linkInUse(writer: Writer, column: Int32Array, at: number): Code {
  const { context, nest, domain } = writer;
  const slotBytes = context.lanes * DOUBLE;
  const slots = context.tableOf(column.map((cell) => cell * slotBytes));
  const { at: base, offset } = nest.place(context.active, domain.over[0]);
  const active = f64x2.load(i32.add(base, i32.load(local.get(at), slots)), offset);
  return f64x2.ne(active, f64x2.of(0));
}
