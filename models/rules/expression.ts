/**
 * The vocabulary in which every rule is written: a small, closed set of nodes that are plain data.
 *
 * One expression is read by the engine (to run), by the ledger (to explain), by the equation text,
 * by the causal diagram (signs and lags) and by the unit check. Nothing in it can call code, so a
 * model made by a stranger executes nothing.
 */

/** The name of an index of the model, such as `organisation` or `state`. */
export type IndexId = string;

/** A cell of an index named by its id (`SIN`), where a rule speaks of one place or one actor only. */
export type FixedCells = Readonly<Record<IndexId, string>>;

export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  /** A parameter of the rule that the expression stands in; drawn from its range in ensembles. */
  | { readonly kind: 'parameter'; readonly id: string }
  /** A lever's value in the current week. A lever over an index has one value per cell. */
  | { readonly kind: 'lever'; readonly id: string }
  /** How many leaders (etc.) the scenario's own event list puts in this week. */
  | { readonly kind: 'scheduled'; readonly event: string }
  /** A stock at the start of the week, or a tally of this week. `at` fixes some of its indices. */
  | { readonly kind: 'quantity'; readonly id: string; readonly at?: FixedCells }
  /** A quantity as it stood `weeks` whole weeks ago (its starting value before week 0). */
  | { readonly kind: 'delayed'; readonly id: string; readonly weeks: number }
  /** A constant table of the model, such as a state's population. */
  | { readonly kind: 'table'; readonly id: string }
  /** How often the event rule that the expression stands in happened this week. */
  | { readonly kind: 'occurrences' }
  /** A standard random disturbance of mean 0 and variance 1, drawn per cell and week; 0 in the central run. */
  | { readonly kind: 'shock' }
  | {
      readonly kind: 'binary';
      readonly op: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'clamp';
      readonly value: Expression;
      readonly low: Expression;
      readonly high: Expression;
    }
  | {
      readonly kind: 'choose';
      readonly when: Condition;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** Sum of the body over all cells of one index. */
  | { readonly kind: 'sum'; readonly over: IndexId; readonly body: Expression }
  /** For every cell, the weighted sum of the body over the cells that a relation links it to. */
  | { readonly kind: 'linked'; readonly relation: string; readonly body: Expression }
  /** The body's value at the organisation that this one split from; 0 where there is none. */
  | { readonly kind: 'parent'; readonly body: Expression }
  /** value / (value + half): rises from 0 towards 1; `half` is where it is a half. */
  | { readonly kind: 'saturate'; readonly value: Expression; readonly half: Expression }
  /** The share of a stock that goes in one week when it halves every `halfLife` weeks: 1 − 2^(−1/halfLife). */
  | { readonly kind: 'fade'; readonly halfLife: Expression };

export type BinaryOperator = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max';

export interface Condition {
  readonly op: 'less' | 'atMost' | 'greater' | 'atLeast';
  readonly left: Expression;
  readonly right: Expression;
}
