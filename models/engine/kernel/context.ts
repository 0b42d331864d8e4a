/** What the code of a loop needs to know of the kernel that it is part of. */
import type { Column } from '../program/column';
import type { Reference, Resolve } from './references';
import type { TwinPlaces } from './twins';

export interface Context {
  readonly lanes: number;
  readonly resolve: Resolve;
  /** Where a column lies in memory, in bytes. */
  readonly addressOf: (column: Column) => number;
  /** Stocks that are kept twice. */
  readonly twins: TwinPlaces;
  /** Whether a column's numbers are read from memory by anyone. */
  readonly isStored: (column: Column) => boolean;
  /** Where a table of whole numbers or doubles lies in memory. */
  readonly tableOf: (values: Int32Array | Float64Array) => number;
  /** A name for a column, its own in the kernel. */
  readonly nameOf: (column: Column) => string;
  /** Which slots are in use, as a column over the slots. */
  readonly active: Reference;
  readonly places: Places;
}

/** Addresses of what is not a column. */
export interface Places {
  readonly week: number;
  readonly seed: number;
  readonly firstRun: number;
  /** 1 in the central run. */
  readonly central: number;
  /** Number of slots that anyone is in, times 4. */
  readonly rowsEnd: number;
  /** Those slots, in order. */
  readonly rows: number;
  readonly parent: number;
  readonly lineage: number;
  /** 1 in a week before which others than the week's code may have changed anything. */
  readonly touched: number;
  /** Keys of the draws at hand, in two vectors. */
  readonly keys: number;
}
