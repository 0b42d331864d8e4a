/**
 * Keyed random numbers four lanes abreast: the functions of ../numbers/keyed, operation by operation, written
 * out where they are used, since a call costs more than what it would do. What they come to is told for two
 * lanes at a time, as two doubles fill a vector.
 */
import { f64x2, i32, i32x4, local, V128, v128, type Code } from './wasm/code';
import type { Locals } from './wasm/module';

/** The first two of four lanes, or the others. */
export type Half = 0 | 1;

/** Numbers of four lanes: code that works out what they have in common, and then those of two of them. */
export interface Drawn {
  readonly work: Code;
  /** Stands as long as nothing else is drawn. */
  readonly half: (half: Half) => Code;
}

/** Code of keys and of what is drawn at them. */
export interface Keys {
  /** Keys with one more part each. */
  readonly extend: (keys: Code, part: Code) => Code;
  /** Numbers between 0 and 1 as far as their first 27 bits tell: what `uniform` would draw is no less, and less than COARSE more. */
  readonly coarse: (keys: Code) => Drawn;
  /** Numbers of mean 0 and variance 1. */
  readonly disturbance: (keys: Code) => Drawn;
}

/** What the bits that coarse numbers leave out come to at most. */
export const COARSE = 1 / 134217728;

/** Keys for one function, which lends its locals. */
export function makeKeys(locals: Locals): Keys {
  const [h, a, b] = locals.several(3, V128);
  const get = local.get;

  function mix(bits: Code): Code {
    const stir = (by: number): Code => v128.xor(get(h), i32x4.shiftRight(get(h), i32.of(by)));
    return [
      local.set(h, bits),
      local.set(h, i32x4.mul(stir(16), i32x4.of(0x85ebca6b))),
      local.set(h, i32x4.mul(stir(13), i32x4.of(0xc2b2ae35))),
      stir(16),
    ];
  }

  /** One of the mixtures of a key that its numbers are made of. */
  const mixture = (keys: Code, by: number): Code => mix(v128.xor(keys, i32x4.of(by)));

  const halfOf = (of: number, half: Half): Code =>
    half === 0 ? get(of) : i32x4.highToLow(get(of));

  return {
    extend(keys, part) {
      const keyed = i32x4.mul(v128.xor(keys, i32x4.of(0x9e3779b9)), i32x4.of(0x01000193));
      const parted = i32x4.mul(part, i32x4.of(0x27d4eb2f));
      return mix(i32x4.add(i32x4.add(keyed, parted), i32x4.of(0x165667b1)));
    },
    coarse: (keys) => ({
      work: local.set(a, i32x4.shiftRight(mixture(keys, 0x5bd1e995), i32.of(5))),
      half: (half) => f64x2.mul(f64x2.fromSigned(halfOf(a, half)), f64x2.of(COARSE)),
    }),
    disturbance(keys) {
      const halves = (of: number): Code =>
        i32x4.add(v128.and(get(of), i32x4.of(0xffff)), i32x4.shiftRight(get(of), i32.of(16)));
      const total = i32x4.add(i32x4.add(halves(a), halves(b)), i32x4.of(2));
      return {
        work: [
          local.set(a, keys),
          local.set(b, mixture(i32x4.mul(get(a), i32x4.of(0x2545f491)), 0x1b873593)),
          local.set(a, mixture(get(a), 0x3c6ef372)),
          local.set(a, total),
        ],
        half(half) {
          const share = f64x2.mul(f64x2.fromSigned(halfOf(a, half)), f64x2.of(1 / 65536));
          return f64x2.mul(f64x2.sub(share, f64x2.of(2)), f64x2.of(1.7320508075688772));
        },
      };
    },
  };
}
