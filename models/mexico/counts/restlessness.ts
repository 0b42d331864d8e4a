/**
 * How restless the nation is: by how much the formula would have missed if it had been asked every month before
 * a start. Nothing after the start goes into it (evidence `national-errors`).
 */
import { observedMonths } from '../observed';
import { expectedAfter, WEEKS_IN_MONTH } from './formula';
import { calmRate } from './season';

/** Months ahead between which the growth of errors is measured. */
const FAR = 18;

/** Mean squares of the misses of the formula, as shares of what it expected. */
export interface Misses {
  /** One month ahead. */
  readonly near: number;
  /** Growth of the mean square a month, from one month ahead to eighteen. */
  readonly growth: number;
  /** Origins that went into it. */
  readonly origins: number;
}

/** National victims a day without the season, January 2015 to `until`. */
export function nationalRates(until: string): readonly number[] {
  return observedMonths.homicides
    .filter(({ month }) => month <= until)
    .map(({ month, value }) => calmRate(value, month));
}

/** What asking the formula at every month would have taught by the end of `rates`. */
export function missesIn(rates: readonly number[]): Misses {
  let near = 0;
  let far = 0;
  let origins = 0;
  for (let end = 12; end + FAR <= rates.length; end += 1) {
    const expected = expectedAfter(rates.slice(end - 12, end), FAR);
    near += squaredMiss(rates[end], expected[0]);
    far += squaredMiss(rates[end + FAR - 1], expected[FAR - 1]);
    origins += 1;
  }
  const all = Math.max(1, origins);
  return { near: near / all, growth: Math.max(0, far - near) / all / (FAR - 1), origins };
}

/**
 * Size of a weekly step of national homicides, as a share of their level, so that a random walk spreads as the
 * errors did.
 */
export function restlessness(until: string): number {
  return Math.sqrt(missesIn(nationalRates(until)).growth / WEEKS_IN_MONTH);
}

/** Square of what was counted as a share of what was expected, less one. */
function squaredMiss(counted = 0, expected = 0): number {
  const miss = counted / expected - 1;
  return miss * miss;
}
