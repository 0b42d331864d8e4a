/** A row of what settings ask differently. */

/** One row, ready-made. */
export interface AskedRow {
  readonly id: string;
  readonly label: string;
  /** One for each setting; '' where it has no such event. */
  readonly cells: readonly string[];
  /** Whether a setting asks otherwise than the first. */
  readonly differs: readonly boolean[];
  /** An event happens or not; a lever always stands somewhere. */
  readonly isEvent: boolean;
}
