/** The walk over the numbers of a domain that gives each its key: the kernel's form of interpreter/draw-key. */
import { keyOf } from '../numbers/keyed';
import type { Domain } from '../program/domain';
import type { Context } from './context';
import { DOUBLE } from './layout';
import { NUMBER } from './numbers';
import { call, f64, i32, I32, local, repeat, when, type Code } from './wasm/code';
import type { Locals } from './wasm/module';

/** What the body of a walk may use: code of addresses and keys. */
export interface Spot {
  /** Bytes from the start of a column over the domain. */
  readonly at: Code;
  /** The same for a column over the slots alone; for domains without slots, the lane's. */
  readonly ofSlot: Code;
  /** Bytes of the lane within a cell. */
  readonly ofLane: Code;
  /** Works the key out anew wherever it stands. */
  readonly key: Code;
}

/** Code that visits every number of the domain in the lanes that have its slot. */
export function keyedWalk(
  context: Context,
  locals: Locals,
  name: string,
  domain: Domain,
  body: (spot: Spot) => Code,
): Code {
  const { lanes, places } = context;
  const [lane, base, rowKey, cell] = locals.several(4, I32);
  const [at, row, ofSlot] = locals.several(3, I32);
  const get = local.get;
  const ofLane = i32.mul(get(lane), i32.of(DOUBLE));
  const bySlot = domain.perSlot > 0;
  const perSlot = bySlot ? domain.perSlot : domain.cells;
  const step = i32.of(lanes * DOUBLE);
  const extend = (from: Code, part: Code): Code => call(NUMBER.extend, from, part);
  const word = (place: number): Code => i32.load(i32.of(0), place);

  const cells: Code = [
    local.set(cell, i32.of(0)),
    repeat(
      [
        body({ at: get(at), ofSlot: get(ofSlot), ofLane, key: extend(get(rowKey), get(cell)) }),
        local.set(at, i32.add(get(at), step)),
      ],
      i32.ltS(local.tee(cell, i32.add(get(cell), i32.of(1))), i32.of(perSlot)),
    ),
  ];
  const slot = i32.load(get(row), places.rows);
  const isActive = f64.gt(
    f64.load(get(ofSlot), context.addressOf(context.active.column)),
    f64.of(0),
  );
  const lineage = i32.load(i32.shiftRight(get(ofSlot), i32.of(1)), places.lineage);
  const rows: Code = [
    local.set(row, i32.of(0)),
    when(
      word(places.rowsEnd),
      repeat(
        [
          local.set(ofSlot, i32.add(i32.mul(slot, step), ofLane)),
          when(isActive, [
            local.set(rowKey, extend(get(base), lineage)),
            local.set(at, i32.add(i32.mul(slot, i32.of(perSlot * lanes * DOUBLE)), ofLane)),
            cells,
          ]),
        ],
        i32.ltS(local.tee(row, i32.add(get(row), i32.of(4))), word(places.rowsEnd)),
      ),
    ),
  ];
  const nation: Code = [
    local.set(ofSlot, ofLane),
    local.set(rowKey, get(base)),
    local.set(at, ofLane),
    cells,
  ];
  const run = i32.add(word(places.firstRun), get(lane));
  const named = extend(extend(word(places.seed), run), i32.of(keyOf(name)));
  return [
    local.set(lane, i32.of(0)),
    repeat(
      [local.set(base, extend(named, word(places.week))), bySlot ? rows : nation],
      i32.ltS(local.tee(lane, i32.add(get(lane), i32.of(1))), i32.of(lanes)),
    ),
  ];
}
