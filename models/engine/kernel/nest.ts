/**
 * The loops around a body: one per axis of a domain (slots: those that anyone is in). The body is written out for
 * the lanes, two abreast. Columns are reached through pointers that the loops move on.
 */
import type { Domain } from '../program/domain';
import type { Context } from './context';
import type { Lists } from './lists';
import { DOUBLE, VECTOR } from './layout';
import type { Reference } from './references';
import { i32, I32, local, repeat, when, type Code } from './wasm/code';
import type { Locals } from './wasm/module';

interface Pointer {
  readonly at: number;
  /** Bytes per step along each axis of the domain. */
  readonly strides: readonly number[];
}

/** What is done before the innermost loop and after it, each time. */
export interface Edges {
  readonly before: Code;
  readonly after: Code;
}

export interface Nest {
  /** Turns to the lanes that code is written for from here on: the first two (0), the next (1), and so on. */
  readonly turnTo: (pair: number) => void;
  /** How many twos of lanes there are, and the one that code is written for. */
  readonly pairs: number;
  readonly pair: () => number;
  /** Code of a pointer, and the offset from it, at which a reference's numbers for the cell at hand lie. */
  readonly place: (
    reference: Reference,
    without?: string,
  ) => { readonly at: Code; readonly offset: number };
  /** Code of a pointer into a table of 32-bit numbers over one index. */
  readonly tablePointer: (index: string) => Code;
  /** Whether a reference's numbers are the same all along the innermost loop. */
  readonly isSteady: (reference: Reference) => boolean;
  /** The body within its loops, with what comes before and after the innermost of them. */
  readonly around: (body: Code, edges?: Edges) => Code;
}

export function makeNest(domain: Domain, context: Context, locals: Locals, lists?: Lists): Nest {
  const { lanes, places } = context;
  const pointers = new Map<string, Pointer>();

  let pair = 0;

  function pointer(strides: readonly number[]): Code {
    const key = strides.join(' ');
    const found = pointers.get(key) ?? { at: locals.add(I32), strides };
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
    const first = context.addressOf(column) + pair * VECTOR;
    return { at: pointer(strides), offset: held.reduce((sum, next) => sum + next, first) };
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

  /** The same for pairs that are listed, slot by slot. */
  function byList(body: Code, { at: listsAt, ends }: Lists, { before, after }: Edges): Code {
    const [row, slot, place, end, cell] = locals.several(5, I32);
    const get = local.get;
    const all = [...pointers.values()].map((one) => ({
      ...one,
      // Where a pointer stands at the first cell, if it moves along the cells.
      base: one.strides[1] === 0 ? one.at : locals.add(I32),
    }));
    const starts = all.map(({ base, strides }) =>
      local.set(base, i32.mul(get(slot), i32.of(strides[0]))),
    );
    const steps = all
      .filter(({ at, base }) => at !== base)
      .map(({ at, base, strides }) =>
        local.set(at, i32.add(get(base), i32.mul(get(cell), i32.of(strides[1])))),
      );
    const cells = repeat(
      [local.set(cell, i32.load(get(place), listsAt)), steps, body],
      i32.ltS(local.tee(place, i32.add(get(place), i32.of(4))), get(end)),
    );
    const rowsEnd = i32.load(i32.of(0), places.rowsEnd);
    const rows = repeat(
      [
        local.set(slot, i32.load(get(row), places.rows)),
        local.set(place, i32.mul(get(slot), i32.of(domain.perSlot * 4))),
        local.set(end, i32.load(i32.mul(get(slot), i32.of(4)), ends)),
        when(i32.ltS(get(place), get(end)), [starts, before, cells, after]),
      ],
      i32.ltS(local.tee(row, i32.add(get(row), i32.of(4))), rowsEnd),
    );
    return [local.set(row, i32.of(0)), when(rowsEnd, rows)];
  }

  function isSteady({ column, fixed }: Reference): boolean {
    const last = domain.over.at(-1);
    return last !== undefined && (last in fixed || !column.domain.strides.has(last));
  }

  function around(body: Code, edges: Edges = { before: [], after: [] }): Code {
    if (lists !== undefined) return byList(body, lists, edges);
    const within = (loop: Code): Code => [edges.before, loop, edges.after];
    const isBySlot = domain.perSlot > 0;
    const last = domain.over.length - 1;
    if (isBySlot && last === 0) return within(bySlot(body));
    let code = body;
    for (let axis = last; axis >= (isBySlot ? 1 : 0); axis -= 1) {
      const loop = counted(code, domain.sizes[axis], ({ strides }) => strides[axis]);
      code = axis === last ? within(loop) : loop;
    }
    return isBySlot ? bySlot(code) : code;
  }

  return {
    turnTo(to) {
      pair = to;
    },
    pairs: lanes / 2,
    pair: () => pair,
    place,
    isSteady,
    around,
    tablePointer: (index) => pointer(domain.over.map((one) => (one === index ? 4 : 0))),
  };
}
