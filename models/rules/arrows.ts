/** The arrows of the causal diagram: read off the rules, never drawn by hand. */
import type { Model } from './model';
import { readsOf } from './reads';
import type { Rule } from './rule';
import { scopeOf, type Scope } from './scope';
import { signOf, type Sign, type Source, type TimedSource } from './signs';

export interface Arrow {
  /** Id of the rule that makes it. */
  readonly rule: string;
  readonly from: Source;
  /** Id of the quantity that changes. */
  readonly to: string;
  readonly sign: Sign;
  /** Weeks between cause and effect: 0 within the week, 1 from week to week, more for a delay. */
  readonly lag: number;
}

/** Every arrow that one rule makes; those without influence are left out. */
export function arrows(rule: Rule, model: Model): readonly Arrow[] {
  return arrowsIn(scopeOf(model), rule);
}

/** Every arrow of a model. */
export function allArrows(model: Model): readonly Arrow[] {
  const scope = scopeOf(model);
  return model.rules.flatMap((rule) => arrowsIn(scope, rule));
}

function arrowsIn(scope: Scope, rule: Rule): readonly Arrow[] {
  const reads = readsOf(rule);
  const sources: readonly { readonly source: TimedSource; readonly lag: number }[] = [
    ...reads.now.map((id) => ({
      source: { kind: 'quantity' as const, id },
      lag: scope.quantities.get(id)?.kind === 'stock' ? 1 : 0,
    })),
    ...reads.delayed.map(({ id, weeks }) => ({
      source: { kind: 'quantity' as const, id, weeks },
      lag: weeks,
    })),
    ...reads.levers.map((id) => ({ source: { kind: 'lever' as const, id }, lag: 0 })),
    ...reads.scheduled.map((id) => ({ source: { kind: 'scheduled' as const, id }, lag: 0 })),
  ];
  return rule.flows.flatMap((flow) =>
    sources.flatMap(({ source, lag }): readonly Arrow[] => {
      const sign = signOf(scope, rule, flow.amount, source);
      const from = { kind: source.kind, id: source.id };
      return sign === '0' ? [] : [{ rule: rule.id, from, to: flow.into, sign, lag }];
    }),
  );
}
