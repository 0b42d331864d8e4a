/** The supporting charts; each can take the large chart's place. */
import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { TimeChart } from '../../../charts/index';
import { useView, useWatchedSeries, viewActions } from '../../../store/index';
import { selectWeek } from '../../../store/select-week';
import { unitInWords } from '../../../store/units';
import { useModel, useWords } from '../../../store/words';
import { asksWhy } from '../../../store/ask-why';
import { WhileSeen } from '../while-seen';
import { AskWhy } from './ask-why';
import { BANDS_OFF } from './bands-off';
import { ChooseCharts } from './choose-charts';
import { seriesInfo } from './outcome-choice';
import styles from './small-charts.module.css';
import { useChartLines } from './use-chart-lines';
import { useLitMark } from './lit-mark';
import { useChartTime } from './use-chart-time';

/** `children` stand among the charts, such as the map. */
export function SmallCharts({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const charts = useView((state) => state.charts);
  return (
    <section aria-label={t('app.explore.small.label')} data-testid="small-charts">
      <div className={styles.head}>
        <h2>{t('app.explore.small.label')}</h2>
        <ChooseCharts />
      </div>
      {charts.length === 0 && <p className={styles.none}>{t('app.explore.small.none')}</p>}
      <div className={styles.grid}>
        {children}
        {charts.map((id) => (
          <SmallChart key={id} id={id} />
        ))}
      </div>
    </section>
  );
}

function SmallChart({ id }: { readonly id: string }) {
  const isAsked = useView(({ asked, openPanels }) => asked === id && openPanels.includes('why'));
  return (
    <WhileSeen
      className={styles.chart}
      data-testid={`small-chart-${id}`}
      data-asked={isAsked || undefined}
      {...asksWhy(id)}
    >
      <ChartOfSeries id={id} />
    </WhileSeen>
  );
}

function ChartOfSeries({ id }: { readonly id: string }) {
  const { t } = useWords();
  const model = useModel();
  const time = useChartTime();
  const week = useView((state) => state.week);
  const withBands = useView((state) => !state.openPanels.includes(BANDS_OFF));
  const series = useMemo(() => seriesInfo(model, id), [model, id]);
  useWatchedSeries(useMemo(() => [series.id], [series.id]));
  const lines = useChartLines(series, time, withBands);
  const lit = useLitMark();
  const enlarge = useMemo(
    () => (
      <>
        <AskWhy series={series.id} label={series.label} />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          data-testid={`enlarge-${series.id}`}
          aria-label={t('app.explore.small.enlarge', { label: series.label })}
          title={t('app.explore.small.enlarge', { label: series.label })}
          onClick={() => viewActions().setHero(series.id)}
        >
          <IconArrowsMaximize size={15} aria-hidden />
        </ActionIcon>
      </>
    ),
    [series, t],
  );

  return (
    <TimeChart
      title={series.label}
      unit={unitInWords(t, series, time.resolution === 'weekly' ? 'week' : 'month')}
      x={time}
      lines={lines}
      events={lit}
      selectedWeek={week ?? time.weeks - 1}
      onSelectWeek={selectWeek}
      decimals={series.decimals}
      zeroBased
      size="small"
      actions={enlarge}
    />
  );
}
