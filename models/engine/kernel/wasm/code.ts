/**
 * WebAssembly as nested lists of bytes: `f64.add(a, b)` is the code of `a`, the code of `b`, and the
 * instruction. Reads like an expression, and is flattened once at the end.
 */

/** Bytes of code, in any nesting. */
export type Code = number | Uint8Array | readonly Code[];

/** Types of values. */
export const I32 = 0x7f;
export const F64 = 0x7c;
export const V128 = 0x7b;
export type ValueType = typeof I32 | typeof F64 | typeof V128;

/** A whole number ≥ 0 in LEB128. */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let left = value;
  do {
    const low = left & 127;
    left >>>= 7;
    bytes.push(left === 0 ? low : low | 128);
  } while (left !== 0);
  return bytes;
}

/** A 32-bit number in signed LEB128. */
function signed(value: number): Code {
  const bytes: number[] = [];
  for (let left = value | 0; ;) {
    const low = left & 127;
    left >>= 7;
    const isLast = (left === 0 && (low & 64) === 0) || (left === -1 && (low & 64) !== 0);
    bytes.push(isLast ? low : low | 128);
    if (isLast) return bytes;
  }
}

const doubles = new Float64Array(1);
const octets = new Uint8Array(doubles.buffer);

/** The eight bytes of a double, lowest first. */
export function bytesOf(value: number): Code {
  doubles[0] = value;
  // The order of a typed array's bytes is the machine's; WebAssembly wants the lowest first.
  return IS_LITTLE ? [...octets] : [...octets].reverse();
}

const IS_LITTLE = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** The four bytes of a whole number, lowest first. */
function bytesOfInt(value: number): Code {
  return [0, 8, 16, 24].map((by) => (value >>> by) & 255);
}

/** Flattens code into bytes. */
export function flatten(code: Code): Uint8Array<ArrayBuffer> {
  let out = new Uint8Array(256);
  let end = 0;
  const makeRoom = (length: number): void => {
    if (end + length <= out.length) return;
    const larger = new Uint8Array(Math.max(2 * out.length, end + length));
    larger.set(out);
    out = larger;
  };
  const visit = (part: Code): void => {
    if (typeof part === 'number') {
      makeRoom(1);
      out[end] = part;
      end += 1;
    } else if (part instanceof Uint8Array) {
      makeRoom(part.length);
      out.set(part, end);
      end += part.length;
    } else for (const one of part) visit(one);
  };
  visit(code);
  return out.slice(0, end);
}

/** A local variable of the function at hand, by number. */
export const local = {
  get: (at: number): Code => [0x20, unsigned(at)],
  set: (at: number, value: Code): Code => [value, 0x21, unsigned(at)],
  /** Sets it and leaves the value. */
  tee: (at: number, value: Code): Code => [value, 0x22, unsigned(at)],
};

/** Calls the function with this number. */
export function call(at: number, ...args: readonly Code[]): Code {
  return [...args, 0x10, unsigned(at)];
}

/** Carries out `body` again and again while it ends with a true condition. */
export function repeat(body: Code, again: Code): Code {
  return [0x03, 0x40, body, again, 0x0d, 0, 0x0b];
}

/** Carries out `body` while the condition holds before it. */
export function whilst(condition: Code, body: Code): Code {
  return [0x02, 0x40, 0x03, 0x40, condition, 0x45, 0x0d, 1, body, 0x0c, 0, 0x0b, 0x0b];
}

/** Carries out `then` where the condition holds. */
export function when(condition: Code, then: Code, otherwise?: Code): Code {
  return [condition, 0x04, 0x40, then, otherwise === undefined ? [] : [0x05, otherwise], 0x0b];
}

/** One of two values of a type, of which only the one that is needed is worked out. */
export function either(type: ValueType, condition: Code, then: Code, otherwise: Code): Code {
  return [condition, 0x04, type, then, 0x05, otherwise, 0x0b];
}

/** Ends a function that gives nothing. */
export const leave: Code = 0x0f;

export function give(value: Code): Code {
  return [value, 0x0f];
}

type Two = (a: Code, b: Code) => Code;

function two(...op: readonly number[]): Two {
  return (a, b) => [a, b, op];
}

export const i32 = {
  of: (value: number): Code => [0x41, signed(value)],
  load: (at: Code, offset: number): Code => [at, 0x28, 2, unsigned(offset)],
  store: (at: Code, offset: number, value: Code): Code => [at, value, 0x36, 2, unsigned(offset)],
  add: two(0x6a),
  sub: two(0x6b),
  mul: two(0x6c),
  remainder: two(0x70),
  and: two(0x71),
  or: two(0x72),
  xor: two(0x73),
  shl: two(0x74),
  shiftRight: two(0x76),
  eq: two(0x46),
  ltS: two(0x48),
  geS: two(0x4e),
};

