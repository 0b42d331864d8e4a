/**
 * Shares the change of an expression out over the rules that changed what it is made of.
 *
 * Exact by construction: a sum's change is the sum of its parts' changes; a product's is
 * mean(a)·Δb + mean(b)·Δa; a quotient's is (Δa − q·Δb) / b, with q the old quotient and b the new divisor.
 * No derivative is taken and nothing is left over.
 */
import type { Expression } from '../rules/expression';
import { projection, type Domain, type Space } from './program/domain';
import { impossible, secant, valuesOf, type Op, type Parts, type Twice } from './twice';

/** Values of quantities at one moment, one lane. */
export type Snapshot = ReadonlyMap<string, Float64Array>;
export interface Moments {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Quantity id → parts of its change. */
  readonly changes: ReadonlyMap<string, Parts>;
}

/** What an expression is made of: the cells of quantities, and tables as they stand. */
export interface Ground {
  readonly space: Space;
  readonly quantities: ReadonlyMap<string, { readonly domain: Domain }>;
  /** One lane of each. */
  readonly tables: ReadonlyMap<string, { readonly domain: Domain; readonly data: Float64Array }>;
}

/** The ground, with what has been made ready on it. */
interface Common extends Ground {
  readonly shared: Shared;
}

/** An expression, ready to be looked at week by week. */
interface Ready {
  readonly domain: Domain;
  readonly at: (moments: Moments) => Twice;
}

/** What expressions have in common, by their text: it is worked out once a week, whoever asks. */
export type Shared = Map<string, Ready>;

/**
 * A function that gives the parts, by rule, of an outcome expression's change. Which cell is whose is found
 * once; so is, for each object of moments, whatever stands in several expressions that share `shared`.
 */
export function sharer(
  ground: Ground,
  expression: Expression,
  shared: Shared = new Map(),
): (moments: Moments) => Parts {
  const { at } = ready({ ...ground, shared }, expression);
  return (moments) => at(moments).parts;
}

function ready(ground: Common, expression: Expression): Ready {
  const text = JSON.stringify(expression);
  const found = ground.shared.get(text);
  if (found !== undefined) return found;
  const made = remembering(readyAnew(ground, expression));
  ground.shared.set(text, made);
  return made;
}

/** The same, worked out once for the moments at hand. */
function remembering({ domain, at }: Ready): Ready {
  let last: { readonly of: Moments; readonly twice: Twice } | undefined;
  return {
    domain,
    at(moments) {
      if (last?.of !== moments) last = { of: moments, twice: at(moments) };
      return last.twice;
    },
  };
}

function readyAnew(ground: Common, expression: Expression): Ready {
  const { space } = ground;
  switch (expression.kind) {
    case 'number':
      return still(space.domainOf([]), Float64Array.of(expression.value));
    case 'table': {
      const table = ground.tables.get(expression.id);
      return table === undefined ? impossible(expression.kind) : still(table.domain, table.data);
    }
    case 'quantity':
      return quantityTwice(ground, expression.id, expression.at ?? {});
    case 'sum':
      return summed(space, expression.over, ready(ground, expression.body));
    case 'binary':
      return joined(
        space,
        expression.op,
        ready(ground, expression.left),
        ready(ground, expression.right),
      );
    default:
      return impossible(expression.kind);
  }
}

function still(domain: Domain, values: Float64Array): Ready {
  const twice = { before: values, after: values, parts: new Map<string, Float64Array>() };
  return { domain, at: () => twice };
}

const NO_PARTS: Parts = new Map();

function quantityTwice(
  { space, quantities }: Ground,
  id: string,
  held: Readonly<Record<string, string>>,
): Ready {
  const domain = quantities.get(id)?.domain ?? impossible(`missing ${id}`);
  const whole = {
    domain,
    at: ({ before, after, changes }: Moments): Twice => ({
      before: before.get(id) ?? impossible(`missing ${id}`),
      after: after.get(id) ?? impossible(`missing ${id}`),
      parts: changes.get(id) ?? NO_PARTS,
    }),
  };
  if (Object.keys(held).length === 0) return whole;
  const rest = space.domainOf(domain.over.filter((index) => !(index in held)));
  const map = projection(rest, domain, (index) =>
    index in held ? space.cellOf(index, held[index]) : undefined,
  );
  return remapped(whole, rest, (values) => picked(values, map));
}

/** The value that each place of a map points to. */
function picked(values: Float64Array, map: Int32Array): Float64Array {
  const out = new Float64Array(map.length);
  for (let at = 0; at < map.length; at += 1) out[at] = values[map[at]];
  return out;
}

function remapped(
  { at }: Ready,
  domain: Domain,
  change: (values: Float64Array) => Float64Array,
): Ready {
  return {
    domain,
    at(moments) {
      const { before, after, parts } = at(moments);
      return {
        before: change(before),
        after: change(after),
        parts: new Map([...parts].map(([rule, values]) => [rule, change(values)])),
      };
    },
  };
}

function summed(space: Space, over: string, body: Ready): Ready {
  if (!body.domain.over.includes(over)) return body;
  const rest = space.domainOf(body.domain.over.filter((index) => index !== over));
  const map = projection(body.domain, rest);
  return remapped(body, rest, (values) => {
    const out = new Float64Array(rest.cells);
    for (let cell = 0; cell < values.length; cell += 1) out[map[cell]] += values[cell];
    return out;
  });
}

function widened(one: Ready, domain: Domain): Ready {
  if (one.domain === domain) return one;
  const map = projection(domain, one.domain);
  return remapped(one, domain, (values) => picked(values, map));
}

function joined(space: Space, op: Op, left: Ready, right: Ready): Ready {
  const domain = space.domainOf([...left.domain.over, ...right.domain.over]);
  const [first, second] = [widened(left, domain), widened(right, domain)];
  const none = new Float64Array(domain.cells);
  return {
    domain,
    at(moments) {
      const [a, b] = [first.at(moments), second.at(moments)];
      const parts = new Map<string, Float64Array>();
      for (const rule of new Set([...a.parts.keys(), ...b.parts.keys()])) {
        const da = a.parts.get(rule) ?? none;
        const db = b.parts.get(rule) ?? none;
        const out = new Float64Array(domain.cells);
        for (let i = 0; i < out.length; i += 1) out[i] = secant(op, a, b, i, da[i], db[i]);
        parts.set(rule, out);
      }
      return {
        before: valuesOf(op, a.before, b.before),
        after: valuesOf(op, a.after, b.after),
        parts,
      };
    },
  };
}
