/** What a run answers with: plain columns of numbers that can cross to another thread at no cost. */

export type { Fault, Result } from '../rules/fault';

/** Series by id (`homicides`, `homicides.SIN`, `cohesion.cjng`), each with one number per week. */
export type Columns = Readonly<Record<string, Float64Array>>;

/** Something that happened, and why. */
export interface EventRecord {
  readonly week: number;
  readonly rule: string;
  readonly claim: string;
  /** Id of the organisation (`cjng`, a fragment `cjng-1`), or '' for the nation. */
  readonly actor: string;
  /** Code of the place, or ''. */
  readonly place: string;
  /** How many; a probability between 0 and 1 for a chance carried by the central run. */
  readonly count: number;
  /** The cell of every index that the rule runs over, by id: `{ organisation: 'cjng', rank: 'founder' }`. */
  readonly cells: Readonly<Record<string, string>>;
}

/** The rule contributions to one series: what each rule added to the change since last week. */
export interface LedgerSeries {
  /** Rule id (or `bounds`) → one number per week. They add up to the week's change. */
  readonly byRule: Columns;
}

/** Series id → contributions. Columns of one ledger may share memory: whoever hands one over hands all over. */
export type Ledger = Readonly<Record<string, LedgerSeries>>;

/** The central run: parameters at central values, no chance. */
export interface Run {
  readonly weeks: number;
  readonly series: Columns;
  readonly events: readonly EventRecord[];
  /** Present when asked for. */
  readonly ledger?: Ledger;
}

/** Raw results of consecutive runs of an ensemble. */
export interface EnsembleSlice {
  readonly weeks: number;
  /** Number of the first run. */
  readonly from: number;
  readonly runs: number;
  /** Series id → runs × weeks numbers, run by run: value = series[run * weeks + week]. */
  readonly series: Columns;
}
