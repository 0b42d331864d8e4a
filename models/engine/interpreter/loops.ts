/**
 * The loops that do the arithmetic. A column holds cells × lanes numbers, the lanes (runs side by side)
 * innermost; `lanes` is a power of two, so `index & mask` reads either a full column (mask ALL) or one
 * number per lane (mask lanes − 1) with the same loop. One loop per operation keeps each of them
 * monomorphic and quick.
 */
import type { BinaryOperator } from '../../rules/expression';
import { weeklyFade } from '../numbers/exponential';
import type { SparseRows } from '../program/op';

/** Mask under which every index reads its own place. */
export const ALL = 0x7fffffff;

/** How many numbers of a column are in use this week: everything, or the slots up to the highest active one. */
export type Extent = () => number;

/** One thing to do. */
export type Step = () => void;

export type Loop = (
  out: Float64Array,
  a: Float64Array,
  ma: number,
  b: Float64Array,
  mb: number,
  n: number,
) => void;

/** The loop of each two-sided operation. Division by zero gives 0 by definition of the vocabulary. */
export const BINARY: Readonly<Record<BinaryOperator, Loop>> = {
  add(out, a, ma, b, mb, n) {
    for (let i = 0; i < n; i += 1) out[i] = a[i & ma] + b[i & mb];
  },
  subtract(out, a, ma, b, mb, n) {
    for (let i = 0; i < n; i += 1) out[i] = a[i & ma] - b[i & mb];
  },
  multiply(out, a, ma, b, mb, n) {
    for (let i = 0; i < n; i += 1) out[i] = a[i & ma] * b[i & mb];
  },
  divide(out, a, ma, b, mb, n) {
    for (let i = 0; i < n; i += 1) {
      const by = b[i & mb];
      out[i] = by === 0 ? 0 : a[i & ma] / by;
    }
  },
  min(out, a, ma, b, mb, n) {
    for (let i = 0; i < n; i += 1) {
      const x = a[i & ma];
      const y = b[i & mb];
      out[i] = x < y ? x : y;
    }
  },
  max(out, a, ma, b, mb, n) {
    for (let i = 0; i < n; i += 1) {
      const x = a[i & ma];
      const y = b[i & mb];
      out[i] = x > y ? x : y;
    }
  },
};

/** value / (value + half), 0 for a value of 0 or less. */
export const saturateLoop: Loop = (out, a, ma, b, mb, n) => {
  for (let i = 0; i < n; i += 1) {
    const value = a[i & ma];
    const half = b[i & mb];
    out[i] = value > 0 ? value / (value + (half > 0 ? half : 0)) : 0;
  }
};

/** The weekly share that goes at a half-life. */
export function fadeLoop(out: Float64Array, a: Float64Array, n: number): void {
  for (let i = 0; i < n; i += 1) out[i] = weeklyFade(a[i]);
}

/** Copies, for every cell, the cell of `from` that `map` names. */
export function gatherLoop(
  out: Float64Array,
  from: Float64Array,
  map: Int32Array,
  lanes: number,
  n: number,
): void {
  for (let i = 0, cell = 0; i < n; cell += 1) {
    let source = map[cell] * lanes;
    for (let lane = 0; lane < lanes; lane += 1) {
      out[i] = from[source];
      i += 1;
      source += 1;
    }
  }
}

/** Which slots count: the middle axis of a loop is the slots, and an organisation that is not there adds nothing. */
export interface InUse {
  /** 1 where the slot is in use; slots × lanes. */
  readonly active: Float64Array;
  readonly lanes: number;
}

/** Adds `weight` times one row of `inner` numbers (cells × lanes) to another in the lanes where the slot is in use. */
function addInUse(
  out: Float64Array,
  to: number,
  body: Float64Array,
  from: number,
  inner: number,
  weight: number,
  slot: number,
  { active, lanes }: InUse,
): void {
  const first = slot * lanes;
  for (let i = 0; i < inner; i += 1) {
    if (active[first + (i & (lanes - 1))] !== 0) out[to + i] += weight * body[from + i];
  }
}

/** Whether every lane has this organisation. */
function isInAllLanes({ active, lanes }: InUse, slot: number): boolean {
  for (let at = slot * lanes; at < (slot + 1) * lanes; at += 1) if (active[at] === 0) return false;
  return true;
}

/** Sums the middle axis of an outer × size × inner column (inner counts lanes). */
export function sumLoop(
  out: Float64Array,
  body: Float64Array,
  outer: number,
  size: number,
  used: number,
  inner: number,
  inUse: InUse | undefined,
): void {
  for (let o = 0; o < outer; o += 1) {
    const to = o * inner;
    for (let i = 0; i < inner; i += 1) out[to + i] = 0;
    for (let s = 0; s < used; s += 1) {
      const from = (o * size + s) * inner;
      if (inUse === undefined || isInAllLanes(inUse, s))
        for (let i = 0; i < inner; i += 1) out[to + i] += body[from + i];
      else addInUse(out, to, body, from, inner, 1, s, inUse);
    }
  }
}

/** For every row of the middle axis, the weighted sum over the rows it is linked to. */
export function linkedLoop(
  out: Float64Array,
  body: Float64Array,
  rows: SparseRows,
  outer: number,
  size: number,
  used: number,
  inner: number,
  inUse: InUse | undefined,
): void {
  const { rowStart, column, weight } = rows;
  for (let o = 0; o < outer; o += 1) {
    const base = o * size * inner;
    for (let row = 0; row < used; row += 1) {
      const to = base + row * inner;
      for (let i = 0; i < inner; i += 1) out[to + i] = 0;
      for (let link = rowStart[row]; link < rowStart[row + 1]; link += 1) {
        const from = base + column[link] * inner;
        const w = weight[link];
        if (inUse === undefined || isInAllLanes(inUse, column[link]))
          for (let i = 0; i < inner; i += 1) out[to + i] += w * body[from + i];
        else addInUse(out, to, body, from, inner, w, column[link], inUse);
      }
    }
  }
}
