/** How far a line lies from what was counted. */
import type { ChartLine, Observed, TimeSpan } from '../../../charts/index';

/** A misfit in the unit of the line. */
export interface Misfit {
  /** Mean absolute difference. */
  readonly error: number;
  /** The same as a share of the mean count, 0 to 1. */
  readonly share: number;
  readonly months: number;
}

/**
 * The line against the points that lie on it: by the month where the line is monthly, else at the nearest week.
 * Undefined where nothing can be laid beside anything.
 */
export function misfitOf(
  { values }: Pick<ChartLine, 'values'>,
  { points }: Observed,
  time: TimeSpan,
): Misfit | undefined {
  const pairs = points.flatMap(({ week, value }) => {
    const at = time.resolution === 'weekly' ? Math.round(week) : monthAt(time, week);
    const line = values[at];
    return line === undefined || !Number.isFinite(line) ? [] : [{ line, value }];
  });
  if (pairs.length === 0) return undefined;
  const mean = pairs.reduce((sum, { value }) => sum + value, 0) / pairs.length;
  const error =
    pairs.reduce((sum, { line, value }) => sum + Math.abs(line - value), 0) / pairs.length;
  return { error, share: mean > 0 ? error / mean : 0, months: pairs.length };
}

const MS_PER_WEEK = 7 * 24 * 3600 * 1000;

function monthAt({ startDate, months = [] }: TimeSpan, week: number): number {
  const day = new Date(Date.parse(`${startDate}T00:00:00Z`) + week * MS_PER_WEEK);
  return months.indexOf(day.toISOString().slice(0, 7));
}
