/** The large chart: the outcome in question, with every open scenario on it. */
import { useMemo, useRef } from 'react';
import { TimeChart, type ChartHandle } from '../../../charts/index';
import { useOfActive, useView, useWatchedSeries } from '../../../store/index';
import { selectWeek } from '../../../store/select-week';
import { unitInWords } from '../../../store/units';
import { useModel, useWords } from '../../../store/words';
import { chartEvents } from './chart-events';
import { ExportMenu } from './export-menu';
import { HeroControls } from './hero-controls';
import { HeroNote } from './hero-note';
import styles from './hero-panel.module.css';
import { misfitOf } from './misfit';
import { observedPoints } from './observed-points';
import { helpOf, seriesInfo } from './outcome-choice';
import { useChartLines } from './use-chart-lines';
import { useLitMark } from './lit-mark';
import { useChartTime } from './use-chart-time';
import { BANDS_OFF } from './bands-off';
import { asksWhy } from '../../../store/ask-why';
import { AskWhy } from './ask-why';
import { PredictButton } from '../predict/predict-button';
import { useHeroHeight } from './use-hero-height';

export function HeroPanel() {
  const words = useWords();
  const { t } = words;
  const model = useModel();
  const time = useChartTime();
  const hero = useView((state) => state.hero);
  const week = useView((state) => state.week);
  const withBands = useView((state) => !state.openPanels.includes(BANDS_OFF));
  const events = useOfActive((scenario) => scenario.events);
  const height = useHeroHeight();
  const series = useMemo(() => seriesInfo(model, hero), [model, hero]);
  const watched = useMemo(() => [series.id], [series.id]);
  useWatchedSeries(watched);
  const lines = useChartLines(series, time, withBands);
  const lit = useLitMark();
  const marks = useMemo(
    () => [...lit, ...chartEvents(events, time.weeks, model, words)],
    [lit, events, time.weeks, model, words],
  );
  const points = useMemo(() => observedPoints(series.id, time), [series.id, time]);
  const misfit = useMemo(() => {
    const own = lines.find(({ emphasis }) => emphasis === true) ?? lines[0];
    return own === undefined || points === undefined ? undefined : misfitOf(own, points, time);
  }, [lines, points, time]);
  const chart = useRef<ChartHandle>(null);
  const actions = useMemo(
    () => (
      <>
        <PredictButton series={series} />
        <AskWhy series={series.id} label={series.label} />
        <ExportMenu chart={chart} series={series} time={time} />
      </>
    ),
    [series, time],
  );

  return (
    <section className={styles.hero} aria-label={t('app.explore.hero.label')}>
      <HeroControls series={series} />
      <div
        data-testid="hero-chart"
        data-tour="chart"
        data-series={series.id}
        {...asksWhy(series.id)}
      >
        <TimeChart
          ref={chart}
          title={series.label}
          unit={unitInWords(t, series, time.resolution === 'weekly' ? 'week' : 'month')}
          x={time}
          lines={lines}
          events={marks}
          observed={points}
          selectedWeek={week ?? time.weeks - 1}
          onSelectWeek={selectWeek}
          decimals={series.decimals}
          zeroBased
          size="hero"
          height={height}
          actions={actions}
        />
      </div>
      <HeroNote
        help={helpOf(model, series)}
        time={time}
        withBands={withBands}
        withObserved={points !== undefined}
        misfit={misfit}
        decimals={series.decimals}
      />
    </section>
  );
}
