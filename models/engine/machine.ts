/** A machine: a model's active rules laid out for a number of lanes, ready to be run again and again. */
import type { Model } from '../rules/model';
import type { Column, Frame } from './program/column';
import type { Domain, Space } from './program/domain';
import type { Op, SparseRows } from './program/op';
import type { History, RulePart } from './program/part';

/** What the operations of the week at hand may ask. */
export interface Moment {
  week: number;
  /** Key of the document's seed. */
  seed: number;
  /** Number of the run in lane 0; lane l is run `firstRun + l`. */
  firstRun: number;
  /** True in the central run: no chance, of every event what is to be expected. */
  central: boolean;
}

/** What the compiler needs to know of the machine under construction. */
export interface Workshop {
  readonly frame: Frame;
  readonly space: Space;
  readonly moment: Moment;
  /** Columns of quantities; tallies hold this week, stocks the start of the week until they are moved. */
  readonly quantities: ReadonlyMap<string, Column>;
  /** Lower bound of each quantity that has one. */
  readonly floors: ReadonlyMap<string, number>;
  readonly parameters: ReadonlyMap<string, Column>;
  readonly levers: ReadonlyMap<string, Column>;
  readonly scheduled: ReadonlyMap<string, Column>;
  readonly tables: ReadonlyMap<string, Column>;
  readonly relations: ReadonlyMap<string, { readonly index: string; readonly rows: SparseRows }>;
  /** Earlier weeks of the quantities that some rule reads with a delay. */
  readonly histories: ReadonlyMap<string, History>;
  /** Run once after parameters are set. */
  readonly once: Op[];
  /** Run every week, in order. */
  readonly weekly: Op[];
  /** Columns by the text of what they hold, and whether they change from week to week. */
  readonly known: Map<string, Value>;
  /** Columns that have been widened already, by the domain they were widened to. */
  readonly widened: Map<Column, Map<Domain, Value>>;
}

export interface Value {
  readonly column: Column;
  readonly stage: 'once' | 'weekly';
}

/** The rule that an expression stands in. */
export interface Home {
  readonly id: string;
  readonly domain: Domain;
  readonly occurrences?: Column;
}

export interface Machine extends Workshop, Frame {
  readonly model: Model;
  /** This week's change of each stock. */
  readonly changes: ReadonlyMap<string, Column>;
  /** Quantities that some active rule flows into; the others stay as they are. */
  readonly moved: ReadonlySet<string>;
  /** What the bounds of a stock took or gave this week; of no stock where no ledger is kept. */
  readonly limits: ReadonlyMap<string, Column>;
  readonly parts: readonly RulePart[];
  readonly keepsLedger: boolean;
  readonly report: Report;
}

/** What the outcomes come to after a week. */
export interface Report {
  /** Fill the columns that are read; to be run after each week. */
  readonly ops: readonly Op[];
  /** One for each series of the model, in its order. */
  readonly readings: readonly Reading[];
}

/** Where a series is read after each week. */
export interface Reading {
  readonly id: string;
  readonly column: Column;
  readonly cell: number;
}
