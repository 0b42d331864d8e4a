/**
 * Turns an expression into operations on columns. Equal expressions are computed once, and what depends
 * on parameters and tables only is computed once per run instead of every week.
 *
 * The model has been checked before (check-model), so a name that is missing here is our own bug.
 */
import type { Expression } from '../../rules/expression';
import type { Home, Value, Workshop } from '../machine';
import { makeColumn } from './column';
import type { Domain } from './domain';
import { emit, fit, widen } from './emit';
import type { Fixed } from './op';

/** Compiles an expression of a rule (or of an outcome: a home without parameters). */
export function compileExpression(shop: Workshop, home: Home, expression: Expression): Value {
  const text = JSON.stringify(expression);
  const key = `${usesHome(text) ? home.id : ''}|${text}`;
  const found = shop.known.get(key);
  if (found !== undefined) return found;
  const value = compileNew(shop, home, expression);
  shop.known.set(key, value);
  return value;
}

/** Whether an expression, written out, means something else in another rule. */
function usesHome(text: string): boolean {
  return /"kind":"(parameter|occurrences|shock)"/.test(text);
}

function compileNew(shop: Workshop, home: Home, expression: Expression): Value {
  const { frame, space } = shop;
  switch (expression.kind) {
    case 'number': {
      const constant = Float64Array.of(expression.value);
      return { column: makeColumn(frame, space.domainOf([]), constant), stage: 'once' };
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
    case 'quantity':
      return quantityValue(shop, expression.id, expression.at ?? {});
    case 'delayed': {
      const history = lookUp(shop.histories, expression.id);
      const { weeks } = expression;
      return emit(shop, history.of.domain, [], (out) => ({
        kind: 'delayed',
        out,
        history,
        weeks,
      }));
    }
    case 'shock':
      return emit(shop, home.domain, [], (out) => ({
        kind: 'shock',
        out,
        name: `${home.id} shock`,
      }));
    case 'sum':
    case 'linked':
    case 'parent':
      return acrossCells(shop, home, expression);
    default:
      return cellByCell(shop, home, expression);
  }
}

function quantityValue(shop: Workshop, id: string, at: Readonly<Record<string, string>>): Value {
  const { space } = shop;
  const column = lookUp(shop.quantities, id);
  const whole: Value = { column, stage: 'weekly' };
  if (Object.keys(at).length === 0) return whole;
  const fixed: Fixed = Object.fromEntries(
    Object.entries(at).map(([index, cell]) => [index, space.cellOf(index, cell)]),
  );
  const rest = space.domainOf(column.domain.over.filter((index) => !(index in fixed)));
  return emit(shop, rest, [whole], (out, [from]) => ({
    kind: 'gather',
    out,
    from,
    fixed,
  }));
}

type CellByCell = Extract<
  Expression,
  { kind: 'binary' | 'saturate' | 'fade' | 'clamp' | 'choose' }
>;

/** Arithmetic that every cell does with its own numbers. */
function cellByCell(shop: Workshop, home: Home, expression: CellByCell): Value {
  const parts = partsOf(expression).map((part) => compileExpression(shop, home, part));
  const domain: Domain = shop.space.domainOf(parts.flatMap((part) => part.column.domain.over));
  const fitted = parts.map((part) => fit(shop, part, domain));
  return emit(shop, domain, fitted, (out, [a, b, c, d]) => {
    switch (expression.kind) {
      case 'binary':
        return { kind: 'binary', op: expression.op, out, left: a, right: b };
      case 'saturate':
        return { kind: 'saturate', out, value: a, half: b };
      case 'fade':
        return { kind: 'fade', out, halfLife: a };
      case 'clamp':
        return { kind: 'clamp', out, value: a, low: b, high: c };
      case 'choose':
        return {
          kind: 'choose',
          op: expression.when.op,
          out,
          left: a,
          right: b,
          then: c,
          otherwise: d,
        };
    }
  });
}

function partsOf(expression: CellByCell): readonly Expression[] {
  switch (expression.kind) {
    case 'binary':
      return [expression.left, expression.right];
    case 'saturate':
      return [expression.value, expression.half];
    case 'fade':
      return [expression.halfLife];
    case 'clamp':
      return [expression.value, expression.low, expression.high];
    case 'choose':
      return [expression.when.left, expression.when.right, expression.then, expression.otherwise];
  }
}

/** What needs the numbers of other cells. */
function acrossCells(
  shop: Workshop,
  home: Home,
  expression: Extract<Expression, { kind: 'sum' | 'linked' | 'parent' }>,
): Value {
  const { space } = shop;
  const body = compileExpression(shop, home, expression.body);
  const { over } = body.column.domain;
  switch (expression.kind) {
    case 'sum': {
      const index = expression.over;
      if (!over.includes(index)) return body;
      const rest = space.domainOf(over.filter((one) => one !== index));
      return emit(shop, rest, [body], (out, [from]) => ({
        kind: 'sum',
        out,
        body: from,
        over: index,
      }));
    }
    case 'linked': {
      const { index, rows } = lookUp(shop.relations, expression.relation);
      const full = space.domainOf([...over, index]);
      return emit(shop, full, [widen(shop, body, full)], (out, [from]) => ({
        kind: 'linked',
        out,
        body: from,
        over: index,
        rows,
      }));
    }
    case 'parent': {
      const slotIndex = bug(space.slotIndex, 'parent in a model without slots');
      const full = space.domainOf([...over, slotIndex.id]);
      return emit(shop, full, [widen(shop, body, full)], (out, [from]) => ({
        kind: 'parent',
        out,
        from,
      }));
    }
  }
}

function lookUp<Found>(map: ReadonlyMap<string, Found>, id: string): Found {
  return bug(map.get(id), `unknown name ${id}`);
}

function bug<Found>(value: Found | undefined, what: string): Found {
  if (value === undefined) throw new Error(`engine: ${what}`);
  return value;
}
