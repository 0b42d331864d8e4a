/** What carries a machine through its weeks: the interpreter, or the kernel that the same operations compile to. */
import type { Machine, Reading } from './machine';
import type { Span } from './spans';

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
  /** Present where the weeks' numbers of every series fit into what the driver keeps. */
  readonly through?: Through;
}

/** Many weeks at once. */
export interface Through {
  /**
   * Carries the machine through the weeks of a span, with the inputs that it has. `act` is called where an
   * organisation may split or end, when the rules of the machine's week have run and the stocks have moved.
   */
  readonly go: (span: Span, act: () => void) => void;
  /** The numbers of a reading in a lane, in so many weeks from week 0; they stand until the next ones are gone through. */
  readonly numbers: (reading: Reading, lane: number, weeks: number) => Float64Array;
}
