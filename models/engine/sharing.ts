/** Outcomes as numbers at two moments: each expression is made ready once, whoever asks for it. */
import type { Expression } from '../rules/expression';
import { fallsOn, projection, type Domain, type Space } from './program/domain';
import { fillValues, impossible, secantOf, type Op } from './secant';
import { makeTwice, sizeIn, type Clock, type Parts, type Twice } from './twice';

/** What outcomes are made of: the cells of quantities, and tables as they stand. */
export interface Ground {
  readonly space: Space;
  readonly clock: Clock;
  readonly quantity: (id: string) => Twice | undefined;
  /** One lane of a table. */
  readonly table: (
    id: string,
  ) => { readonly domain: Domain; readonly data: Float64Array } | undefined;
}

/** A function that gives the numbers of an expression; the same ones for the same expression. */
export function sharing(ground: Ground): (expression: Expression) => Twice {
  const known = new Map<string, Twice>();
  const ready = (expression: Expression): Twice => {
    const text = JSON.stringify(expression);
    const made = known.get(text) ?? makeReady(ground, ready, expression);
    known.set(text, made);
    return made;
  };
  return ready;
}

function makeReady(
  { space, clock, quantity, table }: Ground,
  ready: (expression: Expression) => Twice,
  expression: Expression,
): Twice {
  switch (expression.kind) {
    case 'number':
      return still(clock, space.domainOf([]), Float64Array.of(expression.value));
    case 'table': {
      const found = table(expression.id) ?? impossible(expression.kind);
      return still(clock, found.domain, found.data);
    }
    case 'quantity': {
      const whole = quantity(expression.id) ?? impossible(`missing ${expression.id}`);
      return heldAt(space, clock, whole, expression.at ?? {});
    }
    case 'sum':
      return summed(space, clock, expression.over, ready(expression.body));
    case 'binary':
      return joined(space, clock, expression.op, ready(expression.left), ready(expression.right));
    default:
      return impossible(expression.kind);
  }
}

function still(clock: Clock, domain: Domain, values: Float64Array): Twice {
  return makeTwice(clock, domain, {
    fill: (after) => {
      after.set(values);
    },
    share: () => undefined,
  });
}

/** A quantity with some indices held at a cell. */
function heldAt(
  space: Space,
  clock: Clock,
  whole: Twice,
  held: Readonly<Record<string, string>>,
): Twice {
  if (Object.keys(held).length === 0) return whole;
  const rest = space.domainOf(whole.domain.over.filter((index) => !(index in held)));
  const map = projection(rest, whole.domain, (index) =>
    index in held ? space.cellOf(index, held[index]) : undefined,
  );
  return remade(clock, whole, rest, (from, to, _, size) => {
    for (let at = 0; at < size; at += 1) to[at] = from[map[at]];
  });
}

function summed(space: Space, clock: Clock, over: string, body: Twice): Twice {
  const { domain } = body;
  if (!domain.over.includes(over)) return body;
  const rest = space.domainOf(domain.over.filter((index) => index !== over));
  const stride = domain.strides.get(over) ?? 1;
  return remade(clock, body, rest, (from, to, cells, size) => {
    // Of slots there are as many as may be in use.
    const row = stride * Math.min(space.sizeOf(over), cells / stride);
    let done = 0;
    for (let start = 0; start < cells; start += row) {
      for (let first = start; first < start + stride; first += 1) {
        let sum = 0;
        for (let cell = first; cell < start + row; cell += stride) sum += from[cell];
        to[done] = sum;
        done += 1;
      }
    }
    for (; done < size; done += 1) to[done] = 0;
  });
}

/** Fills the first `size` numbers of a column from the first `cells` of another. */
type Change = (from: Float64Array, to: Float64Array, cells: number, size: number) => void;

/** Numbers that are made of one other column, values and parts alike. */
function remade(clock: Clock, from: Twice, domain: Domain, change: Change): Twice {
  return makeTwice(clock, domain, {
    fill(after) {
      // Who is not there adds nothing.
      change(from.after, after, sizeIn(clock, from.domain), domain.cells);
    },
    share({ enter }) {
      const [cells, size] = [sizeIn(clock, from.domain), sizeIn(clock, domain)];
      for (let at = 0; at < from.count; at += 1) {
        const rule = from.movers[at];
        change(from.parts[rule], enter(rule), cells, size);
      }
    },
  });
}

function joined(space: Space, clock: Clock, op: Op, left: Twice, right: Twice): Twice {
  const domain = space.domainOf([...left.domain.over, ...right.domain.over]);
  const [a, b] = [left, right].map((moments) => ({
    moments,
    map: fallsOn(domain, moments.domain),
  }));
  const secant = secantOf(op, a, b, domain.cells);
  // What is only added to stays as it is.
  const isLent = (op === 'add' || op === 'subtract') && left.domain === domain;
  function share({ enter, lend }: Parts): void {
    const size = sizeIn(clock, domain);
    if (left.count + right.count === 0) return;
    secant.begin(size, left.count > 0, right.count > 0);
    for (let at = 0; at < left.count; at += 1) {
      const rule = left.movers[at];
      const part = left.parts[rule];
      if (right.moved[rule] !== 0) secant.both(part, right.parts[rule], enter(rule), size);
      else if (isLent) lend(rule, part);
      else secant.left(part, enter(rule), size);
    }
    for (let at = 0; at < right.count; at += 1) {
      const rule = right.movers[at];
      if (left.moved[rule] === 0) secant.right(right.parts[rule], enter(rule), size);
    }
  }

  return makeTwice(clock, domain, {
    fill(after) {
      fillValues(op, a, b, after);
    },
    share,
  });
}
