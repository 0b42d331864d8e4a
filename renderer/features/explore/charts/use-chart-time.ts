/** The time axis that all charts share. */
import { useMemo } from 'react';
import { planMonths } from '../../../../models/index';
import type { TimeSpan } from '../../../charts/index';
import { useDocument, useView } from '../../../store/index';
import { startDateOf, useModel } from '../../../store/words';

/** A time span whose months are known when it is monthly. */
export type ChartTime = TimeSpan;

/** Stable until horizon, start or resolution change. */
export function useChartTime(): ChartTime {
  const model = useModel();
  const start = useDocument((state) => state.document.start);
  const weeks = useDocument((state) => state.document.weeks);
  const resolution = useView((state) => state.resolution);
  return useMemo(() => {
    const startDate = startDateOf(model, start);
    const months = resolution === 'monthly' ? planMonths(startDate, weeks).months : undefined;
    return { startDate, weeks, resolution, months };
  }, [model, start, weeks, resolution]);
}
