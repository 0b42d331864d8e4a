/**
 * Turns an expression into steps over columns. Equal expressions are computed once, and what depends on
 * parameters and tables only is computed once per run instead of every week.
 *
 * The model has been checked before (rules/check), so a name that is missing here is our own bug.
 */
import type { Expression } from '../rules/expression';
import { extentOf, makeColumn, maskOf, type Column, type Frame } from './column';
import { projection, type Domain } from './domain';
import { BINARY, fadeLoop, gatherLoop, linkedLoop, saturateLoop, sumLoop } from './kernels';
import { chooseStep, clampStep, delayedStep, parentStep, shockStep } from './special-steps';
import type { Home, Step, Value, Workshop } from './machine';

/** Compiles an expression of a rule (or of an outcome: a home without parameters). */
export function compileExpression(shop: Workshop, home: Home, expression: Expression): Value {
  const local = usesHome(expression) ? home.id : '';
  const key = `${local}|${JSON.stringify(expression)}`;
  const found = shop.known.get(key);
  if (found !== undefined) return found;
  const value = compileNew(shop, home, expression);
  shop.known.set(key, value);
  return value;
}

/** Widens a value to a domain that contains its own, cell by cell. */
export function widen(shop: Workshop, value: Value, domain: Domain): Value {
  if (value.column.domain === domain) return value;
  const before = shop.widened.get(value.column) ?? new Map<Domain, Value>();
  shop.widened.set(value.column, before);
  const found = before.get(domain);
  if (found !== undefined) return found;
  const map = projection(domain, value.column.domain);
  const wide = emit(shop, domain, [value], (out, [from]) => {
    const extent = extentOf(shop.frame, domain);
    return () => gatherLoop(out.data, from.data, map, shop.frame.lanes, extent());
  });
  before.set(domain, wide);
  return wide;
}

/** Makes a result column and queues the step that fills it in the earliest stage that its inputs allow. */
function emit(
  shop: Workshop,
  domain: Domain,
  inputs: readonly Value[],
  build: (out: Column, inputs: readonly Column[]) => Step,
): Value {
  const out = makeColumn(shop.frame, domain);
  const step = build(
    out,
    inputs.map((input) => input.column),
  );
  // Slots open during a run, so what spans them cannot be settled before it.
  const once = domain.perSlot === 0 && inputs.every((input) => input.stage === 'once');
  (once ? shop.once : shop.weekly).push(step);
  return { column: out, stage: once ? 'once' : 'weekly' };
}

