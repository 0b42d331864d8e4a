/** What two paired ensembles say of a cause: the estimators of the papers, in event time. */
import type { EnsembleSlice } from '../../engine/answer';
import { pairRuns, spreadOf } from '../bands';

/**
 * How an effect is measured. Weeks run from `from` to `to` (not included), counted from the start; several
 * series (states, say) are taken together.
 * - `per-cent`: by how many per cent the sum is higher with the cause.
 * - `more`: by how much the sum is higher. `higher`: the mean over the weeks instead of the sum.
 * - `ratio`: the sum with the cause as a multiple of the sum without it.
 * - `chance`: share of runs in which the number is higher by `least` in some week.
 * - `grown`: by how many per cent it grows from the first week to the last, with the cause alone.
 * - `faded`: weeks from `from` until the difference, either way, has gone back to `share` of its largest.
 * - `reached`: weeks from `from` until the growing difference first comes to `share` of `of`, or of its
 *   largest when there is no `of`.
 */
export type Estimator = {
  readonly series: readonly string[];
  readonly from: number;
  readonly to: number;
} & (
  | { readonly kind: 'per-cent' | 'more' | 'higher' | 'ratio' | 'grown' }
  | { readonly kind: 'faded'; readonly share: number }
  | { readonly kind: 'chance'; readonly least: number }
  | {
      readonly kind: 'reached';
      readonly share: number;
      readonly of?: number;
      readonly sum: boolean;
    }
);

/** An estimate: over all pairs of runs, and how far single pairs scatter. */
export interface Estimate {
  /** Of the means over runs. Not a number when there was nothing to compare. */
  readonly value: number;
  /** 5 % and 95 % quantile over pairs of runs; the same as `value` where a pair has no number of its own. */
  readonly low: number;
  readonly high: number;
}

/** Measures what `withIt` has that `without` has not. Throws when a series is missing. */
export function estimate(
  withIt: readonly EnsembleSlice[],
  without: readonly EnsembleSlice[],
  how: Estimator,
): Estimate {
  const pairs = pairsOf(withIt, without, how.series);
  const together = effect([mean(pairs)], how);
  if (how.kind === 'chance') {
    const share = effect(pairs, how);
    return { value: share, low: share, high: share };
  }
  const each = pairs.map((pair) => effect([pair], how)).filter(Number.isFinite);
  const { p5, p95 } = spreadOf(Float64Array.from(each));
  return { value: together, low: p5, high: p95 };
}

/** A pair of runs, the series added up, week by week. */
interface Pair {
  readonly withIt: Float64Array;
  readonly without: Float64Array;
}

function effect(pairs: readonly Pair[], how: Estimator): number {
  const [pair] = pairs;
  if (pair === undefined) return Number.NaN;
  const a = total(pair.withIt, how);
  const b = total(pair.without, how);
  switch (how.kind) {
    case 'per-cent':
      return 100 * (a / b - 1);
    case 'more':
      return a - b;
    case 'higher':
      return (a - b) / (how.to - how.from);
    case 'ratio':
      return a / b;
    case 'chance':
      return pairs.filter((one) => risesBy(one, how, how.least)).length / pairs.length;
    case 'grown':
      return 100 * ((pair.withIt[how.to - 1] ?? Number.NaN) / (pair.withIt[how.from] ?? 0) - 1);
    case 'faded':
      return weeksUntilFaded(pair, how);
    case 'reached':
      return weeksUntil(pair, how);
  }
}

function risesBy({ withIt, without }: Pair, { from, to }: Estimator, least: number): boolean {
  for (let week = from; week < to; week += 1)
    if ((withIt[week] ?? 0) - (without[week] ?? 0) >= least) return true;
  return false;
}

function weeksUntil(pair: Pair, how: Extract<Estimator, { kind: 'reached' }>): number {
  const course: number[] = [];
  let sum = 0;
  for (let week = how.from; week < how.to; week += 1) {
    const more = (pair.withIt[week] ?? 0) - (pair.without[week] ?? 0);
    sum += more;
    course.push(how.sum ? sum : more);
  }
  const goal = how.share * (how.of ?? Math.max(...course));
  const at = course.findIndex((value) => value >= goal);
  return at < 0 || !(goal > 0) ? Number.NaN : at + 1;
}

function weeksUntilFaded(pair: Pair, { from, to, share }: Estimator & { share: number }): number {
  const size = Array.from({ length: to - from }, (_, at) =>
    Math.abs((pair.withIt[from + at] ?? 0) - (pair.without[from + at] ?? 0)),
  );
  const largest = Math.max(...size);
  const peak = size.indexOf(largest);
  const at = size.findIndex((value, week) => week > peak && value <= share * largest);
  return at < 0 || largest === 0 ? Number.NaN : at;
}

function total(column: Float64Array, { from, to }: Estimator): number {
  let sum = 0;
  for (let week = from; week < to; week += 1) sum += column[week] ?? 0;
  return sum;
}

function pairsOf(
  withIt: readonly EnsembleSlice[],
  without: readonly EnsembleSlice[],
  series: readonly string[],
): readonly Pair[] {
  const bySeries = series.map((id) => pairRuns(without, withIt, id));
  return (bySeries[0] ?? []).map((_, run) => ({
    without: added(bySeries.flatMap((pairs) => (pairs[run] === undefined ? [] : [pairs[run].a]))),
    withIt: added(bySeries.flatMap((pairs) => (pairs[run] === undefined ? [] : [pairs[run].b]))),
  }));
}

function mean(pairs: readonly Pair[]): Pair {
  const of = (columns: readonly Float64Array[]): Float64Array =>
    added(columns).map((sum) => sum / columns.length);
  return {
    withIt: of(pairs.map((pair) => pair.withIt)),
    without: of(pairs.map((pair) => pair.without)),
  };
}

function added(columns: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns)
    for (let at = 0; at < sum.length; at += 1) sum[at] += column[at] ?? 0;
  return sum;
}
