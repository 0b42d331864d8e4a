/** Weeks laid over calendar months: every day of a week carries a seventh of its flow, or all of its level. */
import type { EnsembleSlice } from '../engine/answer';
import { columnIn } from './bands';
import { civilFromDays, daysFromCivil, firstDay, isoMonth } from './calendar';

/** How weeks make a month: flows add up, levels are averaged over the days, a running total stands as it ends. */
export type MonthlyHow = 'sum' | 'mean' | 'last';

/** A series by calendar month. */
export interface Monthly {
  /** `2025-02`, in order and without gaps. */
  readonly months: readonly string[];
  /** One number per month. The first and the last month hold only the days that the run covers. */
  readonly values: Float64Array;
  /** Whether the run covers every day of the month. */
  readonly whole: readonly boolean[];
}

/** How the weeks of a run fall on months; made once and used for many series. */
export interface MonthPlan {
  readonly months: readonly string[];
  readonly whole: readonly boolean[];
  /** Days of each month that the run covers. */
  readonly days: readonly number[];
  /** Days that each month has. */
  readonly lengths: readonly number[];
  /** For every week, the months it touches (one or two) as index and number of days. */
  readonly weeks: readonly (readonly { readonly month: number; readonly days: number }[])[];
}

/** Lays out `weeks` weeks from `startDate` (ISO, first day of week 0). */
export function planMonths(startDate: string, weeks: number): MonthPlan {
  const start = firstDay(startDate);
  const months: string[] = [];
  const days: number[] = [];
  const lengths: number[] = [];
  const parts: { month: number; days: number }[][] = [];
  for (let week = 0; week < weeks; week += 1) {
    const touched: { month: number; days: number }[] = [];
    for (let day = start + week * 7; day < start + week * 7 + 7; day += 1) {
      const { year, month } = civilFromDays(day);
      const id = isoMonth({ year, month });
      if (months.at(-1) !== id) {
        months.push(id);
        days.push(0);
        lengths.push(monthLength(year, month));
      }
      const index = months.length - 1;
      days[index] = (days[index] ?? 0) + 1;
      const last = touched.at(-1);
      if (last?.month === index) last.days += 1;
      else touched.push({ month: index, days: 1 });
    }
    parts.push(touched);
  }
  return {
    months,
    days,
    whole: days.map((count, i) => count === lengths[i]),
    lengths,
    weeks: parts,
  };
}

/** One weekly series by month. */
export function toMonths(column: Float64Array, startDate: string, how: MonthlyHow): Monthly {
  const layout = planMonths(startDate, column.length);
  const values = new Float64Array(layout.months.length);
  addMonths(layout, column, 0, how, values, 0);
  return { months: layout.months, values, whole: layout.whole };
}

/** The months of a plan that the run covers from the first day to the last: only the ends can be cut off. */
export interface WholeMonths {
  /** Places in the plan: the first whole month, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly months: readonly string[];
  /** The months before and after them, whose flows would be read as those of a month. */
  readonly leftOut: readonly string[];
}

/** Which months of a plan are whole; none where a run is too short for one. */
export function wholeMonths({ months, whole }: Pick<MonthPlan, 'months' | 'whole'>): WholeMonths {
  const from = Math.max(0, whole.indexOf(true));
  const to = whole.lastIndexOf(true) + 1;
  const leftOut = months.filter((_, at) => at < from || at >= to);
  return { from, to, months: months.slice(from, to), leftOut };
}

/**
 * An ensemble by month: the same slices with months in the place of weeks, so that bands and paired
 * differences of months come from the same functions. `how` names the rule for each series to keep.
 */
export function slicesByMonth(
  slices: readonly EnsembleSlice[],
  layout: MonthPlan,
  how: Readonly<Record<string, MonthlyHow>>,
): readonly EnsembleSlice[] {
  const count = layout.months.length;
  return slices.map((slice) => {
    const series: Record<string, Float64Array> = {};
    for (const [id, rule] of Object.entries(how)) {
      const weekly = columnIn(slice.series, id);
      const monthly = new Float64Array(slice.runs * count);
      for (let run = 0; run < slice.runs; run += 1) {
        addMonths(layout, weekly, run * slice.weeks, rule, monthly, run * count);
      }
      series[id] = monthly;
    }
    return { weeks: count, from: slice.from, runs: slice.runs, series };
  });
}

function addMonths(
  layout: MonthPlan,
  weekly: Float64Array,
  from: number,
  how: MonthlyHow,
  monthly: Float64Array,
  to: number,
): void {
  for (const [week, parts] of layout.weeks.entries()) {
    const value = weekly[from + week] ?? 0;
    for (const part of parts) {
      if (how === 'last') {
        monthly[to + part.month] = value;
        continue;
      }
      const share = how === 'sum' ? part.days / 7 : part.days / (layout.days[part.month] ?? 1);
      monthly[to + part.month] = (monthly[to + part.month] ?? 0) + value * share;
    }
  }
}

function monthLength(year: number, month: number): number {
  const next =
    month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return daysFromCivil(next) - daysFromCivil({ year, month, day: 1 });
}
