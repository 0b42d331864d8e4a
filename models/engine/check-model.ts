/** Checks a whole model before any of it runs: names, units, indices, order, and that outcomes can be explained. */
import type { Expression } from '../rules/expression';
import { checkRule } from '../rules/check-rule';
import { checkShapes, spanOf } from '../rules/check-shapes';
import { measure } from '../rules/measure';
import type { Model, Outcome } from '../rules/model';
import { allOf } from '../rules/reads';
import { scopeOf, type Scope } from '../rules/scope';
import { parseUnit, sameUnit, unitText } from '../rules/units';
import type { Fault, FaultElement, FaultKey, FaultValues } from '../rules/fault';
import { orderRules } from './program/order';

const known = new WeakMap<Model, readonly Fault[]>();

/** Every fault of a model, worked out once: a bad rule never runs. */
export function modelFaults(model: Model): readonly Fault[] {
  const found = known.get(model) ?? checkModel(model);
  known.set(model, found);
  return found;
}

/** Every fault of a model; none when it can be run. */
export function checkModel(model: Model): readonly Fault[] {
  const scope = scopeOf(model);
  return [
    ...duplicates('index', model.indices),
    ...duplicates('rule', model.rules),
    ...duplicates('quantity', model.quantities),
    ...duplicates('table', model.tables),
    ...duplicates('relation', model.relations),
    ...duplicates('event-kind', model.eventKinds),
    ...duplicates('lever', model.levers),
    ...duplicates('outcome', model.outcomes),
    ...duplicates('start', model.starts),
    ...model.rules.flatMap((rule) => checkRule(scope, rule)),
    ...model.outcomes.flatMap((outcome) => checkOutcome(scope, outcome)),
    ...model.starts.flatMap((start) => checkInitial(scope, start.id, start.initial)),
    ...checkShapes(model),
    ...orderRules(model).faults,
  ];
}

function duplicates(
  element: FaultElement & NonNullable<FaultValues['word']>,
  named: readonly { readonly id: string }[],
): readonly Fault[] {
  const seen = new Set<string>();
  return named.flatMap(({ id }): readonly Fault[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        kind: 'duplicate-name',
        element,
        where: id,
        key: 'duplicate',
        values: { word: element, id },
      },
    ];
  });
}

/** Arithmetic and sums of quantities: what the ledger can share out exactly. */
const EXPLAINABLE = new Set(['number', 'table', 'quantity', 'sum', 'binary']);

function checkOutcome(scope: Scope, outcome: Outcome): readonly Fault[] {
  const faults: Fault[] = [];
  const complain = (kind: Fault['kind'], key: FaultKey, values: FaultValues = {}): void => {
    faults.push({ kind, element: 'outcome', where: outcome.id, key, values });
  };
  const measured = measure(
    scope,
    { rule: undefined, occurrences: undefined },
    outcome.value,
    complain,
  );
  for (const part of allOf(outcome.value)) {
    const isChoice = part.kind === 'binary' && (part.op === 'min' || part.op === 'max');
    if (EXPLAINABLE.has(part.kind) && !isChoice) continue;
    complain('not-explainable', 'not-explainable', { part: nameOf(part) });
  }
  const loose = [...measured.over].filter((index) => index !== outcome.over);
  if (loose.length > 0) complain('wrong-index', 'not-summed', { loose: loose.join(', ') });
  if (measured.unit !== undefined && !sameUnit(measured.unit, parseUnit(outcome.unit))) {
    complain('wrong-unit', 'outcome-unit', {
      unit: unitText(measured.unit),
      wanted: outcome.unit,
    });
  }
  return faults;
}

/** The kind of an expression that cannot be explained. */
function nameOf(part: Expression): NonNullable<FaultValues['part']> {
  if (part.kind === 'binary') return part.op === 'min' ? 'min' : 'max';
  switch (part.kind) {
    case 'number':
    case 'table':
    case 'quantity':
    case 'sum':
      return 'add';
    default:
      return part.kind;
  }
}

function checkInitial(
  scope: Scope,
  start: string,
  initial: Readonly<Record<string, number | readonly number[]>>,
): readonly Fault[] {
  return Object.entries(initial).flatMap(([id, values]): readonly Fault[] => {
    const where = `${start}, ${id}`;
    const quantity = scope.quantities.get(id);
    if (quantity === undefined)
      return [{ kind: 'unknown-name', element: 'start', where, key: 'no-initial', values: {} }];
    if (typeof values === 'number') return [];
    const wanted = spanOf(scope.model, quantity.over);
    if (values.length === wanted) return [];
    return [
      {
        kind: 'wrong-index',
        element: 'start',
        where,
        key: 'start-length',
        values: { value: values.length, wanted },
      },
    ];
  });
}
