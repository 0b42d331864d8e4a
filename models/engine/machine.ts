/** A machine: a model's active rules laid out for a number of lanes, ready to be run again and again. */
import type { Model } from '../rules/model';
import type { Rule } from '../rules/rule';
import type { Column, Frame } from './column';
import type { Workshop } from './compile-expression';
import type { Domain } from './domain';

/** One thing to do, with everything it needs already bound. */
export type Step = () => void;

/** What the steps of the week at hand may ask. */
export interface Moment {
  week: number;
  /** Key of the document's seed. */
  seed: number;
  /** Number of the run in lane 0; lane l is run `firstRun + l`. */
  firstRun: number;
  /** True in the central run: no chance, events at their medians. */
  central: boolean;
}

/** The part of the machine that one rule brought. */
export interface RulePart {
  readonly rule: Rule;
  readonly domain: Domain;
  /** Strength of the rule; every flow or hazard is multiplied by it. */
  strength: number;
  /** Occurrences of this week, for event rules. */
  readonly occurrences?: Column;
  /** Accumulated hazard or expectation, for placing and announcing events in the central run. */
  readonly accumulated?: Column;
  /** Share that a split takes, for rules that split. */
  readonly share?: Column;
  readonly contributions: readonly Contribution[];
}

/** What a rule added to one quantity this week; filled only by machines that keep a ledger. */
export interface Contribution {
  readonly quantity: string;
  readonly amount: Float64Array;
}

export interface Machine extends Workshop, Frame {
  readonly model: Model;
  /** This week's change of each stock. */
  readonly changes: ReadonlyMap<string, Column>;
  readonly parts: readonly RulePart[];
  readonly keepsLedger: boolean;
}

/** The last weeks of one quantity, as a ring. */
export interface History {
  readonly quantity: string;
  /** Largest delay asked for. */
  readonly weeks: number;
  readonly ring: readonly Float64Array[];
}
