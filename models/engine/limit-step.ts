/**
 * An event that takes from a stock cannot happen more often than there is something left to take: who was
 * handed over on Monday is not captured on Tuesday. Without this, what a bound gives back would be a person
 * from nowhere on the other side of the flow.
 */
import type { Expression } from '../rules/expression';
import type { Rule } from '../rules/rule';
import { extentOf, type Column } from './column';
import type { RulePart, Step, Workshop } from './machine';

interface Supply {
  readonly stock: Float64Array;
  /** This week's change so far. */
  readonly change: Float64Array;
  /** Lower bound of the stock. */
  readonly min: number;
}

/** The step that limits a rule's occurrences to what is left of the stocks they take from; undefined where there is none. */
export function limitStep(
  shop: Workshop,
  part: RulePart,
  targets: ReadonlyMap<string, Column>,
): Step | undefined {
  const { occurrences, accumulated, domain, rule } = part;
  const supplies = suppliesOf(shop, part, targets);
  if (occurrences === undefined || accumulated === undefined || supplies.length === 0)
    return undefined;
  const extent = extentOf(shop.frame, domain);
  const timing = rule.event?.timing.kind;
  const carried = timing === 'chance' || timing === 'cohort';
  const out = occurrences.data;
  return () => {
    const n = extent();
    for (const { stock, change, min } of supplies) {
      for (let i = 0; i < n; i += 1) {
        if (out[i] === 0) continue;
        const left = Math.max(0, stock[i] + Math.min(0, change[i]) - min);
        if (out[i] <= left) continue;
        if (carried) accumulated.data[i] -= out[i] - left;
        out[i] = left;
      }
    }
  };
}

function suppliesOf(
  { quantities, floors }: Workshop,
  { rule, domain }: RulePart,
  targets: ReadonlyMap<string, Column>,
): readonly Supply[] {
  return takenBy(rule).flatMap((id): readonly Supply[] => {
    const stock = quantities.get(id);
    const change = targets.get(id);
    const min = floors.get(id);
    if (stock === undefined || change === undefined || min === undefined) return [];
    if (stock === change || stock.domain !== domain) return [];
    return [{ stock: stock.data, change: change.data, min }];
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
