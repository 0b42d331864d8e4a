/**
 * Writes the drawing of a rule's events: the kernel's form of interpreter/draw-events. Four lanes go abreast as
 * far as it takes to see that nothing happens, as is so most often; where something may, each lane is looked
 * at alone.
 */
import type { Column } from '../program/column';
import type { Op } from '../program/op';
import type { Context } from './context';
import { keyedWalk, type Spot } from './keyed-walk';
import { COARSE, makeKeys, type Drawn, type Half, type Keys } from './keys';
import { DOUBLE, VECTOR } from './layout';
import { NUMBER } from './numbers';
import {
  call,
  f64,
  F64,
  f64x2,
  i32,
  i32x4,
  local,
  memory,
  V128,
  v128,
  when,
  type Code,
} from './wasm/code';
import { action, makeLocals, type WasmFunction } from './wasm/module';

type Draw = Extract<Op, { kind: 'draw' }>;

/** What the code of a draw works with. */
interface Bench {
  readonly op: Draw;
  readonly context: Context;
  readonly keys: Keys;
  readonly spot: Spot;
  /** Locals by half: hazards times strengths, which lanes are still looked at, and which of those may see something. */
  readonly rates: readonly number[];
  readonly open: readonly number[];
  readonly mayBe: readonly number[];
  /** Local: the keys of the lanes. */
  readonly drawnBy: number;
  /** Locals for one lane. */
  readonly rate: number;
}

/** The function that fills a rule's occurrences. */
export function drawFunction(op: Draw, context: Context): WasmFunction {
  const locals = makeLocals();
  const keys = makeKeys(locals);
  const own = {
    rates: locals.several(2, V128),
    open: locals.several(2, V128),
    mayBe: locals.several(2, V128),
    drawnBy: locals.add(V128),
    rate: locals.add(F64),
  };
  const { domain, occurrences, rule } = op.part;
  const out = context.addressOf(occurrences);
  const bytes = domain.cells * context.lanes * DOUBLE;
  const walk = keyedWalk(context, locals, keys, { name: rule.id, domain }, (spot) =>
    visit({ op, context, keys, spot, ...own }),
  );
  // The walk itself sets what it comes by to 0; nothing has ever been drawn elsewhere, unless somebody has left.
  const clear = memory.fill(i32.of(out), 0, i32.of(bytes));
  return action([when(i32.load(i32.of(0), context.places.touched), clear), walk], locals);
}

function visit(bench: Bench): Code {
  const { op, context, spot, rates, open } = bench;
  const strength = context.addressOf(op.part.strength);
  const begin = spot.halves.map((half): Code => {
    const by = f64x2.load(spot.ofLane, strength + half * VECTOR);
    const isAny = f64x2.gt(local.get(rates[half]), f64x2.of(0));
    return [
      local.set(rates[half], f64x2.mul(read(bench, op.hazard, half), by)),
      local.set(open[half], spot.inUse === undefined ? isAny : v128.and(isAny, spot.inUse(half))),
    ];
  });
  const occurrences = context.addressOf(op.part.occurrences);
  const none = spot.halves.map((half) =>
    f64x2.store(spot.at, occurrences + half * VECTOR, f64x2.of(0)),
  );
  return [none, begin, when(anyOpen(bench), [scaled(bench), happens(bench)])];
}

function anyOpen({ spot, open }: Bench): Code {
  return v128.any(spot.halves.map((half) => local.get(open[half])).reduce(v128.or));
}

/** What befalls an actor that exists with a probability, befalls it with that probability. */
function scaled({ op: { existence }, context, spot, rates }: Bench): Code {
  if (existence === undefined) return [];
  return spot.halves.map((half) => {
    const exists = f64x2.load(spot.ofSlot, context.addressOf(existence) + half * VECTOR);
    return local.set(rates[half], f64x2.mul(local.get(rates[half]), exists));
  });
}

function happens(bench: Bench): Code {
  const { op, context, spot, rates, open } = bench;
  const { timing } = op;
  if (timing === 'planned') {
    const out = context.addressOf(op.part.occurrences);
    return spot.halves.map((half) => {
      const planned = v128.and(local.get(rates[half]), local.get(open[half]));
      return f64x2.store(spot.at, out + half * VECTOR, planned);
    });
  }
  const isCentral = i32.load(i32.of(0), context.places.central);
  return when(
    isCentral,
    eachLane(bench, (half, lane) => central(bench, timing, half, lane)),
    draw(bench, timing),
  );
}

type Lane = 0 | 1;
type Chance = Exclude<Draw['timing'], 'planned'>;

