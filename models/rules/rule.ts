/** A rule: one claim about cause and effect, written once as data. */
import type { Expression, FixedCells, IndexId } from './expression';

/** How far a source can be trusted: A read in the source, B press or secondary, C from memory, J our own judgement. */
export type Confidence = 'A' | 'B' | 'C' | 'J';

/** Something read, reported or judged, on which a figure or a rule rests. */
export interface Evidence {
  /** Kebab-case id, unique in the model. */
  readonly id: string;
  /** Short citation, such as "Calderón et al. 2015". */
  readonly cite: string;
  /** What it found, in one sentence with the figure. */
  readonly finding: string;
  readonly confidence: Confidence;
}

/** A number of a rule with the range that evidence allows. */
export interface Parameter {
  readonly id: string;
  /** What the number means, as a phrase. */
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  /** The value of the central run; half of all draws of an ensemble lie on each side. */
  readonly central: number;
  readonly high: number;
  /** The evidence the range rests on. */
  readonly source: Evidence;
}

/** What a rule does to one quantity in a week. Indices of the rule that the target lacks are summed. */
export interface Flow {
  /** The quantity that changes. */
  readonly into: string;
  /** Cells of the target that are fixed, such as `{ rank: 'founder' }`. */
  readonly at?: FixedCells;
  /** The amount added (negative: removed) in the week. */
  readonly amount: Expression;
}

/**
 * How an event falls.
 * - `planned`: exactly as often as `count` says.
 * - `recurring`: `hazard` is the expected number a week; Poisson in ensembles; the central run carries the
 *   expectation, and announces the k-th where the accumulated hazard reaches k − 0.31 (the median of its
 *   waiting time).
 * - `chance`: happens at most once a week with probability 1 − exp(−hazard); the central run carries the probability.
 * - `cohort`: each of `of` members does it with probability 1 − exp(−hazard); the central run carries the expectation.
 */
export type Timing =
  | { readonly kind: 'planned'; readonly count: Expression }
  | { readonly kind: 'recurring'; readonly hazard: Expression }
  | { readonly kind: 'chance'; readonly hazard: Expression }
  | { readonly kind: 'cohort'; readonly of: Expression; readonly hazard: Expression };

/** Acts on the list of organisations. */
export type Act =
  /** A new organisation takes `share` of everything shared out; needs a rule over the slot index. */
  | { readonly kind: 'split'; readonly share: Expression }
  /** The organisation ends; what it had goes to the pool. */
  | { readonly kind: 'retire' };

export interface EventPart {
  readonly timing: Timing;
  readonly acts?: readonly Act[];
  /** What the event list calls it, such as "Handover of {count} from {actor}"; `{count|one|more}` follows the number. */
  readonly headline: string;
  /** A quantity over actors and places: the event is said to happen where it is largest for its actor. */
  readonly where?: string;
}

export interface Rule {
  /** Kebab-case id, unique in the model. */
  readonly id: string;
  /** The claim it belongs to, such as `C3`; `core` for what the model needs besides the claims. */
  readonly claim: string;
  /** A short name for lists and diagrams. */
  readonly title: string;
  /** One sentence: when … then …. */
  readonly says: string;
  /** The indices the rule runs over; empty for a rule about the nation. */
  readonly over: readonly IndexId[];
  readonly parameters: readonly Parameter[];
  /** Present when the rule is about events rather than steady change. */
  readonly event?: EventPart;
  readonly flows: readonly Flow[];
  readonly evidence: readonly Evidence[];
  readonly dissent: readonly Evidence[];
}
