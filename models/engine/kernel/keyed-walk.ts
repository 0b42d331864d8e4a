/**
 * The walk over the numbers of a domain that gives each its key, four lanes abreast: the kernel's form of
 * interpreter/draw-key.
 */
import { keyOf } from '../numbers/keyed';
import type { Domain } from '../program/domain';
import type { Context } from './context';
import type { Half, Keys } from './keys';
import { DOUBLE, VECTOR } from './layout';
import { f64x2, i32, I32, i32x4, local, repeat, V128, v128, when, type Code } from './wasm/code';
import type { Locals } from './wasm/module';

/** What the body of a walk may use: code of addresses, lanes and keys. */
export interface Spot {
  /** Which halves of the four lanes there are: a kernel of two lanes has one alone. */
  readonly halves: readonly Half[];
  /** Bytes from the start of a column over the domain to the first lane; the next half lies 16 further. */
  readonly at: Code;
  /** The same for a column over the slots alone; for domains without slots, the lane's. */
  readonly ofSlot: Code;
  /** Bytes of the first lane within a cell. */
  readonly ofLane: Code;
  /** All ones in the lanes of a half that have the slot; absent where there are no slots. */
  readonly inUse?: (half: Half) => Code;
  /** Works the keys out anew wherever it stands. */
  readonly keys: Code;
}

/** Code that visits every number of the domain where any of some lanes has its slot. */
export function keyedWalk(
  context: Context,
  locals: Locals,
  keys: Keys,
  { name, domain }: { readonly name: string; readonly domain: Domain },
  body: (spot: Spot) => Code,
): Code {
  const { lanes, places } = context;
  const halves: readonly Half[] = lanes === 2 ? [0] : [0, 1];
  const [lane, cell, at, row, ofSlot] = locals.several(5, I32);
  const inUse = locals.several(halves.length, V128);
  const [base, ofRow] = [places.keys, places.keys + VECTOR];
  const none = i32.of(0);
  const get = local.get;
  const ofLane = i32.mul(get(lane), i32.of(DOUBLE));
  const bySlot = domain.perSlot > 0;
  const perSlot = bySlot ? domain.perSlot : domain.cells;
  const step = i32.of(lanes * DOUBLE);
  const word = (place: number): Code => i32.load(none, place);
  // In memory, not in locals: what is needed only where chance is drawn, V8 would work out there, cell by cell.
  const keep = (place: number, all: Code): Code => v128.store(none, place, all);
  const kept = (place: number): Code => v128.load(none, place);
  const spot = {
    halves,
    at: get(at),
    ofSlot: get(ofSlot),
    ofLane,
    keys: keys.extend(kept(bySlot ? ofRow : base), i32x4.splat(get(cell))),
    ...(bySlot ? { inUse: (half: Half) => get(inUse[half]) } : {}),
  };

  const cells: Code = [
    local.set(cell, i32.of(0)),
    repeat(
      [body(spot), local.set(at, i32.add(get(at), step))],
      i32.ltS(local.tee(cell, i32.add(get(cell), i32.of(1))), i32.of(perSlot)),
    ),
  ];
  const slot = i32.load(get(row), places.rows);
  const active = context.addressOf(context.active.column);
  const activeIn = (half: Half): Code =>
    f64x2.ne(f64x2.load(get(ofSlot), active + half * VECTOR), f64x2.of(0));
  const lineageAt = i32.shiftRight(get(ofSlot), i32.of(1));
  const lineages = (lanes === 2 ? i32x4.loadLow : i32x4.load)(lineageAt, places.lineage);
  const rows: Code = [
    local.set(row, i32.of(0)),
    when(
      word(places.rowsEnd),
      repeat(
        [
          local.set(ofSlot, i32.add(i32.mul(slot, step), ofLane)),
          halves.map((half) => local.set(inUse[half], activeIn(half))),
          when(v128.any(inUse.map(get).reduce(v128.or)), [
            keep(ofRow, keys.extend(kept(base), lineages)),
            local.set(at, i32.add(i32.mul(slot, i32.of(perSlot * lanes * DOUBLE)), ofLane)),
            cells,
          ]),
        ],
        i32.ltS(local.tee(row, i32.add(get(row), i32.of(4))), word(places.rowsEnd)),
      ),
    ),
  ];
  const nation: Code = [local.set(ofSlot, ofLane), local.set(at, ofLane), cells];
  const splat = (place: number): Code => i32x4.splat(word(place));
  const first = i32.add(word(places.firstRun), get(lane));
  const runs = i32x4.add(i32x4.splat(first), i32x4.ofFour([0, 1, 2, 3]));
  const named = keys.extend(keys.extend(splat(places.seed), runs), i32x4.of(keyOf(name)));
  return [
    local.set(lane, i32.of(0)),
    repeat(
      [keep(base, keys.extend(named, splat(places.week))), bySlot ? rows : nation],
      i32.ltS(local.tee(lane, i32.add(get(lane), i32.of(2 * halves.length))), i32.of(lanes)),
    ),
  ];
}
