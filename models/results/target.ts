/** One number of a run that everything here asks about: an outcome in a week, or up to it. */
import type { SeriesInfo } from '../engine/series';
import type { Setting } from '../engine/setting';
import type { MonthlyHow } from './months';
import { measureOf } from './summary';

/** Which number of a series. */
export interface Target {
  /** Series id, such as `homicides.SIN`. */
  readonly series: string;
  /** `week`: the value in that week. `total`: weeks 0 to that week together, flows added up, levels averaged, running totals as they end. */
  readonly span: 'week' | 'total';
  /** From 0; below the horizon. */
  readonly week: number;
}

/** What is asked of one scenario, or of the difference of two. */
export interface Question {
  readonly target: Target;
  /** How the series adds up. */
  readonly how: MonthlyHow;
  readonly setting: Setting;
  /** When present, the number is `setting`'s less this one's. */
  readonly against?: Setting;
}

/** The target's number in a column of weeks; not a number when the column is too short. */
export function targetIn(column: Float64Array, how: MonthlyHow, { span, week }: Target): number {
  if (week >= column.length) return Number.NaN;
  return span === 'week' ? column[week] : measureOf(column.subarray(0, week + 1), how, 'horizon');
}

/** The unit of a target: a flow added up loses its "per week". */
export function targetUnit({ unit, monthly }: SeriesInfo, { span }: Target): string {
  return span === 'total' && monthly === 'sum' ? unit.replace(/\/week$/, '') : unit;
}

/** The weight of the change in week `v` within the target, when everything before week `from` + 1 is taken as given. */
export function weightOf(target: Target, how: MonthlyHow, from: number, v: number): number {
  const { span, week } = target;
  if (v <= from || v > week) return 0;
  if (span === 'week' || how === 'last') return 1;
  return how === 'sum' ? week - v + 1 : (week - v + 1) / (week + 1);
}
