/** Which rule sets which other in motion: the arrows, read from rule to rule. */
import { allArrows, type Arrow } from '../../rules/arrows';
import type { Model } from '../../rules/model';

/** The rules of a model as a graph. */
export interface RuleGraph {
  readonly arrows: readonly Arrow[];
  /** Rule id → ids of the rules that read what it changes, without itself. */
  readonly after: ReadonlyMap<string, readonly string[]>;
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
  const readers = new Map<string, Set<string>>();
  for (const { from, rule } of arrows) {
    if (from.kind === 'quantity')
      readers.set(from.id, (readers.get(from.id) ?? new Set()).add(rule));
  }
  const after = new Map<string, readonly string[]>();
  const before = new Map<string, string[]>();
  for (const { id, flows } of model.rules) {
    const next = new Set(flows.flatMap(({ into }) => [...(readers.get(into) ?? [])]));
    next.delete(id);
    after.set(id, [...next]);
    for (const other of next) before.set(other, [...(before.get(other) ?? []), id]);
  }
  return { arrows, after, before };
}

/** A place on the way from the rules where a change enters. */
export interface Reached {
  /** Rules between it and where the change enters; 0 where it enters. */
  readonly distance: number;
  /** The rule before it on a shortest way; undefined where the change enters. */
  readonly by: string | undefined;
}

/**
 * Shortest ways from some rules along the graph. `weight` says how much a rule matters, undefined where no way
 * leads through it; of two equally short ways the one through the weightier rule is taken.
 */
export function waysFrom(
  { after }: RuleGraph,
  sources: readonly string[],
  weight: (rule: string) => number | undefined,
): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>();
  const heaviest = (a: string, b: string): number => (weight(b) ?? 0) - (weight(a) ?? 0);
  let level = sources.map((rule) => ({ rule, by: undefined as string | undefined }));
  for (let distance = 0; level.length > 0; distance += 1) {
    for (const { rule, by } of level) if (!reached.has(rule)) reached.set(rule, { distance, by });
    const here = [...new Set(level.map(({ rule }) => rule))].toSorted(heaviest);
    level = here.flatMap((by) =>
      (after.get(by) ?? [])
        .filter((rule) => !reached.has(rule) && weight(rule) !== undefined)
        .map((rule) => ({ rule, by })),
    );
  }
  return reached;
}
