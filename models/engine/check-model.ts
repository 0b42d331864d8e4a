/** Checks a whole model before any of it runs: names, units, indices, order, and that outcomes can be explained. */
import { checkRule } from '../rules/check-rule';
import { checkShapes, spanOf } from '../rules/check-shapes';
import { measure } from '../rules/measure';
import type { Model, Outcome } from '../rules/model';
import { allOf } from '../rules/reads';
import { scopeOf, type Scope } from '../rules/scope';
import { parseUnit, sameUnit, unitText } from '../rules/units';
import type { Fault } from './answer';
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
    ...duplicates('event kind', model.eventKinds),
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

function duplicates(what: string, named: readonly { readonly id: string }[]): readonly Fault[] {
  const seen = new Set<string>();
  return named.flatMap(({ id }): readonly Fault[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        kind: 'duplicate-name',
        where: `${what} ${id}`,
        says: `There are two of ${what} “${id}”; ids must be unique.`,
      },
    ];
  });
}

/** Arithmetic and sums of quantities: what the ledger can share out exactly. */
const EXPLAINABLE = new Set(['number', 'table', 'quantity', 'sum', 'binary']);

function checkOutcome(scope: Scope, outcome: Outcome): readonly Fault[] {
  const where = `outcome ${outcome.id}`;
  const faults: Fault[] = [];
  const measured = measure(
    scope,
    { rule: undefined, occurrences: undefined },
    outcome.value,
    (kind, says) => faults.push({ kind, where, says: `${where}: ${says}` }),
  );
  for (const part of allOf(outcome.value)) {
    const isChoice = part.kind === 'binary' && (part.op === 'min' || part.op === 'max');
    if (EXPLAINABLE.has(part.kind) && !isChoice) continue;
    const what = part.kind === 'binary' ? part.op : part.kind;
    faults.push({
      kind: 'not-explainable',
      where,
      says: `${where} uses “${what}”; an outcome may use arithmetic and sums only, so that its changes can be shared out by rule.`,
    });
  }
  const loose = [...measured.over].filter((index) => index !== outcome.over);
  if (loose.length > 0)
    faults.push({
      kind: 'wrong-index',
      where,
      says: `${where} still runs over ${loose.join(', ')}; sum it.`,
    });
  if (measured.unit !== undefined && !sameUnit(measured.unit, parseUnit(outcome.unit))) {
    faults.push({
      kind: 'wrong-unit',
      where,
      says: `${where} comes to ${unitText(measured.unit)} but is declared in ${outcome.unit}.`,
    });
  }
  return faults;
}

function checkInitial(
  scope: Scope,
  start: string,
  initial: Readonly<Record<string, number | readonly number[]>>,
): readonly Fault[] {
  return Object.entries(initial).flatMap(([id, values]): readonly Fault[] => {
    const where = `start ${start}, ${id}`;
    const quantity = scope.quantities.get(id);
    if (quantity === undefined)
      return [{ kind: 'unknown-name', where, says: `${where}: there is no such quantity.` }];
    if (typeof values === 'number') return [];
    const wanted = spanOf(scope.model, quantity.over);
    if (values.length === wanted) return [];
    return [
      {
        kind: 'wrong-index',
        where,
        says: `${where} has ${values.length} numbers; it needs ${wanted}.`,
      },
    ];
  });
}
