/** Checks one rule: a bad rule never runs. */
import type { Expression } from './expression';
import type { Fault, FaultKey, FaultValues } from './fault';
import { checkFixed, measure, type Complain, type Measure, type Speaker } from './measure';
import { allOf, expressionsOf } from './reads';
import type { Flow, Rule, Timing } from './rule';
import { flowUnit, type Scope } from './scope';
import { combine, parseUnit, sameUnit, unitText, type Unit } from './units';

/** Everything that is wrong with a rule of a model. */
export function checkRule(scope: Scope, rule: Rule): readonly Fault[] {
  const faults: Fault[] = [];
  const complain: Complain = (kind, key, values = {}) =>
    faults.push(inRule(rule, kind, key, values));
  const speaker: Speaker = { rule, occurrences: occurrencesUnit(scope, rule) };
  for (const parameter of rule.parameters) {
    const { low, central, high } = parameter;
    if (!(low <= central && central <= high)) {
      const values = { id: parameter.id, low, central, high };
      faults.push(inRule(rule, 'out-of-range', 'range-order', values));
    }
  }
  checkNames(rule, faults);
  checkActs(scope, rule, complain);
  for (const expression of expressionsOf(rule)) {
    checkDelays(rule, expression, faults);
    checkIndices(rule, measure(scope, speaker, expression, complain), complain);
  }
  checkHazard(scope, speaker, rule.event?.timing, complain);
  for (const flow of rule.flows) checkFlow(scope, speaker, rule, flow, complain);
  return faults;
}

function inRule(rule: Rule, kind: Fault['kind'], key: FaultKey, values: FaultValues): Fault {
  return { kind, element: 'rule', where: rule.id, key, values };
}

function checkNames(rule: Rule, faults: Fault[]): void {
  const seen = new Set<string>();
  for (const parameter of rule.parameters) {
    if (seen.has(parameter.id)) {
      const values = { id: parameter.id };
      faults.push(inRule(rule, 'duplicate-name', 'duplicate-parameter', values));
    }
    seen.add(parameter.id);
  }
}

/** The week itself is read as the quantity, so a delay is of one week at least. */
function checkDelays(rule: Rule, expression: Expression, faults: Fault[]): void {
  for (const part of allOf(expression)) {
    if (part.kind !== 'delayed' || (Number.isInteger(part.weeks) && part.weeks >= 1)) continue;
    const values = { id: part.id, weeks: part.weeks };
    faults.push(inRule(rule, 'out-of-range', 'bad-delay', values));
  }
}

function checkActs(scope: Scope, { event, over }: Rule, complain: Complain): void {
  if (event === undefined) return;
  if (event.where !== undefined && !scope.quantities.has(event.where))
    complain('unknown-name', 'no-where', { id: event.where });
  const isPerActor = over.length === 1 && over[0] === scope.slotIndex;
  if ((event.acts ?? []).length > 0 && !isPerActor) complain('wrong-index', 'acts-over');
}

/** What one occurrence a week is counted in. */
function occurrencesUnit(scope: Scope, rule: Rule): Unit | undefined {
  const timing = rule.event?.timing;
  if (timing === undefined) return undefined;
  const silent: Complain = () => undefined;
  const speaker: Speaker = { rule, occurrences: undefined };
  switch (timing.kind) {
    case 'planned':
      return measure(scope, speaker, timing.count, silent).unit;
    case 'cohort':
      return combine(
        measure(scope, speaker, timing.of, silent).unit ?? parseUnit('1'),
        parseUnit('1/week'),
        1,
      );
    case 'recurring':
    case 'chance':
      return parseUnit('1/week');
  }
}

function checkIndices(rule: Rule, { over }: Measure, complain: Complain): void {
  const loose = [...over].filter((index) => !rule.over.includes(index));
  if (loose.length > 0) {
    const values = { over: rule.over.join(', '), loose: loose.join(', ') };
    complain('wrong-index', rule.over.length === 0 ? 'reads-more-nation' : 'reads-more', values);
  }
}

function checkHazard(
  scope: Scope,
  speaker: Speaker,
  timing: Timing | undefined,
  complain: Complain,
): void {
  if (timing === undefined || timing.kind === 'planned') return;
  const { unit } = measure(scope, speaker, timing.hazard, () => undefined);
  if (unit !== undefined && !sameUnit(unit, parseUnit('1/week'))) {
    complain('wrong-unit', 'hazard-unit', { unit: unitText(unit) });
  }
}

function checkFlow(
  scope: Scope,
  speaker: Speaker,
  rule: Rule,
  flow: Flow,
  complain: Complain,
): void {
  const target = scope.quantities.get(flow.into);
  if (target === undefined) {
    complain('unknown-name', 'no-target', { id: flow.into });
    return;
  }
  if (!scope.model.quantities.includes(target))
    complain('wrong-index', 'kept-by-engine', { id: flow.into });
  const at = flow.at ?? {};
  checkFixed(scope, at, target.over, complain);
  const missing = target.over.filter((index) => !rule.over.includes(index) && !(index in at));
  if (missing.length > 0) {
    complain('wrong-index', 'target-cell', { id: flow.into, missing: missing.join(', ') });
  }
  const { unit } = measure(scope, speaker, flow.amount, () => undefined);
  const wanted = flowUnit(target);
  if (unit !== undefined && !sameUnit(unit, wanted)) {
    const values = { id: flow.into, unit: unitText(unit), wanted: unitText(wanted) };
    complain('wrong-unit', 'flow-unit', values);
  }
}
