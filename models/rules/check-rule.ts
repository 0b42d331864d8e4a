/** Checks one rule: a bad rule never runs. */
import type { Expression } from './expression';
import type { Fault } from './fault';
import { checkFixed, measure, type Complain, type Measure, type Speaker } from './measure';
import { allOf, expressionsOf } from './reads';
import type { Flow, Rule, Timing } from './rule';
import { flowUnit, type Scope } from './scope';
import { combine, parseUnit, sameUnit, unitText, type Unit } from './units';

/** Everything that is wrong with a rule of a model. */
export function checkRule(scope: Scope, rule: Rule): readonly Fault[] {
  const faults: Fault[] = [];
  const where = `rule ${rule.id}`;
  const complain: Complain = (kind, says) =>
    faults.push({ kind, where, says: `${where}: ${says}` });
  const speaker: Speaker = { rule, occurrences: occurrencesUnit(scope, rule) };
  for (const parameter of rule.parameters) {
    const { low, central, high } = parameter;
    if (!(low <= central && central <= high)) {
      const says = `${where}: parameter “${parameter.id}” must have low ≤ central ≤ high, and has ${low}, ${central}, ${high}.`;
      faults.push({ kind: 'out-of-range', where, says });
    }
  }
  checkNames(rule, faults);
  checkActs(scope, rule, complain);
  for (const expression of expressionsOf(rule)) {
    checkDelays(expression, where, faults);
    checkIndices(rule, measure(scope, speaker, expression, complain), complain);
  }
  checkHazard(scope, speaker, rule.event?.timing, complain);
  for (const flow of rule.flows) checkFlow(scope, speaker, rule, flow, complain);
  return faults;
}

function checkNames({ id, parameters }: Rule, faults: Fault[]): void {
  const seen = new Set<string>();
  for (const parameter of parameters) {
    if (seen.has(parameter.id)) {
      const says = `rule ${id}: There are two parameters “${parameter.id}”; ids must be unique in a rule.`;
      faults.push({ kind: 'duplicate-name', where: `rule ${id}`, says });
    }
    seen.add(parameter.id);
  }
}

/** The week itself is read as the quantity, so a delay is of one week at least. */
function checkDelays(expression: Expression, where: string, faults: Fault[]): void {
  for (const part of allOf(expression)) {
    if (part.kind !== 'delayed' || (Number.isInteger(part.weeks) && part.weeks >= 1)) continue;
    const says = `${where}: the delay of “${part.id}” is ${part.weeks} weeks; allowed is a whole number from 1.`;
    faults.push({ kind: 'out-of-range', where, says });
  }
}

function checkActs(scope: Scope, { event, over }: Rule, complain: Complain): void {
  if (event === undefined) return;
  if (event.where !== undefined && !scope.quantities.has(event.where))
    complain('unknown-name', `It happens where “${event.where}” is largest, which does not exist.`);
  const isPerActor = over.length === 1 && over[0] === scope.slotIndex;
  if ((event.acts ?? []).length > 0 && !isPerActor)
    complain('wrong-index', 'A rule that splits or ends must run over the index with slots alone.');
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
    complain(
      'wrong-index',
      `It runs over ${rule.over.join(', ') || 'the nation'}, but something in it also runs over ${loose.join(', ')}; sum it or add the index.`,
    );
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
    complain('wrong-unit', `Its hazard is in ${unitText(unit)}; a hazard is in 1/week.`);
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
    complain('unknown-name', `It flows into “${flow.into}”, which does not exist.`);
    return;
  }
  if (!scope.model.quantities.includes(target))
    complain('wrong-index', `It flows into “${flow.into}”, which only splits and endings change.`);
  const at = flow.at ?? {};
  checkFixed(scope, at, target.over, complain);
  const missing = target.over.filter((index) => !rule.over.includes(index) && !(index in at));
  if (missing.length > 0) {
    complain(
      'wrong-index',
      `It flows into “${flow.into}” without saying which ${missing.join(', ')}.`,
    );
  }
  const { unit } = measure(scope, speaker, flow.amount, () => undefined);
  const wanted = flowUnit(target);
  if (unit !== undefined && !sameUnit(unit, wanted)) {
    complain(
      'wrong-unit',
      `It adds ${unitText(unit)} to “${flow.into}”, which takes ${unitText(wanted)}.`,
    );
  }
}
