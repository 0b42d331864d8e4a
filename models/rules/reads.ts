/** What a rule reads: the sources of its arrows. */
import type { Condition, Expression } from './expression';
import type { Rule } from './rule';

export interface Reads {
  /** Quantities read as they stand this week. */
  readonly now: readonly string[];
  /** Quantities read with a delay, with its weeks. */
  readonly delayed: readonly { readonly id: string; readonly weeks: number }[];
  readonly levers: readonly string[];
  readonly scheduled: readonly string[];
  readonly parameters: readonly string[];
}

/** The expressions directly inside an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  const both = (when: Condition): readonly Expression[] => [when.left, when.right];
  switch (expression.kind) {
    case 'binary':
      return [expression.left, expression.right];
    case 'clamp':
      return [expression.value, expression.low, expression.high];
    case 'choose':
      return [...both(expression.when), expression.then, expression.otherwise];
    case 'sum':
    case 'linked':
    case 'parent':
      return [expression.body];
    case 'saturate':
      return [expression.value, expression.half];
    case 'fade':
      return [expression.halfLife];
    case 'number':
    case 'parameter':
    case 'lever':
    case 'scheduled':
    case 'quantity':
    case 'delayed':
    case 'table':
    case 'occurrences':
    case 'shock':
      return [];
  }
}

/** An expression and everything inside it, outermost first. */
export function allOf(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(allOf)];
}

/** Every expression that a rule is made of. */
export function expressionsOf(rule: Rule): readonly Expression[] {
  const own = rule.flows.map((flow) => flow.amount);
  const { event } = rule;
  if (event === undefined) return own;
  const { timing } = event;
  const acts = (event.acts ?? []).flatMap((act) => (act.kind === 'split' ? [act.share] : []));
  switch (timing.kind) {
    case 'planned':
      return [timing.count, ...acts, ...own];
    case 'cohort':
      return [timing.of, timing.hazard, ...acts, ...own];
    case 'recurring':
    case 'chance':
      return [timing.hazard, ...acts, ...own];
  }
}

const known = new WeakMap<Rule, Reads>();

/** What a rule reads, each name once, in the order of first use. */
export function readsOf(rule: Rule): Reads {
  const found = known.get(rule) ?? workOutReads(rule);
  known.set(rule, found);
  return found;
}

function workOutReads(rule: Rule): Reads {
  const all = expressionsOf(rule).flatMap(allOf);
  const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
  return {
    now: unique(all.flatMap((part) => (part.kind === 'quantity' ? [part.id] : []))),
    delayed: all
      .flatMap((part) => (part.kind === 'delayed' ? [{ id: part.id, weeks: part.weeks }] : []))
      .filter(
        (one, at, same) =>
          same.findIndex(({ id, weeks }) => id === one.id && weeks === one.weeks) === at,
      ),
    levers: unique(all.flatMap((part) => (part.kind === 'lever' ? [part.id] : []))),
    scheduled: unique(all.flatMap((part) => (part.kind === 'scheduled' ? [part.event] : []))),
    parameters: unique(all.flatMap((part) => (part.kind === 'parameter' ? [part.id] : []))),
  };
}
