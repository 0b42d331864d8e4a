/** The lines of one series: every scenario that is not hidden, by week or by month. */
import { useMemo } from 'react';
import type { SeriesInfo } from '../../../../models/index';
import type { ChartLine, TimeSpan } from '../../../charts/index';
import { useScenarioLooks } from '../../../store/looks';
import { useUncovered } from '../../../store/use-cover';
import { scenarioLine, useScenarioColumns } from '../../../store/scenario-line';
import { monthBands, monthColumn } from './month-columns';

/**
 * Stable for as long as the numbers of the series are; new progress alone changes nothing. Scenarios
 * that are covered are left out, but for `own`, which the caller covers as far as it must be.
 */
export function useChartLines(
  series: SeriesInfo,
  time: TimeSpan,
  withBands: boolean,
  own?: string,
): readonly ChartLine[] {
  const looks = useScenarioLooks();
  const uncovered = useUncovered(looks, own);
  const shown = useMemo(() => uncovered.filter(({ isHidden }) => !isHidden), [uncovered]);
  const { resolution, startDate, weeks } = time;

  // While a lever moves, its bands stay, faded, until those that belong to the line are there.
  const { columns, bands, behind } = useScenarioColumns(
    shown,
    series.id,
    withBands ? resolution : undefined,
    true,
  );

  // On their own, so that bands which stay while the line moves are not drawn again.
  const told = useMemo(
    () =>
      resolution === 'weekly'
        ? bands
        : bands.map((one) => one && monthBands(one, startDate, weeks)),
    [bands, resolution, startDate, weeks],
  );

  return useMemo(
    () =>
      shown.flatMap((look, at) => {
        const column = columns[at];
        if (column === undefined) return [];
        const values = resolution === 'weekly' ? column : monthColumn(column, startDate, series);
        const emphasis = look.isActive && shown.length > 1;
        // Bands of another horizon do not fit the line.
        const fitting = told[at]?.p50.length === values.length ? told[at] : undefined;
        const line = scenarioLine(look, values, fitting);
        return [{ ...line, bandsBehind: behind[at], emphasis }];
      }),
    [shown, columns, told, behind, resolution, startDate, series],
  );
}
