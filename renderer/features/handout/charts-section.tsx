/** The charts of the sheet, told apart by line style, name and the edges of the bands as well as by colour. */
import { useMemo } from 'react';
import type { SeriesInfo } from '../../../models/index';
import { TimeChart } from '../../charts/index';
import { resultsOf, useDocument, useResults, useWatchedSeries } from '../../store/index';
import type { ScenarioLook } from '../../store/looks';
import { scenarioLine, useScenarioColumns } from '../../store/scenario-line';
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
  const { columns, bands } = useScenarioColumns(looks, info.id, 'weekly');
  const lines = useMemo(
    () =>
      looks.flatMap((look, place) => {
        const values = columns[place];
        return values === undefined ? [] : [scenarioLine(look, values, bands[place])];
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