/** Stores what the open lanes come to, one after the other. */
function eachLane(
  { op, context, spot, rates, open, rate }: Bench,
  come: (half: Half, lane: Lane) => Code,
): Code {
  const out = context.addressOf(op.part.occurrences);
  return spot.halves.map((half) =>
    ([0, 1] as const).map((lane) =>
      when(i32x4.lane(local.get(open[half]), 2 * lane), [
        local.set(rate, f64x2.lane(local.get(rates[half]), lane)),
        f64.store(spot.at, out + half * VECTOR + lane * DOUBLE, come(half, lane)),
      ]),
    ),
  );
}

/** In the central run: as often as expected. */
function central(bench: Bench, timing: Chance, half: Half, lane: Lane): Code {
  const { op, context, spot, rate } = bench;
  const accumulated = context.addressOf(op.part.accumulated) + half * VECTOR + lane * DOUBLE;
  const done = f64.load(spot.at, accumulated);
  const add = f64.store(spot.at, accumulated, f64.add(done, local.get(rate)));
  if (timing === 'recurring') return [add, local.get(rate)];
  const chance = call(NUMBER.chanceOf, local.get(rate));
  const size = f64.max(f64.of(0), f64x2.lane(present(bench, half), lane));
  const share = timing === 'cohort' ? f64.mul(size, chance) : chance;
  return [local.set(rate, share), add, local.get(rate)];
}

function draw(bench: Bench, timing: Chance): Code {
  const { spot, open, drawnBy } = bench;
  const narrow = (half: Half, to: Code): Code =>
    local.set(open[half], v128.and(local.get(open[half]), to));
  const isAnyone = (half: Half): Code => f64x2.gt(present(bench, half), f64x2.of(0));
  return [
    timing === 'cohort' ? spot.halves.map((half) => narrow(half, isAnyone(half))) : [],
    when(anyOpen(bench), [
      local.set(drawnBy, spot.keys),
      askChance(bench, timing),
      spot.halves.map((half) => narrow(half, local.get(bench.mayBe[half]))),
      when(
        anyOpen(bench),
        eachLane(bench, (half, lane) => drawn(bench, timing, half, lane)),
      ),
    ]),
  ];
}

/**
 * In which lanes something may happen. Each function of chance begins with this question, asked of the first
 * number that it draws; that of a cohort asks for the whole ones in it and for the fraction. Half of the number's
 * bits are enough to say no nearly as often.
 */
function askChance(bench: Bench, timing: Chance): Code {
  const { keys, spot, rates, drawnBy, mayBe } = bench;
  const rate = (half: Half): Code => local.get(rates[half]);
  const drawAt = (part: number): Drawn =>
    keys.coarse(keys.extend(local.get(drawnBy), i32x4.of(part)));
  // The number itself is at least `u`, and below `u` + COARSE.
  const isAbove = (u: Code, expected: Code): Code =>
    f64x2.gt(f64x2.add(u, f64x2.of(COARSE)), f64x2.sub(f64x2.of(1), expected));
  const ask = ({ work, half: numbers }: Drawn, answer: (half: Half, u: Code) => Code): Code => [
    work,
    spot.halves.map((half) => local.set(mayBe[half], answer(half, numbers(half)))),
  ];
  switch (timing) {
    case 'recurring':
      return ask(drawAt(0), (half, u) => isAbove(u, rate(half)));
    case 'chance':
      return ask(keys.coarse(local.get(drawnBy)), (half, u) => f64x2.lt(u, rate(half)));
    case 'cohort':
      return [
        ask(drawAt(0), (half, u) => {
          const whole = f64x2.floor(present(bench, half));
          return isAbove(u, f64x2.mul(whole, rate(half)));
        }),
        ask(drawAt(-1), (half, u) => v128.or(local.get(mayBe[half]), f64x2.lt(u, rate(half)))),
      ];
  }
}

function drawn(bench: Bench, timing: Chance, half: Half, lane: Lane): Code {
  const { drawnBy } = bench;
  const rate = local.get(bench.rate);
  const key = i32x4.lane(local.get(drawnBy), 2 * half + lane);
  switch (timing) {
    case 'recurring':
      return call(NUMBER.poisson, rate, key);
    case 'cohort':
      return call(NUMBER.cohort, f64x2.lane(present(bench, half), lane), rate, key);
    case 'chance':
      return f64.fromSigned(call(NUMBER.happens, rate, key));
  }
}

/** Members of the cohort who have not left it earlier in the week, so that nobody goes two ways. */
function present(bench: Bench, half: Half): Code {
  const { size, left } = bench.op;
  const none = f64x2.of(0);
  const all = size === undefined ? none : read(bench, size, half);
  if (left === undefined) return all;
  // In this order the smaller of the two is that of Math.min, whatever they are, and costs one instruction.
  return f64x2.add(all, f64x2.pmin(read(bench, left, half), none));
}

function read({ context, spot }: Bench, column: Column, half: Half): Code {
  return f64x2.load(spot.at, context.addressOf(context.resolve(column).column) + half * VECTOR);
}
