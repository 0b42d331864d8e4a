/** One number for a whole series: what cards and tables show. */
import type { MonthlyHow } from './months';

/**
 * - `horizon`: all weeks. `first-year`, `last-year`: the first or last 52 weeks (all, when there are fewer).
 *   Flows are added up, levels averaged; a running total is taken as it ends.
 * - `end`: the last week's value as it is.
 */
export type Measure = 'horizon' | 'first-year' | 'last-year' | 'end';

/** Weeks of a year of results; 364 days. */
const YEAR = 52;

/** The measure of one weekly series; 0 for a series without weeks. */
export function measureOf(column: Float64Array, how: MonthlyHow, measure: Measure): number {
  const weeks = column.length;
  if (measure === 'end') return column[weeks - 1] ?? 0;
  const from = measure === 'last-year' ? Math.max(0, weeks - YEAR) : 0;
  const to = measure === 'first-year' ? Math.min(weeks, YEAR) : weeks;
  if (how === 'last') return column[to - 1] ?? 0;
  let total = 0;
  for (let week = from; week < to; week += 1) total += column[week] ?? 0;
  return how === 'sum' ? total : total / Math.max(1, to - from);
}