export const f64 = {
  of: (value: number): Code => [0x44, bytesOf(value)],
  load: (at: Code, offset: number): Code => [at, 0x2b, 3, unsigned(offset)],
  store: (at: Code, offset: number, value: Code): Code => [at, value, 0x39, 3, unsigned(offset)],
  eq: two(0x61),
  lt: two(0x63),
  gt: two(0x64),
  le: two(0x65),
  ge: two(0x66),
  add: two(0xa0),
  sub: two(0xa1),
  mul: two(0xa2),
  div: two(0xa3),
  min: two(0xa4),
  max: two(0xa5),
  floor: (a: Code): Code => [a, 0x9c],
  fromSigned: (a: Code): Code => [a, 0xb7],
  fromUnsigned: (a: Code): Code => [a, 0xb8],
  toSigned: (a: Code): Code => [a, 0xfc, 0x02],
};

/** Negates a condition. */
export function not(condition: Code): Code {
  return [condition, 0x45];
}

function wide(op: number): Two {
  return two(0xfd, ...flatten(unsigned(op)));
}

/** Both are the same whatever the 128 bits are taken for. */
function load128(at: Code, offset: number): Code {
  return [at, 0xfd, 0x00, 4, unsigned(offset)];
}

function store128(at: Code, offset: number, value: Code): Code {
  return [at, value, 0xfd, 0x0b, 4, unsigned(offset)];
}

/** Two doubles abreast. */
export const f64x2 = {
  of: (value: number): Code => [0xfd, 0x0c, bytesOf(value), bytesOf(value)],
  load: load128,
  store: store128,
  /** One double from memory, twice. */
  loadSplat: (at: Code, offset: number): Code => [at, 0xfd, 0x0a, 3, unsigned(offset)],
  splat: (a: Code): Code => [a, 0xfd, 0x14],
  lane: (a: Code, lane: 0 | 1): Code => [a, 0xfd, 0x21, lane],
  withLane: (a: Code, lane: 0 | 1, value: Code): Code => [a, value, 0xfd, 0x22, lane],
  /** Writes one lane to memory. */
  storeLane: (at: Code, offset: number, value: Code, lane: 0 | 1): Code => [
    at,
    value,
    0xfd,
    0x5b,
    3,
    unsigned(offset),
    lane,
  ],
  eq: wide(0x47),
  ne: wide(0x48),
  lt: wide(0x49),
  gt: wide(0x4a),
  le: wide(0x4b),
  ge: wide(0x4c),
  and: wide(0x4e),
  /** a where the mask b is not set. */
  andNot: wide(0x4f),
  floor: (a: Code): Code => [a, 0xfd, 0x75],
  abs: (a: Code): Code => [a, 0xfd, flatten(unsigned(0xec))],
  /** Whether a mask is set in both lanes. */
  areAll: (a: Code): Code => [a, 0xfd, flatten(unsigned(0xc3))],
  /** The low half of four whole numbers. */
  fromSigned: (a: Code): Code => [a, 0xfd, flatten(unsigned(0xfe))],
  fromUnsigned: (a: Code): Code => [a, 0xfd, flatten(unsigned(0xff))],
  add: wide(0xf0),
  sub: wide(0xf1),
  mul: wide(0xf2),
  div: wide(0xf3),
  /** b < a ? b : a */
  pmin: wide(0xf6),
  /** a < b ? b : a */
  pmax: wide(0xf7),
  /** `a` where the mask is set, else `b`. */
  select: (a: Code, b: Code, mask: Code): Code => [a, b, mask, 0xfd, 0x52],
};

/** 128 bits, whatever stands in them. */
export const v128 = {
  load: load128,
  store: store128,
  and: wide(0x4e),
  /** `a` where the mask `b` is not set. */
  andNot: wide(0x4f),
  or: wide(0x50),
  xor: wide(0x51),
  /** Whether any bit is set. */
  any: (a: Code): Code => [a, 0xfd, 0x53],
};

/** Four 32-bit numbers abreast. */
export const i32x4 = {
  of: (value: number): Code => i32x4.ofFour([value, value, value, value]),
  splat: (a: Code): Code => [a, 0xfd, 0x11],
  lane: (a: Code, lane: number): Code => [a, 0xfd, 0x1b, lane],
  load: load128,
  /** Two numbers from memory into the low half, and 0 into the high one. */
  loadLow: (at: Code, offset: number): Code => [at, 0xfd, 0x5d, 3, unsigned(offset)],
  /** The two halves changed over. */
  highToLow: (a: Code): Code => [
    a,
    a,
    0xfd,
    0x0d,
    Array.from({ length: 16 }, (_, byte) => (byte + 8) % 16),
  ],
  shiftRight: wide(0xad),
  add: wide(0xae),
  mul: wide(0xb5),
  ofFour: (values: readonly [number, number, number, number]): Code => [
    0xfd,
    0x0c,
    values.map(bytesOfInt),
  ],
};

/** Bulk operations on memory, in bytes. */
export const memory = {
  fill: (at: Code, value: number, length: Code): Code => [at, i32.of(value), length, 0xfc, 0x0b, 0],
  copy: (to: Code, from: Code, length: Code): Code => [to, from, length, 0xfc, 0x0a, 0, 0],
};
