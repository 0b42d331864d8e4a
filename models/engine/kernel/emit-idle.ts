/** Writes the search for idle cells: for each slot, a list of the cells that are not. */
import type { Column } from '../program/column';
import type { Context } from './context';
import { LARGEST_READ, type Idle } from './idle';
import { DOUBLE, VECTOR } from './layout';
import type { Lists } from './lists';
import { makeNest } from './nest';
import { f64x2, i32, I32, local, not, repeat, V128, v128, when, type Code } from './wasm/code';
import { action, makeLocals, type Locals, type WasmFunction } from './wasm/module';

/**
 * The function that fills the lists; with every cell where a number is too large for cells to be passed by. Cells that
 * are idle stay so for as long as the lists last, and the others may as well be gone through.
 */
export function idleFunction(idle: Idle, context: Context, lists: Lists): WasmFunction {
  const locals = makeLocals();
  const small = locals.add(V128);
  const check = (number: Code): Code =>
    local.set(
      small,
      v128.and(
        local.get(small),
        f64x2.le(f64x2.abs(number), f64x2.of(Number(`1e${LARGEST_READ}`))),
      ),
    );
  const narrow = idle.looked.filter((column) => column.domain !== idle.domain);
  const looks = [...new Set(narrow.map(({ domain }) => domain))].map((domain) => {
    const nest = makeNest(domain, context, locals);
    const pairs = Array.from({ length: context.lanes / 2 }, (_, pair): Code => {
      nest.turnTo(pair);
      return narrow.flatMap((column) => {
        if (column.domain !== domain) return [];
        const { at, offset } = nest.place({ column, fixed: {} });
        return [check(f64x2.load(at, offset))];
      });
    });
    return nest.around(pairs);
  });
  const surroundings = { idle, context, lists, locals };
  const none = i32.of(0);
  const isFull = (yes: 0 | 1): Code => i32.store(none, lists.full, i32.of(yes));
  const isStale = i32.or(i32.load(none, context.places.touched), i32.load(none, lists.full));
  const search = listing(surroundings, check);
  return action(
    [
      local.set(small, f64x2.eq(f64x2.of(0), f64x2.of(0))),
      looks,
      idle.lasts ? when(isStale, [isFull(0), search], listed(surroundings, check)) : search,
      when(not(f64x2.areAll(local.get(small))), [isFull(1), listing(surroundings)]),
    ],
    locals,
  );
}

/** Looks at the stocks of the cells that are listed. */
function listed(
  { idle, context, lists, locals }: Surroundings,
  check: (number: Code) => Code,
): Code {
  const nest = makeNest(idle.domain, context, locals, lists);
  const pairs = Array.from({ length: nest.pairs }, (_, pair): Code => {
    nest.turnTo(pair);
    return idle.stocks.map((column) => {
      const { at, offset } = nest.place({ column, fixed: {} });
      return check(f64x2.load(at, offset));
    });
  });
  return nest.around(pairs);
}

interface Surroundings {
  readonly idle: Idle;
  readonly context: Context;
  readonly lists: Lists;
  readonly locals: Locals;
}

/** Lists the cells of every slot: those that are not idle, or all of them where nothing is checked. */
function listing(
  { idle, context, lists, locals }: Surroundings,
  check?: (number: Code) => Code,
): Code {
  const { lanes, places } = context;
  const { perSlot } = idle.domain;
  const [row, slot, place, cell, at] = locals.several(5, I32);
  const get = local.get;
  const enter = [
    i32.store(get(place), lists.at, get(cell)),
    local.set(place, i32.add(get(place), i32.of(4))),
  ];
  const cells = repeat(
    [
      check === undefined ? enter : sorted({ idle, context, lists, locals }, at, enter, check),
      local.set(at, i32.add(get(at), i32.of(lanes * DOUBLE))),
    ],
    i32.ltS(local.tee(cell, i32.add(get(cell), i32.of(1))), i32.of(perSlot)),
  );
  const end = i32.load(i32.of(0), places.rowsEnd);
  const rows = repeat(
    [
      local.set(slot, i32.load(get(row), places.rows)),
      local.set(place, i32.mul(get(slot), i32.of(perSlot * 4))),
      local.set(at, i32.mul(get(slot), i32.of(perSlot * lanes * DOUBLE))),
      local.set(cell, i32.of(0)),
      cells,
      i32.store(i32.mul(get(slot), i32.of(4)), lists.ends, get(place)),
    ],
    i32.ltS(local.tee(row, i32.add(get(row), i32.of(4))), end),
  );
  return [local.set(row, i32.of(0)), when(end, rows)];
}

/** Enters the cell at hand, unless it is idle; then what others read there is 0. */
function sorted(
  { idle, context, locals }: Surroundings,
  at: number,
  enter: Code,
  check: (number: Code) => Code,
): Code {
  const [any, number] = locals.several(2, V128);
  const each = (columns: readonly Column[], visit: (offset: number) => Code): Code =>
    columns.map((column) =>
      Array.from({ length: context.lanes / 2 }, (_, pair) =>
        visit(context.addressOf(column) + pair * VECTOR),
      ),
    );
  const wide = idle.looked.filter((column) => column.domain === idle.domain);
  return [
    local.set(any, f64x2.of(0)),
    each(idle.stocks, (offset) => [
      local.set(number, f64x2.load(local.get(at), offset)),
      local.set(any, v128.or(local.get(any), local.get(number))),
      check(local.get(number)),
    ]),
    each(wide, (offset) => check(f64x2.load(local.get(at), offset))),
    when(
      v128.any(local.get(any)),
      enter,
      each(idle.cleared, (offset) => f64x2.store(local.get(at), offset, f64x2.of(0))),
    ),
  ];
}
