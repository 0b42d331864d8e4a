/** The time axis that all charts share. */
import { useMemo } from 'react';
import { planMonths, wholeMonths } from '../../../../models/index';
import type { TimeSpan } from '../../../charts/index';
import { useDocument, useView } from '../../../store/index';
import { startDateOf, useModel } from '../../../store/words';

/** A time span, and what of it is not drawn. */
export interface ChartTime extends TimeSpan {
  /** Months at the ends that the run covers in part only: five days would be read as a month. */
  readonly leftOut: readonly string[];
  /** Whether months were asked for and the run holds no whole one, so that it is drawn by week. */
  readonly isTooShort: boolean;
}

/** Stable until horizon, start or resolution change. */
export function useChartTime(): ChartTime {
  const model = useModel();
  const start = useDocument((state) => state.document.start);
  const weeks = useDocument((state) => state.document.weeks);
  const resolution = useView((state) => state.resolution);
  return useMemo(
    () => chartTime(startDateOf(model, start), weeks, resolution),
    [model, start, weeks, resolution],
  );
}

/** The axis of a run in the step asked for; by week where it holds no whole month. */
export function chartTime(
  startDate: string,
  weeks: number,
  asked: TimeSpan['resolution'],
): ChartTime {
  const byWeek = { startDate, weeks, resolution: 'weekly', leftOut: [] } as const;
  if (asked === 'weekly') return { ...byWeek, isTooShort: false };
  const { months, leftOut } = wholeMonths(planMonths(startDate, weeks));
  if (months.length === 0) return { ...byWeek, isTooShort: true };
  return { startDate, weeks, resolution: 'monthly', months, leftOut, isTooShort: false };
}