function compileNew(shop: Workshop, home: Home, expression: Expression): Value {
  const { frame, space } = shop;
  const compile = (inner: Expression): Value => compileExpression(shop, home, inner);
  const union = (...values: readonly Value[]): Domain =>
    space.domainOf(values.flatMap((value) => value.column.domain.over));
  /** Widened unless it is one number per lane, which the loops read as it is. */
  const fit = (value: Value, domain: Domain): Value =>
    value.column.domain.cells === 1 ? value : widen(shop, value, domain);

  switch (expression.kind) {
    case 'number': {
      const column = makeColumn(frame, space.domainOf([]));
      column.data.fill(expression.value);
      return { column, stage: 'once' };
    }
    case 'parameter':
      return { column: lookUp(shop.parameters, `${home.id}.${expression.id}`), stage: 'once' };
    case 'table':
      return { column: lookUp(shop.tables, expression.id), stage: 'once' };
    case 'lever':
      return { column: lookUp(shop.levers, expression.id), stage: 'weekly' };
    case 'scheduled':
      return { column: lookUp(shop.scheduled, expression.event), stage: 'weekly' };
    case 'occurrences':
      return {
        column: bug(home.occurrences, `occurrences outside an event rule (${home.id})`),
        stage: 'weekly',
      };
    case 'quantity': {
      const column = lookUp(shop.quantities, expression.id);
      const { at } = expression;
      if (at === undefined) return { column, stage: 'weekly' };
      const rest = space.domainOf(column.domain.over.filter((index) => !(index in at)));
      const map = projection(rest, column.domain, (index) =>
        index in at ? space.cellOf(index, at[index]) : undefined,
      );
      return emit(shop, rest, [{ column, stage: 'weekly' }], (out, [from]) => {
        const extent = extentOf(frame, rest);
        return () => gatherLoop(out.data, from.data, map, frame.lanes, extent());
      });
    }
    case 'delayed': {
      const history = lookUp(shop.histories, expression.id);
      const { domain } = lookUp(shop.quantities, expression.id);
      return emit(shop, domain, [{ column: makeColumn(frame, domain), stage: 'weekly' }], (out) =>
        delayedStep(out, history, expression.weeks, shop.moment),
      );
    }
    case 'shock':
      return emit(
        shop,
        home.domain,
        [{ column: makeColumn(frame, home.domain), stage: 'weekly' }],
        (out) => shockStep(frame, shop.moment, home, out),
      );
    case 'binary': {
      const left = compile(expression.left);
      const right = compile(expression.right);
      const domain = union(left, right);
      const loop = BINARY[expression.op];
      return emit(shop, domain, [fit(left, domain), fit(right, domain)], (out, [a, b]) =>
        twoSided(frame, loop, out, a, b),
      );
    }
    case 'saturate': {
      const value = compile(expression.value);
      const half = compile(expression.half);
      const domain = union(value, half);
      return emit(shop, domain, [fit(value, domain), fit(half, domain)], (out, [a, b]) =>
        twoSided(frame, saturateLoop, out, a, b),
      );
    }
    case 'fade': {
      const halfLife = compile(expression.halfLife);
      const { domain } = halfLife.column;
      return emit(shop, domain, [halfLife], (out, [from]) => {
        const extent = extentOf(frame, domain);
        return () => fadeLoop(out.data, from.data, extent());
      });
    }
    case 'clamp': {
      const parts = [expression.value, expression.low, expression.high].map(compile);
      const domain = union(...parts);
      return emit(
        shop,
        domain,
        parts.map((part) => fit(part, domain)),
        (out, inputs) => clampStep(frame, out, inputs),
      );
    }
    case 'choose': {
      const { when } = expression;
      const parts = [when.left, when.right, expression.then, expression.otherwise].map(compile);
      const domain = union(...parts);
      return emit(
        shop,
        domain,
        parts.map((part) => fit(part, domain)),
        (out, inputs) => chooseStep(frame, when.op, out, inputs),
      );
    }
    case 'sum': {
      const body = compile(expression.body);
      const full = body.column.domain;
      if (!full.over.includes(expression.over)) return body;
      const rest = space.domainOf(full.over.filter((index) => index !== expression.over));
      const axis = axisOf(full, expression.over);
      return emit(shop, rest, [body], (out, [from]) => {
        const shape = shapeOf(frame, full, axis);
        const { size, inner, inUse } = shape;
        return () => sumLoop(out.data, from.data, shape.outer(), size, shape.used(), inner, inUse);
      });
    }
    case 'linked': {
      const relation = lookUp(shop.relations, expression.relation);
      const inner = compile(expression.body);
      const full = space.domainOf([...inner.column.domain.over, relation.index]);
      const axis = axisOf(full, relation.index);
      return emit(shop, full, [widen(shop, inner, full)], (out, [from]) => {
        const shape = shapeOf(frame, full, axis);
        return () =>
          linkedLoop(
            out.data,
            from.data,
            relation.rows,
            shape.outer(),
            shape.size,
            shape.used(),
            shape.inner,
            shape.inUse,
          );
      });
    }
    case 'parent': {
      const body = compile(expression.body);
      const slotIndex = bug(space.slotIndex, 'parent in a model without slots');
      const full = space.domainOf([...body.column.domain.over, slotIndex.id]);
      return emit(shop, full, [widen(shop, body, full)], (out, [from]) =>
        parentStep(frame, out, from),
      );
    }
  }
}

function twoSided(
  frame: Frame,
  loop: (typeof BINARY)['add'],
  out: Column,
  a: Column,
  b: Column,
): Step {
  const extent = extentOf(frame, out.domain);
  const ma = maskOf(frame, a, out.domain);
  const mb = maskOf(frame, b, out.domain);
  return () => loop(out.data, a.data, ma, b.data, mb, extent());
}

function axisOf(domain: Domain, index: string): number {
  return domain.over.indexOf(index);
}

/** A domain as outer × size × inner around one axis, with the slots in use as the bound of the first axis. */
function shapeOf(frame: Frame, domain: Domain, axis: number) {
  const size = domain.sizes[axis];
  const inner =
    domain.sizes.slice(axis + 1).reduce((product, next) => product * next, 1) * frame.lanes;
  const outerAll = domain.sizes.slice(0, axis).reduce((product, next) => product * next, 1);
  const { slots } = frame;
  if (slots === undefined || domain.perSlot === 0)
    return { size, inner, outer: () => outerAll, used: () => size, inUse: undefined };
  if (axis === 0) return { size, inner, outer: () => 1, used: () => slots.high, inUse: slots };
  const outerPerSlot = outerAll / domain.sizes[0];
  return {
    size,
    inner,
    outer: () => slots.high * outerPerSlot,
    used: () => size,
    inUse: undefined,
  };
}

/** Whether an expression means something else in another rule. */
function usesHome(expression: Expression): boolean {
  return /"kind":"(parameter|occurrences|shock)"/.test(JSON.stringify(expression));
}

function lookUp<Found>(map: ReadonlyMap<string, Found>, id: string): Found {
  return bug(map.get(id), `unknown name ${id}`);
}

function bug<Found>(value: Found | undefined, what: string): Found {
  if (value === undefined) throw new Error(`engine: ${what}`);
  return value;
}
