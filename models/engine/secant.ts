/**
 * Shares the change of an expression out over the rules that changed what it is made of.
 *
 * Exact by construction: a sum's change is the sum of its parts' changes; a product's is
 * mean(a)·Δb + mean(b)·Δa; a quotient's is (Δa − q·Δb) / b, with q the old quotient and b the new divisor.
 * No derivative is taken and nothing is left over.
 */
import type { Expression } from '../rules/expression';
import type { Column } from './program/column';
import { projection, type Domain, type Space } from './program/domain';

/** Values of quantities at one moment, one lane. */
export type Snapshot = ReadonlyMap<string, Column>;
/** Rule id → its share of a change, one number per cell. */
export type Parts = ReadonlyMap<string, Float64Array>;

export interface Moments {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Quantity id → parts of its change. */
  readonly changes: ReadonlyMap<string, Parts>;
  readonly tables: ReadonlyMap<string, Column>;
}

/** An expression at both moments, with the parts of its change. */
interface Twice {
  readonly domain: Domain;
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly parts: Parts;
}

/** The parts, by rule, of an outcome expression's change. */
export function shareOut(space: Space, expression: Expression, moments: Moments): Parts {
  return walk(space, expression, moments).parts;
}

function walk(space: Space, expression: Expression, moments: Moments): Twice {
  switch (expression.kind) {
    case 'number':
      return still(space.domainOf([]), Float64Array.of(expression.value));
    case 'table': {
      const table = moments.tables.get(expression.id);
      return table === undefined
        ? impossible(expression.kind)
        : still(table.domain, oneLane(table));
    }
    case 'quantity':
      return quantityTwice(space, expression.id, expression.at ?? {}, moments);
    case 'sum':
      return summed(space, expression.over, walk(space, expression.body, moments));
    case 'binary':
      return joined(
        space,
        expression.op,
        walk(space, expression.left, moments),
        walk(space, expression.right, moments),
      );
    default:
      return impossible(expression.kind);
  }
}

function impossible(kind: string): never {
  throw new Error(
    `engine: an outcome cannot be shared out over a ${kind}; the model check should have said so`,
  );
}

function still(domain: Domain, values: Float64Array): Twice {
  return { domain, before: values, after: values, parts: new Map() };
}

function oneLane(column: Column): Float64Array {
  const lanes = column.data.length / column.domain.cells;
  return Float64Array.from({ length: column.domain.cells }, (_, cell) => column.data[cell * lanes]);
}

function quantityTwice(
  space: Space,
  id: string,
  at: Readonly<Record<string, string>>,
  moments: Moments,
): Twice {
  const before = moments.before.get(id);
  const after = moments.after.get(id);
  if (before === undefined || after === undefined) return impossible(`missing ${id}`);
  const whole = {
    domain: before.domain,
    before: before.data,
    after: after.data,
    parts: moments.changes.get(id) ?? new Map<string, Float64Array>(),
  };
  if (Object.keys(at).length === 0) return whole;
  const rest = space.domainOf(before.domain.over.filter((index) => !(index in at)));
  const map = projection(rest, before.domain, (index) =>
    index in at ? space.cellOf(index, at[index]) : undefined,
  );
  return remapped(whole, rest, (values) => Float64Array.from(map, (from) => values[from]));
}

function remapped(
  twice: Twice,
  domain: Domain,
  change: (values: Float64Array) => Float64Array,
): Twice {
  return {
    domain,
    before: change(twice.before),
    after: change(twice.after),
    parts: new Map([...twice.parts].map(([rule, values]) => [rule, change(values)])),
  };
}

function summed(space: Space, over: string, body: Twice): Twice {
  if (!body.domain.over.includes(over)) return body;
  const rest = space.domainOf(body.domain.over.filter((index) => index !== over));
  const map = projection(body.domain, rest);
  return remapped(body, rest, (values) => {
    const out = new Float64Array(rest.cells);
    for (let cell = 0; cell < values.length; cell += 1) out[map[cell]] += values[cell];
    return out;
  });
}

function widened(twice: Twice, domain: Domain): Twice {
  if (twice.domain === domain) return twice;
  const map = projection(domain, twice.domain);
  return remapped(twice, domain, (values) => Float64Array.from(map, (from) => values[from]));
}

type Op = Extract<Expression, { kind: 'binary' }>['op'];

function joined(space: Space, op: Op, left: Twice, right: Twice): Twice {
  const domain = space.domainOf([...left.domain.over, ...right.domain.over]);
  const a = widened(left, domain);
  const b = widened(right, domain);
  const rules = new Set([...a.parts.keys(), ...b.parts.keys()]);
  const parts = new Map<string, Float64Array>();
  for (const rule of rules) {
    const da = a.parts.get(rule);
    const db = b.parts.get(rule);
    const out = new Float64Array(domain.cells);
    for (let i = 0; i < out.length; i += 1)
      out[i] = secant(op, a, b, i, da?.[i] ?? 0, db?.[i] ?? 0);
    parts.set(rule, out);
  }
  return {
    domain,
    before: valuesOf(op, a.before, b.before),
    after: valuesOf(op, a.after, b.after),
    parts,
  };
}

function valuesOf(op: Op, a: Float64Array, b: Float64Array): Float64Array {
  return a.map((x, i) => {
    const y = b[i];
    switch (op) {
      case 'add':
        return x + y;
      case 'subtract':
        return x - y;
      case 'multiply':
        return x * y;
      case 'divide':
        return y === 0 ? 0 : x / y;
      case 'min':
      case 'max':
        return impossible(op);
    }
  });
}

function secant(op: Op, a: Twice, b: Twice, i: number, da: number, db: number): number {
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
