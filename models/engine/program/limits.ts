/**
 * An event that takes from a stock cannot happen more often than there is something left to take: who was
 * handed over on Monday is not captured on Tuesday. Without this, what a bound gives back would be a person
 * from nowhere on the other side of the flow.
 */
import type { Expression } from '../../rules/expression';
import type { Rule } from '../../rules/rule';
import type { Workshop } from '../machine';
import type { Column } from './column';
import type { EventRulePart, Op } from './op';

/** The operations that limit a rule's occurrences to what is left of the stocks they take from. */
export function limitsOf(
  { quantities, floors }: Workshop,
  part: EventRulePart,
  targets: ReadonlyMap<string, Column>,
): readonly Op[] {
  const timing = part.rule.event?.timing.kind;
  const carried = timing !== 'planned';
  return takenBy(part.rule).flatMap((id): readonly Op[] => {
    const stock = quantities.get(id);
    const change = targets.get(id);
    const min = floors.get(id);
    if (stock === undefined || change === undefined || min === undefined) return [];
    if (stock === change || stock.domain !== part.domain) return [];
    return [{ kind: 'limit', part, carried, stock, change, min }];
  });
}

/** Quantities that lose one for every occurrence: `x −= times`. */
function takenBy({ flows }: Rule): readonly string[] {
  return flows
    .filter(({ at, amount }) => at === undefined && isMinusOccurrences(amount))
    .map(({ into }) => into);
}

function isMinusOccurrences(amount: Expression): boolean {
  const factors = factorsOf(amount);
  const isOne = (factor: Expression, value: number): boolean =>
    factor.kind === 'number' && factor.value === value;
  return (
    factors.filter((factor) => factor.kind === 'occurrences').length === 1 &&
    factors.filter((factor) => isOne(factor, -1)).length === 1 &&
    factors.every((one) => one.kind === 'occurrences' || isOne(one, -1) || isOne(one, 1))
  );
}

function factorsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'binary' && expression.op === 'multiply'
    ? [...factorsOf(expression.left), ...factorsOf(expression.right)]
    : [expression];
}
