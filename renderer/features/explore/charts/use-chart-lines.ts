/** The lines of one series: every scenario that is not hidden, by week or by month. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { toMonths, type Bands, type SeriesInfo } from '../../../../models/index';
import { scenarioStyle, type Band, type ChartLine } from '../../../charts/index';
import { resultsOf, useResults } from '../../../store/index';
import { useScenarioLooks, type ScenarioLook } from '../../../store/looks';
import type { ChartTime } from './use-chart-time';

/** Stable for as long as the numbers of the series are; new progress alone changes nothing. */
export function useChartLines(
  series: SeriesInfo,
  time: ChartTime,
  withBands: boolean,
): readonly ChartLine[] {
  const looks = useScenarioLooks();
  const shown = useMemo(() => looks.filter(({ isHidden }) => !isHidden), [looks]);
  const { resolution, startDate } = time;

  const columns = useResults(
    useShallow((state) =>
      shown.map(({ scenario }) => resultsOf(state, scenario.id).central?.series[series.id]),
    ),
  );
  const bands = useResults(
    useShallow((state) =>
      shown.map(({ scenario }) => {
        const results = resultsOf(state, scenario.id);
        if (!withBands || results.bandsStale) return undefined;
        return (resolution === 'weekly' ? results.bands : results.monthly)[series.id];
      }),
    ),
  );

  return useMemo(
    () =>
      shown.flatMap((look, at) => {
        const column = columns[at];
        if (column === undefined) return [];
        const values =
          resolution === 'weekly' ? column : toMonths(column, startDate, series.monthly).values;
        return [lineOf(look, values, bands[at], shown.length)];
      }),
    [shown, columns, bands, resolution, startDate, series.monthly],
  );
}

function lineOf(
  { scenario, place, isBaseline, isActive }: ScenarioLook,
  values: Float64Array,
  bands: Bands | undefined,
  count: number,
): ChartLine {
  return {
    id: scenario.id,
    label: scenario.title,
    ...scenarioStyle(place, isBaseline),
    values,
    band50: bandOf(bands?.p25, bands?.p75),
    band90: bandOf(bands?.p5, bands?.p95),
    emphasis: isActive && count > 1,
  };
}

function bandOf(low: Float64Array | undefined, high: Float64Array | undefined): Band | undefined {
  return low === undefined || high === undefined ? undefined : { low, high };
}
