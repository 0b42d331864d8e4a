/** What one rule, and one quantity read with a delay, bring to a machine. */
import type { Rule } from '../../rules/rule';
import type { Column } from './column';
import type { Domain } from './domain';

/** The part of the machine that one rule brought. */
export interface RulePart {
  readonly rule: Rule;
  readonly domain: Domain;
  /** Strength of the rule, one number per lane; every flow or hazard is multiplied by it. */
  readonly strength: Column;
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
  readonly amount: Column;
  /** Whether a split or an ending has added to it since the rules last ran. */
  byAct: boolean;
}

/** The last weeks of one quantity, as a ring. */
export interface History {
  readonly of: Column;
  /** One column for each week kept: the largest delay asked for, and the week at hand. */
  readonly ring: readonly Column[];
}
