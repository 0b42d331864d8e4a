/** Writes the operations that are no loop over cells: copies, parents, disturbances. */
import type { Column } from '../program/column';
import type { History } from '../program/part';
import type { Context } from './context';
import type { KernelOp } from './kernel-op';
import { keyedWalk, type Spot } from './keyed-walk';
import { makeKeys, type Half } from './keys';
import { DOUBLE, VECTOR } from './layout';
import { f64, f64x2, i32, I32, local, memory, repeat, when, type Code } from './wasm/code';
import { action, makeLocals, type WasmFunction } from './wasm/module';

function bytesOf(column: Column, { lanes }: Context): number {
  return column.domain.cells * lanes * DOUBLE;
}

/** Address of the place in a ring of the week that lies `weeks` back. */
function ringAt({ ring }: History, weeks: number, context: Context): Code {
  // The columns of a ring are laid out one behind the other; `weeks` is less than its size, so the sum is not negative.
  const [first, second] = ring.map((column) => context.addressOf(column));
  const week = i32.add(i32.load(i32.of(0), context.places.week), i32.of(ring.length - weeks));
  const place = i32.remainder(week, i32.of(ring.length));
  return i32.add(i32.of(first), i32.mul(place, i32.of(second - first)));
}

/** Reads a quantity as it stood some weeks ago. */
export function delayedFunction(
  { out, history, weeks }: Extract<KernelOp, { kind: 'delayed' }>,
  context: Context,
): WasmFunction {
  const to = i32.of(context.addressOf(out));
  const length = i32.of(bytesOf(out, context));
  return action(memory.copy(to, ringAt(history, weeks, context), length), makeLocals());
}

/** Keeps the week at hand. */
export function keepFunction(
  { history }: Extract<KernelOp, { kind: 'keep' }>,
  context: Context,
): WasmFunction {
  const from = i32.of(context.addressOf(history.of));
  const length = i32.of(bytesOf(history.of, context));
  return action(memory.copy(ringAt(history, 0, context), from, length), makeLocals());
}

/** Draws a disturbance for every number; 0 in the central run. */
export function shockFunction(
  { out, name }: Extract<KernelOp, { kind: 'shock' }>,
  context: Context,
): WasmFunction {
  const locals = makeLocals();
  const keys = makeKeys(locals);
  const address = context.addressOf(out);
  const clear = memory.fill(i32.of(address), 0, i32.of(bytesOf(out, context)));
  const { domain } = out;
  const draw = keyedWalk(context, locals, keys, { name, domain }, (spot) => {
    const drawn = keys.disturbance(spot.keys);
    return [drawn.work, spot.halves.map((half) => put(spot, address, half, drawn.half(half)))];
  });
  return action(when(i32.load(i32.of(0), context.places.central), clear, draw), locals);
}

/** Keeps the number of two lanes, in those that have the slot. */
function put({ at, inUse }: Spot, address: number, half: Half, value: Code): Code {
  const place = address + half * VECTOR;
  const chosen =
    inUse === undefined ? value : f64x2.select(value, f64x2.load(at, place), inUse(half));
  return f64x2.store(at, place, chosen);
}

/** Reads, for every organisation, its parent's number; 0 where it has none. */
export function parentFunction(
  { out, from }: Extract<KernelOp, { kind: 'parent' }>,
  context: Context,
): WasmFunction {
  const { lanes, places } = context;
  const locals = makeLocals();
  const [row, lane, slotAt, parent, cell] = locals.several(5, I32);
  const get = local.get;
  const { perSlot } = out.domain;
  const slotBytes = i32.of(perSlot * lanes * DOUBLE);
  const slot = i32.load(get(row), places.rows);
  const within = i32.add(
    i32.mul(get(cell), i32.of(lanes * DOUBLE)),
    i32.mul(get(lane), i32.of(DOUBLE)),
  );
  const source = context.addressOf(context.resolve(from).column);
  const address = context.addressOf(out);
  const inherited = f64.load(i32.add(i32.mul(get(parent), slotBytes), within), source);
  const next = (of: number, end: number): Code =>
    i32.ltS(local.tee(of, i32.add(get(of), i32.of(1))), i32.of(end));
  const parentAt = i32.mul(i32.add(i32.mul(slot, i32.of(lanes)), get(lane)), i32.of(4));
  const lanesLoop = repeat(
    [
      local.set(parent, i32.load(parentAt, places.parent)),
      local.set(cell, i32.of(0)),
      when(
        i32.geS(get(parent), i32.of(0)),
        repeat(f64.store(i32.add(get(slotAt), within), address, inherited), next(cell, perSlot)),
      ),
    ],
    next(lane, lanes),
  );
  const rows = repeat(
    [local.set(slotAt, i32.mul(slot, slotBytes)), local.set(lane, i32.of(0)), lanesLoop],
    i32.ltS(local.tee(row, i32.add(get(row), i32.of(4))), i32.load(i32.of(0), places.rowsEnd)),
  );
  // Most have none, and go on having none until somebody splits or ends.
  const clear = memory.fill(i32.of(address), 0, i32.of(bytesOf(out, context)));
  const isTouched = i32.load(i32.of(0), places.touched);
  return action([when(isTouched, clear), when(i32.load(i32.of(0), places.rowsEnd), rows)], locals);
}
