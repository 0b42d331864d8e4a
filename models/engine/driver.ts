/** What carries a machine through its weeks: the interpreter, or the kernel that the same operations compile to. */
import type { Machine, Reading } from './machine';

export interface Driver {
  readonly machine: Machine;
  /** Works out what stays the same for a run, once stocks, parameters and strengths are set. */
  settle(): void;
  /**
   * Runs every rule on the state at the start of the week, then moves the stocks by the week's changes,
   * within their bounds. Splits and endings come after.
   */
  advance(): void;
  /** A function that fills the columns of these readings, to be called after each week. */
  reporter(readings: readonly Reading[]): () => void;
  /**
   * Present where weeks need nothing from outside: no organisation splits or ends. Carries the machine
   * through so many weeks at once, with the inputs that it has, and gives the numbers of a reading in a
   * lane, one per week; they stand until the next call.
   */
  readonly through?: (weeks: number) => (reading: Reading, lane: number) => Float64Array;
}
