/** What really happened, placed on the run's weeks. */
import type { Model } from '../../../../models/index';

/** A dated mark of a lever. */
export interface RealMark {
  /** Week that its date falls into, with fraction; from 0. */
  readonly week: number;
  readonly label: string;
}

const MS_PER_WEEK = 7 * 24 * 3600 * 1000;

/** The dated marks of all levers that fall within the horizon, by date; the same words on a day only once. */
export function realMarks(model: Model, startDate: string, weeks: number): readonly RealMark[] {
  const found = new Map<string, RealMark>();
  for (const { date, label } of model.levers.flatMap((lever) => lever.marks)) {
    if (date === undefined) continue;
    const week = (Date.parse(date) - Date.parse(startDate)) / MS_PER_WEEK;
    if (week >= 0 && week < weeks) found.set(`${date} ${label}`, { week, label });
  }
  return [...found.values()].sort((a, b) => a.week - b.week);
}
