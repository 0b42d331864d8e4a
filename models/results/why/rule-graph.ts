/** Which rule sets which other in motion: the arrows, read from rule to rule. */
import { allArrows, type Arrow } from '../../rules/arrows';
import type { Model } from '../../rules/model';

/** The rules of a model as a graph. */
export interface RuleGraph {
  readonly arrows: readonly Arrow[];
  /** Quantity id → the arrows that end there. */
  readonly into: ReadonlyMap<string, readonly Arrow[]>;
  /** Rule id → ids of the rules that change what it reads, without itself. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Model, RuleGraph>();

/** The graph of a model's rules; worked out once. */
export function ruleGraph(model: Model): RuleGraph {
  const found = known.get(model) ?? build(model);
  known.set(model, found);
  return found;
}

function build(model: Model): RuleGraph {
  const arrows = allArrows(model);
  const into = new Map<string, Arrow[]>();
  const readers = new Map<string, Set<string>>();
  for (const arrow of arrows) {
    const { from, to, rule } = arrow;
    into.set(to, [...(into.get(to) ?? []), arrow]);
    if (from.kind === 'quantity')
      readers.set(from.id, (readers.get(from.id) ?? new Set()).add(rule));
  }
  const before = new Map<string, string[]>();
  for (const { id, flows } of model.rules) {
    const next = new Set(flows.flatMap((flow) => [...(readers.get(flow.into) ?? [])]));
    next.delete(id);
    for (const other of next) before.set(other, [...(before.get(other) ?? []), id]);
  }
  return { arrows, into, before };
}
