/** Two moments of an expression, and exact secants between them. */
import type { Expression } from '../rules/expression';

/** Rule id → its share of a change, one number per cell. */
export type Parts = ReadonlyMap<string, Float64Array>;

/** An expression at both moments, with the parts of its change. */
export interface Twice {
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly parts: Parts;
}

/** Operations of two sides. */
export type Op = Extract<Expression, { kind: 'binary' }>['op'];

/** Throws: the model check lets no such outcome pass. */
export function impossible(kind: string): never {
  throw new Error(
    `engine: an outcome cannot be shared out over a ${kind}; the model check should have said so`,
  );
}

/** The values of an operation on two columns; only what an outcome may be made of. */
export function valuesOf(op: Op, a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  const n = out.length;
  switch (op) {
    case 'add':
      for (let i = 0; i < n; i += 1) out[i] = a[i] + b[i];
      return out;
    case 'subtract':
      for (let i = 0; i < n; i += 1) out[i] = a[i] - b[i];
      return out;
    case 'multiply':
      for (let i = 0; i < n; i += 1) out[i] = a[i] * b[i];
      return out;
    case 'divide':
      for (let i = 0; i < n; i += 1) out[i] = b[i] === 0 ? 0 : a[i] / b[i];
      return out;
    case 'min':
    case 'max':
      return impossible(op);
  }
}

/** What a rule's parts of both sides come to at one cell. */
export function secant(op: Op, a: Twice, b: Twice, i: number, da: number, db: number): number {
  switch (op) {
    case 'add':
      return da + db;
    case 'subtract':
      return da - db;
    case 'multiply':
      return ((a.before[i] + a.after[i]) / 2) * db + ((b.before[i] + b.after[i]) / 2) * da;
    case 'divide': {
      // A quotient by 0 counts as 0; when the divisor appears or vanishes, the whole change follows the numerator.
      if (b.after[i] === 0)
        return (
          share(da, a.after[i] - a.before[i]) * -(b.before[i] === 0 ? 0 : a.before[i] / b.before[i])
        );
      if (b.before[i] === 0) return share(da, a.after[i] - a.before[i]) * (a.after[i] / b.after[i]);
      return (da - (a.before[i] / b.before[i]) * db) / b.after[i];
    }
    case 'min':
    case 'max':
      return impossible(op);
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
