/** Writes the drawing of a rule's events: the kernel's form of interpreter/draw-events. */
import { MEDIAN } from '../numbers/constants';
import type { Op } from '../program/op';
import type { Context } from './context';
import { keyedWalk, type Spot } from './keyed-walk';
import { DOUBLE } from './layout';
import { NUMBER } from './numbers';
import { call, either, f64, F64, i32, local, memory, when, type Code } from './wasm/code';
import { action, makeLocals, type WasmFunction } from './wasm/module';

type Draw = Extract<Op, { kind: 'draw' }>;

/** The function that fills a rule's occurrences. */
export function drawFunction(op: Draw, context: Context): WasmFunction {
  const locals = makeLocals();
  const rate = locals.add(F64);
  const before = locals.add(F64);
  const { part } = op;
  const { domain } = part;
  const out = context.addressOf(part.occurrences);
  const bytes = domain.cells * context.lanes * DOUBLE;
  const walk = keyedWalk(context, locals, part.rule.id, domain, (spot) => {
    const hazard = f64.load(spot.at, context.addressOf(context.resolve(op.hazard).column));
    const strength = f64.load(spot.ofLane, context.addressOf(part.strength));
    return [
      local.set(rate, f64.mul(hazard, strength)),
      when(f64.gt(local.get(rate), f64.of(0)), [
        scaled(op, context, spot, rate),
        f64.store(spot.at, out, happens(op, context, spot, rate, before)),
      ]),
    ];
  });
  return action([memory.fill(i32.of(out), 0, i32.of(bytes)), walk], locals);
}

/** What befalls an actor that exists with a probability, befalls it with that probability. */
function scaled({ existence }: Draw, context: Context, { ofSlot }: Spot, rate: number): Code {
  if (existence === undefined) return [];
  const exists = f64.load(ofSlot, context.addressOf(existence));
  return local.set(rate, f64.mul(local.get(rate), exists));
}

function happens(op: Draw, context: Context, spot: Spot, rate: number, before: number): Code {
  if (op.timing === 'planned') return local.get(rate);
  const isCentral = i32.load(i32.of(0), context.places.central);
  return either(
    F64,
    isCentral,
    central(op, context, spot, rate, before),
    drawn(op, context, spot, rate),
  );
}

/** In the central run: at the median, or in shares. */
function central(op: Draw, context: Context, spot: Spot, rate: number, before: number): Code {
  const accumulated = context.addressOf(op.part.accumulated);
  const done = f64.load(spot.at, accumulated);
  if (op.timing === 'recurring') {
    const reached = f64.floor(f64.add(done, f64.of(MEDIAN)));
    return [
      local.set(before, reached),
      f64.store(spot.at, accumulated, f64.add(done, local.get(rate))),
      f64.sub(reached, local.get(before)),
    ];
  }
  const chance = call(NUMBER.chanceOf, local.get(rate));
  const share =
    op.timing === 'cohort'
      ? f64.mul(f64.max(f64.of(0), present(op, context, spot)), chance)
      : chance;
  return [
    local.set(rate, share),
    f64.store(spot.at, accumulated, f64.add(done, local.get(rate))),
    local.get(rate),
  ];
}

function drawn(op: Draw, context: Context, spot: Spot, rate: number): Code {
  switch (op.timing) {
    case 'recurring':
      return call(NUMBER.poisson, local.get(rate), spot.key);
    case 'cohort':
      return call(NUMBER.cohort, present(op, context, spot), local.get(rate), spot.key);
    case 'chance':
    case 'planned':
      return f64.fromSigned(call(NUMBER.happens, local.get(rate), spot.key));
  }
}

/** Members of the cohort who have not left it earlier in the week, so that nobody goes two ways. */
function present({ size, left }: Draw, context: Context, { at }: Spot): Code {
  const all =
    size === undefined ? f64.of(0) : f64.load(at, context.addressOf(context.resolve(size).column));
  const gone = left === undefined ? f64.of(0) : f64.load(at, context.addressOf(left));
  return f64.add(all, f64.min(f64.of(0), gone));
}
