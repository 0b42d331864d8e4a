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
  advance(bounds?: BoundsLedger): void;
  /** A function that fills the columns of these readings, to be called after each week. */
  reporter(readings: readonly Reading[]): () => void;
}

/** Receives what the bounds took from a quantity in this week. Only the interpreter tells it. */
export type BoundsLedger = (quantity: string, at: number, amount: number) => void;
