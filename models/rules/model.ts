/** A whole model as data: what exists, what can be moved, which rules hold, what is reported. */
import type { Expression, IndexId } from './expression';
import type { Evidence, Rule } from './rule';

export interface Cell {
  /** Kebab-case id or official code (`cjng`, `SIN`). */
  readonly id: string;
  readonly label: string;
}

/** A set that quantities are spread over. */
export interface Index {
  readonly id: IndexId;
  readonly label: string;
  /** The cells that exist at the start. */
  readonly cells: readonly Cell[];
  /** Id of the cell that an event has while none is named; the first one if not said. */
  readonly usual?: string;
  /** True for the one index whose cells are places on the map. */
  readonly isPlace?: boolean;
  /**
   * Present on the one index whose cells are slots: actors that can split and end during a run.
   * `capacity` is the number of slots (at least 32), `pool` the cell that takes in what ends.
   */
  readonly slots?: { readonly capacity: number; readonly pool: string };
}

/** A number, or numbers per cell, that rules change. */
export interface Quantity {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly over: readonly IndexId[];
  /** `stock`: carried from week to week. `tally`: starts every week at 0 and is what this week's rules add up to. */
  readonly kind: 'stock' | 'tally';
  /** Hard bounds; what a bound takes away is shown in the ledger as the rule `bounds`. */
  readonly min?: number;
  readonly max?: number;
  /** What a split does to it: shared out between the two, copied to the new one, or started there at 0 or 1. */
  readonly onSplit?: 'share' | 'copy' | 'zero' | 'one';
  /** What is done with a lever's theme colour and the diagram's grouping. */
  readonly theme: string;
}

export interface LeverMark {
  /** ISO date of what really happened. */
  readonly date?: string;
  readonly value: number;
  readonly label: string;
  readonly source: string;
}

export interface LeverZone {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Something a person can move. */
export interface Lever {
  /** Kebab-case id; a lever over an index is set per cell as `id.CELL`. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Id of the lever group. */
  readonly group: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
  readonly claim: string;
  readonly over?: IndexId;
  readonly marks: readonly LeverMark[];
  readonly zones: readonly LeverZone[];
}

/** A kind of event that a scenario can put into a week. */
export interface EventKind {
  /** `handover`, `capture`, `killing`. */
  readonly id: string;
  readonly label: string;
  readonly claim: string;
  /** The indices an entry names a cell of, such as organisation and rank. */
  readonly over: readonly IndexId[];
  /** Largest count that one entry may have. */
  readonly maxCount: number;
}

/** A number per week that is reported. */
export interface Outcome {
  /** Kebab-case id; over an index, each cell is reported as `id.CELL`. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly unit: string;
  /** Reported once per named cell of this index; absent for the nation. */
  readonly over?: IndexId;
  /** The national outcome whose parts these cells are: series are then named after it (`homicides.SIN`). */
  readonly partsOf?: string;
  /** What it is made of: quantities joined by arithmetic and sums, so that every change can be shared out by rule. */
  readonly value: Expression;
  /** How weeks make a month, or a whole period: flows add up, levels are averaged, a running total stands as it ends. */
  readonly monthly: 'sum' | 'mean' | 'last';
  /** Decimals shown. */
  readonly decimals: number;
  /** Which direction people would call better, if either. */
  readonly better?: 'lower' | 'higher';
  readonly group: string;
}

/** Named pairs of cells of one index, with weights: neighbouring states, rival organisations. */
export interface Relation {
  readonly id: string;
  readonly index: IndexId;
  /** For each cell id, the cells that it is linked to. */
  readonly links: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A constant per cell. */
export interface Table {
  readonly id: string;
  readonly over: readonly IndexId[];
  readonly unit: string;
  /** One value, or one per cell in the order of the indices (first index outermost). */
  readonly values: readonly number[];
}

/** A date from which a run can start, with the state of the world then. */
export interface Start {
  readonly id: string;
  /** ISO date of the Monday of week 0. */
  readonly date: string;
  readonly label: string;
  /** Starting value of stocks: one number for all cells, or one per cell in the order of the indices. Absent: 0. */
  readonly initial: Readonly<Record<string, number | readonly number[]>>;
  /** Lever values that were real at that date, where they differ from the defaults. */
  readonly levers?: Readonly<Record<string, number>>;
  /** For named slots only: which cell split from which. */
  readonly parents?: Readonly<Record<string, string>>;
}

export interface Group {
  readonly id: string;
  readonly label: string;
}

/** A feedback loop that people speak of: every loop through all these quantities bears its name. */
export interface NamedLoop {
  readonly id: string;
  /** The claim that speaks of it. */
  readonly claim: string;
  readonly label: string;
  /** Ids of quantities. */
  readonly through: readonly string[];
}

export interface Model {
  readonly id: string;
  /** Raised whenever any result changes. */
  readonly version: string;
  readonly title: string;
  /** What equations write for an id, in a language whose words the ids are not; absent, the ids themselves. */
  readonly names?: Readonly<Record<string, string>>;
  readonly indices: readonly Index[];
  readonly quantities: readonly Quantity[];
  readonly tables: readonly Table[];
  readonly relations: readonly Relation[];
  readonly levers: readonly Lever[];
  readonly leverGroups: readonly Group[];
  readonly eventKinds: readonly EventKind[];
  readonly rules: readonly Rule[];
  readonly outcomes: readonly Outcome[];
  readonly outcomeGroups: readonly Group[];
  readonly starts: readonly Start[];
  /**
   * Stocks that start where a tally of the starting week puts them, with every rule on, levers at their
   * defaults and each run's own parameters: `{ turf: 'contest' }`.
   */
  readonly settled: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  /** Names of feedback loops, the first that fits is taken; the loops themselves are found from the rules. */
  readonly loops?: readonly NamedLoop[];
}
