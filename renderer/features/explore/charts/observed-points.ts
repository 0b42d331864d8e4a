/** What was counted, laid beside a run. */
import { observed } from '../../../../models/index';
import type { Observed, TimeSpan } from '../../../charts/index';

const MS_PER_WEEK = 7 * 24 * 3600 * 1000;

/**
 * Observed months of a series within a run: as they are beside months, as a week's share of the month
 * (in its middle) beside weeks. Undefined where nothing was counted in that time.
 */
export function observedPoints(series: string, time: TimeSpan): Observed | undefined {
  const points = observed(series).flatMap(({ month, value }) => {
    const from = weekOf(time.startDate, month, 0);
    const to = weekOf(time.startDate, month, 1);
    const week = (from + to) / 2;
    if (from < 0 || to > time.weeks) return [];
    return [{ week, value: time.resolution === 'monthly' ? value : value / (to - from) }];
  });
  return points.length === 0 ? undefined : { points };
}

/** Week, with fraction, at which a month (or the one `later` months after) begins. */
function weekOf(startDate: string, month: string, later: number): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return (Date.UTC(year, number - 1 + later) - Date.parse(`${startDate}T00:00:00Z`)) / MS_PER_WEEK;
}
