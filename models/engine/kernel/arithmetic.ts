/** What one operation does to the numbers of a cell, two lanes abreast. */
import type { Column } from '../program/column';
import type { Op } from '../program/op';
import { f64x2, type Code } from './wasm/code';

type Arithmetic = Extract<Op, { kind: 'binary' | 'saturate' | 'clamp' | 'choose' }>;

/** The result of an operation on its inputs' numbers. */
export function arithmetic(op: Arithmetic, value: (column: Column) => Code): Code {
  switch (op.kind) {
    case 'binary':
      return binary(op.op, value(op.left), value(op.right));
    case 'saturate': {
      const amount = value(op.value);
      const half = f64x2.pmax(f64x2.of(0), value(op.half));
      const share = f64x2.div(amount, f64x2.add(amount, half));
      return f64x2.and(share, f64x2.gt(amount, f64x2.of(0)));
    }
    case 'clamp':
      return f64x2.pmax(f64x2.pmin(value(op.value), value(op.high)), value(op.low));
    case 'choose': {
      const [left, right] = [value(op.left), value(op.right)];
      return f64x2.select(value(op.then), value(op.otherwise), holds(op.op, left, right));
    }
  }
}

function binary(op: Extract<Op, { kind: 'binary' }>['op'], left: Code, right: Code): Code {
  switch (op) {
    case 'add':
      return f64x2.add(left, right);
    case 'subtract':
      return f64x2.sub(left, right);
    case 'multiply':
      return f64x2.mul(left, right);
    case 'divide':
      return f64x2.andNot(f64x2.div(left, right), f64x2.eq(right, f64x2.of(0)));
    // Both keep the right side where neither is smaller.
    case 'min':
      return f64x2.pmin(right, left);
    case 'max':
      return f64x2.pmax(right, left);
  }
}

function holds(op: Extract<Op, { kind: 'choose' }>['op'], left: Code, right: Code): Code {
  switch (op) {
    case 'less':
      return f64x2.lt(left, right);
    case 'atMost':
      return f64x2.le(left, right);
    case 'greater':
      return f64x2.lt(right, left);
    case 'atLeast':
      return f64x2.le(right, left);
  }
}
