/** The charts of the sheet, told apart by line style, name and the edges of the bands as well as by colour. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Bands, SeriesInfo } from '../../../models/index';
import { scenarioStyle, TimeChart, type ChartLine } from '../../charts/index';
import { resultsOf, useDocument, useResults, useWatchedSeries } from '../../store/index';
import type { ScenarioLook } from '../../store/looks';
import { unitInWords } from '../../store/units';
import { startDateOf, useModel, useWords } from '../../store/words';
import styles from './handout.module.css';

export interface ChartsSectionProps {
  readonly looks: readonly ScenarioLook[];
  readonly series: readonly SeriesInfo[];
}

export function ChartsSection({ looks, series }: ChartsSectionProps) {
  const { t } = useWords();
  const runs = useResults((state) =>
    Math.min(...looks.map(({ scenario }) => resultsOf(state, scenario.id).runs)),
  );
  useWatchedSeries(useMemo(() => series.map(({ id }) => id), [series]));
  return (
    <section data-testid="handout-charts">
      <h3>{t('app.handout.charts')}</h3>
      <p className={styles.hint}>{t('app.handout.chartsLead', { runs })}</p>
      {series.map((info) => (
        <OneChart key={info.id} info={info} looks={looks} />
      ))}
    </section>
  );
}

interface OneChartProps {
  readonly info: SeriesInfo;
  readonly looks: readonly ScenarioLook[];
}

function OneChart({ info, looks }: OneChartProps) {
  const { t } = useWords();
  const model = useModel();
  const start = useDocument((state) => state.document.start);
  const weeks = useDocument((state) => state.document.weeks);
  const columns = useResults(
    useShallow((state) =>
      looks.map(({ scenario }) => resultsOf(state, scenario.id).central?.series[info.id]),
    ),
  );
  const bands = useResults(
    useShallow((state) =>
      looks.map(({ scenario }) => {
        const results = resultsOf(state, scenario.id);
        return results.bandsStale ? undefined : results.bands[info.id];
      }),
    ),
  );
  const lines = useMemo(
    () =>
      looks.flatMap((look, place) => {
        const values = columns[place];
        return values === undefined ? [] : [lineOf(look, values, bands[place])];
      }),
    [looks, columns, bands],
  );
  const x = useMemo(
    () => ({ startDate: startDateOf(model, start), weeks, resolution: 'weekly' as const }),
    [model, start, weeks],
  );
  return (
    <div className={styles.chart}>
      <TimeChart
        title={info.label}
        unit={unitInWords(t, info, 'week')}
        x={x}
        lines={lines}
        selectedWeek={weeks - 1}
        decimals={info.decimals}
        height={200}
        zeroBased
        size="small"
      />
    </div>
  );
}

function lineOf(
  { scenario, place, isBaseline }: ScenarioLook,
  values: Float64Array,
  bands: Bands | undefined,
): ChartLine {
  return {
    id: scenario.id,
    label: scenario.title,
    ...scenarioStyle(place, isBaseline),
    values,
    band50: bands && { low: bands.p25, high: bands.p75 },
    band90: bands && { low: bands.p5, high: bands.p95 },
  };
}
