/**
 * What a model comes to once it is laid out: a list of operations on columns, in order. The interpreter
 * turns each into a loop of JavaScript, the kernel turns all of them into WebAssembly; both do the same
 * arithmetic in the same order, so they agree to the bit.
 */
import type { BinaryOperator, Condition } from '../../rules/expression';
import type { Timing } from '../../rules/rule';
import type { History, RulePart } from './part';
import type { Column } from './column';

export type Op =
  | {
      readonly kind: 'binary';
      readonly op: BinaryOperator;
      readonly out: Column;
      readonly left: Column;
      readonly right: Column;
    }
  | {
      readonly kind: 'saturate';
      readonly out: Column;
      readonly value: Column;
      readonly half: Column;
    }
  | { readonly kind: 'fade'; readonly out: Column; readonly halfLife: Column }
  | {
      readonly kind: 'clamp';
      readonly out: Column;
      readonly value: Column;
      readonly low: Column;
      readonly high: Column;
    }
  | {
      readonly kind: 'choose';
      readonly op: Condition['op'];
      readonly out: Column;
      readonly left: Column;
      readonly right: Column;
      readonly then: Column;
      readonly otherwise: Column;
    }
  /** Every cell of `out` reads the cell of `from` that it falls on, with some indices of `from` held at a cell. */
  | {
      readonly kind: 'gather';
      readonly out: Column;
      readonly from: Column;
      readonly fixed: Fixed;
    }
  /** Sums over one index of the body. */
  | { readonly kind: 'sum'; readonly out: Column; readonly body: Column; readonly over: string }
  | {
      readonly kind: 'linked';
      readonly out: Column;
      readonly body: Column;
      readonly over: string;
      readonly rows: SparseRows;
    }
  | {
      readonly kind: 'delayed';
      readonly out: Column;
      readonly history: History;
      readonly weeks: number;
    }
  | { readonly kind: 'parent'; readonly out: Column; readonly from: Column }
  /** Disturbances keyed by `name`; 0 in the central run. */
  | { readonly kind: 'shock'; readonly out: Column; readonly name: string }
  /** How often an event happens this week: see Timing. */
  | {
      readonly kind: 'draw';
      readonly part: EventRulePart;
      readonly timing: Timing['kind'];
      /** Hazard, or for planned events the count; over the rule's domain. */
      readonly hazard: Column;
      /** How many a cohort has. */
      readonly size: Column | undefined;
      /** This week's change so far of the stock that a cohort is, where it is one. */
      readonly left: Column | undefined;
      /** How much of each organisation there is, where that scales the hazard. */
      readonly existence: Column | undefined;
    }
  /** Keeps occurrences to what is left of a stock that each takes one from. */
  | {
      readonly kind: 'limit';
      readonly part: EventRulePart;
      readonly carried: boolean;
      readonly stock: Column;
      readonly change: Column;
      readonly min: number;
    }
  /** Adds amounts × the rule's strength to a quantity, in the order of the rule's cells. */
  | {
      readonly kind: 'add';
      readonly part: RulePart;
      readonly amount: Column;
      readonly target: Column;
      readonly fixed: Fixed;
      /** False where the strength is 1, and for event rules: theirs already scales how often they happen. */
      readonly scaled: boolean;
      /** Where the ledger keeps the sum, if it does. */
      readonly record: Column | undefined;
    };

/** Indices held at one cell, by the cell's number. */
export type Fixed = Readonly<Record<string, number>>;

/** A rule about events, which has occurrences. */
export type EventRulePart = RulePart & {
  readonly occurrences: Column;
  readonly accumulated: Column;
};

/** A relation as compressed sparse rows. */
export interface SparseRows {
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly weight: Float64Array;
}
