/** What carries a machine through its weeks: the interpreter, or the kernel that the same operations compile to. */
import type { Machine, Reading } from './machine';

export interface Driver {
  readonly machine: Machine;
  /** Works out what stays the same for a run, once stocks, parameters and strengths are set. */
  settle(): void;
  /** Runs every rule on the state at the start of the week. Stocks stay as they were; tallies are complete. */
  evaluate(): void;
  /** Moves the stocks by this week's changes, within their bounds. */
  close(bounds?: BoundsLedger): void;
  /** A function that fills the columns of these readings, to be called after each week. */
  reporter(readings: readonly Reading[]): () => void;
}

/** Receives what the bounds took from a quantity in this week. */
export type BoundsLedger = (quantity: string, at: number, amount: number) => void;
