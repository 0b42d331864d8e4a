/** The order in which rules run in a week: whoever reads a tally comes after all who add to it. */
import type { Model } from '../../rules/model';
import { readsOf } from '../../rules/reads';
import type { Rule } from '../../rules/rule';
import type { Fault } from '../answer';

export interface Order {
  readonly rules: readonly Rule[];
  readonly faults: readonly Fault[];
}

/** Orders the rules; rules that wait for each other are named as a fault. Ties keep the model's order. */
export function orderRules(model: Model): Order {
  const tallies = new Set(model.quantities.filter((q) => q.kind === 'tally').map((q) => q.id));
  const left = [...model.rules];
  const rules: Rule[] = [];
  while (left.length > 0) {
    const open = new Set(
      left.flatMap((rule) => rule.flows.map((flow) => flow.into)).filter((id) => tallies.has(id)),
    );
    const ready = left.findIndex((rule) => !readsOf(rule).now.some((id) => open.has(id)));
    if (ready < 0) return { rules, faults: [cycleAmong(left)] };
    rules.push(...left.splice(ready, 1));
  }
  return { rules, faults: [] };
}

function cycleAmong(rules: readonly Rule[]): Fault {
  const names = rules.map((rule) => rule.id).join(', ');
  return {
    kind: 'cycle',
    element: 'rule',
    where: rules[0].id,
    key: 'cycle',
    values: { rules: names },
  };
}
