/**
 * The engine's numbers in WebAssembly: keyed random numbers, exponentials and counts. Each is the function
 * of the same name in ../numbers, operation by operation, so that the bits agree.
 */
import {
  EVEN,
  LARGEST_EXPONENT,
  LARGEST_HAZARD,
  LARGEST_PIECE,
  LN2,
  ODD,
} from '../numbers/constants';
import {
  call,
  either,
  f64,
  F64,
  give,
  i32,
  I32,
  local,
  not,
  when,
  whilst,
  type Code,
} from './wasm/code';
import { makeLocals, type WasmFunction } from './wasm/module';

/** Numbers of the functions below in a module that begins with them. */
export const NUMBER = {
  extend: 0,
  uniform: 1,
  powerOfHalf: 2,
  chanceOf: 3,
  fade: 4,
  happens: 5,
  poissonPiece: 6,
  poisson: 7,
  binomialPiece: 8,
  cohort: 9,
} as const;

const get = local.get;
const set = local.set;
const one = f64.of(1);
const zero = f64.of(0);

/** Written out, as a call costs more than it does; `h` is a local for it to work in. */
function mix(h: number, bits: Code): Code {
  const stir = (by: number): Code => i32.xor(get(h), i32.shiftRight(get(h), i32.of(by)));
  return [
    set(h, bits),
    set(h, i32.mul(stir(16), i32.of(0x85ebca6b))),
    set(h, i32.mul(stir(13), i32.of(0xc2b2ae35))),
    stir(16),
  ];
}

function extend(): WasmFunction {
  const keyed = i32.mul(i32.xor(get(0), i32.of(0x9e3779b9)), i32.of(0x01000193));
  const parted = i32.mul(get(1), i32.of(0x27d4eb2f));
  const code = mix(0, i32.add(i32.add(keyed, parted), i32.of(0x165667b1)));
  return { parameters: [I32, I32], result: I32, locals: [], code };
}

function uniform(): WasmFunction {
  const twin = i32.mul(get(0), i32.of(0x2545f491));
  const high = i32.shiftRight(mix(1, i32.xor(get(0), i32.of(0x5bd1e995))), i32.of(5));
  const low = i32.shiftRight(mix(1, i32.xor(twin, i32.of(0x68bc21eb))), i32.of(6));
  const scaled = f64.add(f64.mul(f64.fromUnsigned(high), f64.of(67108864)), f64.fromUnsigned(low));
  const code = f64.div(f64.add(scaled, f64.of(0.5)), f64.of(9007199254740992));
  return { parameters: [I32], result: F64, locals: [I32], code };
}

function series(coefficients: readonly number[], x: Code): Code {
  const [first, ...rest] = coefficients.map(f64.of);
  return rest.reduce((sum, next) => f64.add(f64.mul(sum, x), next), first);
}

function powerOfHalf(): WasmFunction {
  const locals = makeLocals(1);
  const x = get(0);
  const [whole, r, square, halvings, factor] = locals.several(5, F64);
  const left = locals.add(I32);
  const even = series(EVEN, get(square));
  const odd = series(ODD, get(square));
  const code = [
    when(not(f64.gt(x, zero)), give(one)),
    when(f64.gt(x, f64.of(LARGEST_EXPONENT)), give(zero)),
    set(whole, f64.floor(f64.add(x, f64.of(0.5)))),
    set(r, f64.mul(f64.sub(x, get(whole)), f64.of(LN2))),
    set(square, f64.mul(get(r), get(r))),
    set(halvings, one),
    set(factor, f64.of(0.5)),
    set(left, f64.toSigned(get(whole))),
    whilst(get(left), [
      when(i32.and(get(left), i32.of(1)), set(halvings, f64.mul(get(halvings), get(factor)))),
      set(factor, f64.mul(get(factor), get(factor))),
      set(left, i32.shiftRight(get(left), i32.of(1))),
    ]),
    f64.mul(get(halvings), f64.sub(even, f64.mul(get(r), odd))),
  ];
  return { parameters: [F64], result: F64, locals: locals.types, code };
}

function exponentialOfMinus(x: Code): Code {
  return call(NUMBER.powerOfHalf, f64.div(x, f64.of(LN2)));
}

function chanceOf(): WasmFunction {
  const h = get(0);
  const code = [
    when(not(f64.gt(h, zero)), give(zero)),
    when(f64.lt(h, f64.of(1e-5)), give(f64.mul(h, f64.sub(one, f64.div(h, f64.of(2)))))),
    f64.sub(one, exponentialOfMinus(h)),
  ];
  return { parameters: [F64], result: F64, locals: [], code };
}

function fade(): WasmFunction {
  const halfLife = get(0);
  const code = either(
    F64,
    f64.gt(halfLife, zero),
    call(NUMBER.chanceOf, f64.div(f64.of(LN2), halfLife)),
    one,
  );
  return { parameters: [F64], result: F64, locals: [], code };
}

