/**
 * Shares the change of an operation of two sides out over the rules that changed the sides.
 *
 * Exact by construction: a sum's change is the sum of its parts' changes; a product's is
 * mean(a)·Δb + mean(b)·Δa; a quotient's is (Δa − q·Δb) / b, with q the old quotient and b the new divisor.
 * No derivative is taken and nothing is left over.
 */
import type { Expression } from '../rules/expression';
import type { Twice } from './twice';

/** Operations of two sides. */
export type Op = Extract<Expression, { kind: 'binary' }>['op'];

/** Throws: the model check lets no such outcome pass. */
export function impossible(kind: string): never {
  throw new Error(
    `engine: an outcome cannot be shared out over a ${kind}; the model check should have said so`,
  );
}

/** One side: its numbers, and where in them each cell of the whole lies. */
export interface Side {
  readonly moments: Twice;
  readonly map: Int32Array;
}

/** Fills the values of an operation on two columns, as they are now; only of what an outcome may be made of. */
export function fillValues(op: Op, a: Side, b: Side, out: Float64Array): void {
  const [left, right] = [a.moments.after, b.moments.after];
  const [ma, mb] = [a.map, b.map];
  const n = out.length;
  switch (op) {
    case 'add':
      for (let i = 0; i < n; i += 1) out[i] = left[ma[i]] + right[mb[i]];
      return;
    case 'subtract':
      for (let i = 0; i < n; i += 1) out[i] = left[ma[i]] - right[mb[i]];
      return;
    case 'multiply':
      for (let i = 0; i < n; i += 1) out[i] = left[ma[i]] * right[mb[i]];
      return;
    case 'divide':
      for (let i = 0; i < n; i += 1) {
        const by = right[mb[i]];
        out[i] = by === 0 ? 0 : left[ma[i]] / by;
      }
      return;
    case 'min':
    case 'max':
      return impossible(op);
  }
}

/** The secant of an operation: fills what the parts of its sides come to, in the first `n` cells. */
export interface Secant {
  /** Readies it for the week at hand, in which the left side moves, or the right one, or both. */
  readonly begin: (n: number, isLeft: boolean, isRight: boolean) => void;
  readonly both: (da: Float64Array, db: Float64Array, out: Float64Array, n: number) => void;
  /** The same for a rule that has a part in one side only. */
  readonly left: (da: Float64Array, out: Float64Array, n: number) => void;
  readonly right: (db: Float64Array, out: Float64Array, n: number) => void;
}

/** The secant of an operation, with room to work for so many cells. */
export function secantOf(op: Op, a: Side, b: Side, cells: number): Secant {
  const [ma, mb] = [a.map, b.map];
  switch (op) {
    case 'add':
      return {
        begin: () => undefined,
        both(da, db, out, n) {
          for (let i = 0; i < n; i += 1) out[i] = da[ma[i]] + db[mb[i]];
        },
        left(da, out, n) {
          for (let i = 0; i < n; i += 1) out[i] = da[ma[i]];
        },
        right(db, out, n) {
          for (let i = 0; i < n; i += 1) out[i] = db[mb[i]];
        },
      };
    case 'subtract':
      return {
        begin: () => undefined,
        both(da, db, out, n) {
          for (let i = 0; i < n; i += 1) out[i] = da[ma[i]] - db[mb[i]];
        },
        left(da, out, n) {
          for (let i = 0; i < n; i += 1) out[i] = da[ma[i]];
        },
        right(db, out, n) {
          for (let i = 0; i < n; i += 1) out[i] = -db[mb[i]];
        },
      };
    case 'multiply':
      return product(a, b, cells);
    case 'divide':
      return quotient(a, b, cells);
    case 'min':
    case 'max':
      return impossible(op);
  }
}

function momentsOf(
  a: Side,
  b: Side,
): readonly [Float64Array, Float64Array, Float64Array, Float64Array] {
  return [a.moments.before, a.moments.after, b.moments.before, b.moments.after];
}

function product(a: Side, b: Side, cells: number): Secant {
  const [ma, mb] = [a.map, b.map];
  const [meanA, meanB] = [new Float64Array(cells), new Float64Array(cells)];
  return {
    begin(n, isLeft, isRight) {
      const [wasA, isA, wasB, isB] = momentsOf(a, b);
      if (isRight) for (let i = 0; i < n; i += 1) meanA[i] = (wasA[ma[i]] + isA[ma[i]]) / 2;
      if (isLeft) for (let i = 0; i < n; i += 1) meanB[i] = (wasB[mb[i]] + isB[mb[i]]) / 2;
    },
    both(da, db, out, n) {
      for (let i = 0; i < n; i += 1) out[i] = meanA[i] * db[mb[i]] + meanB[i] * da[ma[i]];
    },
    left(da, out, n) {
      for (let i = 0; i < n; i += 1) out[i] = meanB[i] * da[ma[i]];
    },
    right(db, out, n) {
      for (let i = 0; i < n; i += 1) out[i] = meanA[i] * db[mb[i]];
    },
  };
}

/**
 * A quotient by 0 counts as 0; when the divisor appears or vanishes, the whole change follows the numerator.
 */
function quotient(a: Side, b: Side, cells: number): Secant {
  const [ma, mb] = [a.map, b.map];
  const [q, by] = [new Float64Array(cells), new Float64Array(cells)];
  /** Cells whose divisor is 0 at either moment: the numerator's change there, and what all of it comes to. */
  const odd: { readonly cell: number; readonly whole: number; readonly comes: number }[] = [];
  function followNumerator(da: Float64Array, out: Float64Array): void {
    for (const { cell, whole, comes } of odd)
      out[cell] = (whole === 0 ? 0 : da[ma[cell]] / whole) * comes;
  }

  return {
    begin(n) {
      const [wasA, isA, wasB, isB] = momentsOf(a, b);
      odd.length = 0;
      for (let i = 0; i < n; i += 1) {
        const [was, is] = [wasB[mb[i]], isB[mb[i]]];
        const [over, now] = [wasA[ma[i]], isA[ma[i]]];
        q[i] = over / was;
        by[i] = is;
        if (was !== 0 && is !== 0) continue;
        const comes = is !== 0 ? now / is : was === 0 ? -0 : -(over / was);
        odd.push({ cell: i, whole: now - over, comes });
      }
    },
    both(da, db, out, n) {
      for (let i = 0; i < n; i += 1) out[i] = (da[ma[i]] - q[i] * db[mb[i]]) / by[i];
      followNumerator(da, out);
    },
    left(da, out, n) {
      for (let i = 0; i < n; i += 1) out[i] = da[ma[i]] / by[i];
      followNumerator(da, out);
    },
    right(db, out, n) {
      for (let i = 0; i < n; i += 1) out[i] = (-q[i] * db[mb[i]]) / by[i];
      for (const { cell } of odd) out[cell] = 0;
    },
  };
}
