/**
 * The loops around a body: one per axis of a domain (slots: those that anyone is in), and the lanes, two
 * abreast, innermost. Columns are reached through pointers that the loops move on.
 */
import type { Domain } from '../program/domain';
import type { Context } from './context';
import { DOUBLE } from './layout';
import type { Reference } from './references';
import { i32, I32, local, repeat, when, type Code } from './wasm/code';
import type { Locals } from './wasm/module';

/** Bytes of two doubles abreast. */
const VECTOR = 16;

interface Pointer {
  readonly at: number;
  /** Bytes per step along each axis of the domain. */
  readonly strides: readonly number[];
  readonly byLane: boolean;
}

export interface Nest {
  /** Code of a pointer, and the offset from it, at which a reference's numbers for the cell at hand lie. */
  readonly place: (
    reference: Reference,
    without?: string,
  ) => { readonly at: Code; readonly offset: number };
  /** Code of a pointer into a table of 32-bit numbers over one index. */
  readonly tablePointer: (index: string) => Code;
  /** The body within its loops. */
  readonly around: (body: Code) => Code;
}

export function makeNest(domain: Domain, context: Context, locals: Locals): Nest {
  const { lanes, places } = context;
  const pointers = new Map<string, Pointer>();

  function pointer(strides: readonly number[], byLane: boolean): Code {
    const key = `${strides.join(' ')} ${byLane}`;
    const found = pointers.get(key) ?? { at: locals.add(I32), strides, byLane };
    pointers.set(key, found);
    return local.get(found.at);
  }

  function place({ column, fixed }: Reference, without?: string) {
    const { strides: cells } = column.domain;
    const own = (index: string): number => (cells.get(index) ?? 0) * lanes * DOUBLE;
    const strides = domain.over.map((index) =>
      index in fixed || index === without ? 0 : own(index),
    );
    const held = Object.entries(fixed).map(([index, cell]) => own(index) * cell);
    const offset = held.reduce((sum, next) => sum + next, context.addressOf(column));
    return { at: pointer(strides, true), offset };
  }

  /** Moves the pointers that have this stride. */
  function move(strideOf: (pointer: Pointer) => number, times: number): Code {
    return [...pointers.values()].flatMap((one) => {
      const by = strideOf(one) * times;
      return by === 0 ? [] : [local.set(one.at, i32.add(local.get(one.at), i32.of(by)))];
    });
  }

  function counted(body: Code, times: number, strideOf: (pointer: Pointer) => number): Code {
    if (times === 1) return body;
    const left = locals.add(I32);
    const again = local.tee(left, i32.sub(local.get(left), i32.of(1)));
    return [
      local.set(left, i32.of(times)),
      repeat([body, move(strideOf, 1)], again),
      move(strideOf, -times),
    ];
  }

  function bySlot(body: Code): Code {
    const row = locals.add(I32);
    const slot = locals.add(I32);
    const start = [...pointers.values()].map(({ at, strides }) =>
      local.set(at, strides[0] === 0 ? i32.of(0) : i32.mul(local.get(slot), i32.of(strides[0]))),
    );
    const end = i32.load(i32.of(0), places.rowsEnd);
    const loop = repeat(
      [local.set(slot, i32.load(local.get(row), places.rows)), start, body],
      i32.ltS(local.tee(row, i32.add(local.get(row), i32.of(4))), end),
    );
    return [local.set(row, i32.of(0)), when(end, loop)];
  }

  function around(body: Code): Code {
    let code = counted(body, (lanes * DOUBLE) / VECTOR, ({ byLane }) => (byLane ? VECTOR : 0));
    const first = domain.perSlot > 0 ? 1 : 0;
    for (let axis = domain.over.length - 1; axis >= first; axis -= 1)
      code = counted(code, domain.sizes[axis], ({ strides }) => strides[axis]);
    return first === 1 ? bySlot(code) : code;
  }

  return {
    place,
    around,
    tablePointer: (index) =>
      pointer(
        domain.over.map((one) => (one === index ? 4 : 0)),
        false,
      ),
  };
}