function happens(): WasmFunction {
  const [hazard, key, u] = [get(0), get(1), 2];
  const code = [
    set(u, call(NUMBER.uniform, key)),
    when(not(f64.lt(get(u), hazard)), give(i32.of(0))),
    f64.lt(get(u), call(NUMBER.chanceOf, hazard)),
  ];
  return { parameters: [F64, I32], result: I32, locals: [F64], code };
}

/** A piece of a count: adds up probabilities until they pass `u`. */
function poissonPiece(): WasmFunction {
  const locals = makeLocals(2);
  const [expected, u] = [get(0), get(1)];
  const [count, probability, below] = [locals.add(F64), locals.add(F64), locals.add(F64)];
  const more = [
    f64.gt(u, get(below)),
    f64.gt(get(probability), f64.of(1e-300)),
    f64.lt(get(count), f64.of(1000)),
  ].reduce((all, next) => i32.and(all, next));
  const code = [
    when(f64.le(u, f64.sub(one, expected)), give(zero)),
    set(probability, exponentialOfMinus(expected)),
    set(below, get(probability)),
    whilst(more, [
      set(count, f64.add(get(count), one)),
      set(probability, f64.mul(get(probability), f64.div(expected, get(count)))),
      set(below, f64.add(get(below), get(probability))),
    ]),
    get(count),
  ];
  return { parameters: [F64, F64], result: F64, locals: locals.types, code };
}

function poisson(): WasmFunction {
  const locals = makeLocals(2);
  const key = get(1);
  const [total, left] = [locals.add(F64), locals.add(F64)];
  const piece = locals.add(I32);
  const code = [
    when(not(f64.gt(get(0), zero)), give(zero)),
    set(left, get(0)),
    whilst(i32.and(f64.gt(get(left), zero), i32.ltS(get(piece), i32.of(4096))), [
      set(
        total,
        f64.add(
          get(total),
          call(
            NUMBER.poissonPiece,
            f64.min(get(left), f64.of(LARGEST_PIECE)),
            call(NUMBER.uniform, call(NUMBER.extend, key, get(piece))),
          ),
        ),
      ),
      set(left, f64.sub(get(left), f64.of(LARGEST_PIECE))),
      set(piece, i32.add(get(piece), i32.of(1))),
    ]),
    get(total),
  ];
  return { parameters: [F64, I32], result: F64, locals: locals.types, code };
}

function binomialPiece(): WasmFunction {
  const locals = makeLocals(3);
  const [n, hazard, u] = [get(0), get(1), get(2)];
  const [p, odds, count, probability, below] = locals.several(5, F64);
  const expected = f64.mul(n, hazard);
  const code = [
    when(f64.le(u, f64.sub(one, expected)), give(zero)),
    set(p, call(NUMBER.chanceOf, hazard)),
    set(odds, f64.div(get(p), f64.sub(one, get(p)))),
    set(probability, exponentialOfMinus(expected)),
    set(below, get(probability)),
    whilst(i32.and(f64.gt(u, get(below)), f64.lt(get(count), n)), [
      set(
        probability,
        f64.mul(
          get(probability),
          f64.div(f64.mul(get(odds), f64.sub(n, get(count))), f64.add(get(count), one)),
        ),
      ),
      set(count, f64.add(get(count), one)),
      set(below, f64.add(get(below), get(probability))),
    ]),
    get(count),
  ];
  return { parameters: [F64, F64, F64], result: F64, locals: locals.types, code };
}

function cohort(): WasmFunction {
  const locals = makeLocals(3);
  const [size, hazard, key] = [get(0), get(1), get(2)];
  const [whole, piece, total, done, fraction] = locals.several(5, F64);
  const part = locals.add(I32);
  const extended = (by: Code): Code => call(NUMBER.extend, key, by);
  const number = call(
    NUMBER.binomialPiece,
    f64.min(get(piece), f64.sub(get(whole), get(done))),
    hazard,
    call(NUMBER.uniform, extended(get(part))),
  );
  const code = [
    when(not(f64.gt(size, zero)), give(zero)),
    when(not(f64.gt(hazard, zero)), give(zero)),
    when(f64.gt(hazard, f64.of(LARGEST_HAZARD)), give(size)),
    set(whole, f64.floor(size)),
    set(piece, f64.max(one, f64.floor(f64.div(f64.of(LARGEST_PIECE), hazard)))),
    whilst(f64.lt(get(done), get(whole)), [
      set(total, f64.add(get(total), number)),
      set(done, f64.add(get(done), get(piece))),
      set(part, i32.add(get(part), i32.of(1))),
    ]),
    set(fraction, f64.sub(size, get(whole))),
    when(
      f64.gt(get(fraction), zero),
      when(
        call(NUMBER.happens, hazard, extended(i32.of(-1))),
        give(f64.add(get(total), get(fraction))),
      ),
    ),
    get(total),
  ];
  return { parameters: [F64, F64, I32], result: F64, locals: locals.types, code };
}

/** The functions, in the order of their numbers. */
export function numberFunctions(): readonly WasmFunction[] {
  return [
    ...[extend(), uniform(), powerOfHalf(), chanceOf(), fade(), happens()],
    ...[poissonPiece(), poisson(), binomialPiece(), cohort()],
  ];
}
