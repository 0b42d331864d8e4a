/** The few big numbers: the large chart's outcome first, then those of the supporting charts. */
import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import {
  useDocument,
  useSettings,
  useView,
  useWatchedSeries,
  viewActions,
} from '../../../store/index';
import { useModel, useWords, weekDate } from '../../../store/words';
import { seriesInfo } from '../charts/outcome-choice';
import { CardOfSeries } from './card-of-series';
import styles from './outcome-cards.module.css';

/** More than these are no longer a glance. */
const MOST = 6;

/** Least width of a card and the gap between two, in rem, as the style sheet has them. */
const LEAST = 11.25;
const GAP = 0.5;

/** Name under which the view remembers that all cards are shown, in as many rows as they need. */
const ALL_CARDS = 'all-cards';

export function OutcomeCards() {
  const { t, date } = useWords();
  const model = useModel();
  const hero = useView((state) => state.hero);
  const charts = useView((state) => state.charts);
  const week = useView((state) => state.week);
  const weeks = useDocument((state) => state.document.weeks);
  const start = useDocument((state) => state.document.start);
  const shown = useMemo(
    () =>
      [...new Set([...cardOrder(hero, charts)])].slice(0, MOST).map((id) => seriesInfo(model, id)),
    [hero, charts, model],
  );
  useWatchedSeries(useMemo(() => shown.map(({ id }) => id), [shown]));
  const { ref, width } = useElementSize();
  const rem = 0.16 * useSettings((state) => state.textScale);
  // One row at first; what finds no room in it must not take the focus unseen.
  const room = width === 0 ? MOST : Math.max(1, Math.floor((width / rem + GAP) / (LEAST + GAP)));
  const isAll = useView((state) => state.openPanels.includes(ALL_CARDS));
  const more = shown.length - room;

  return (
    <section aria-label={t('app.explore.cards.label')} data-testid="outcome-cards">
      <div className={styles.scope}>
        {week === undefined
          ? t('app.explore.cards.wholePeriod', { weeks })
          : t('app.timeline.weekOf', { week, date: date(weekDate(model, start, week)) })}
        {week !== undefined && (
          <Button
            variant="default"
            size="compact-xs"
            data-testid="whole-period"
            onClick={() => viewActions().selectWeek(undefined)}
          >
            {t('app.timeline.wholePeriod')}
          </Button>
        )}
        {more > 0 && (
          <Button
            variant="default"
            size="compact-xs"
            aria-expanded={isAll}
            data-testid="more-cards"
            onClick={() => viewActions().togglePanel(ALL_CARDS)}
          >
            {isAll ? t('app.explore.cards.fewer') : t('app.explore.cards.more', { count: more })}
          </Button>
        )}
      </div>
      <ul className={styles.cards} ref={ref}>
        {shown.slice(0, isAll ? undefined : room).map((series) => (
          <li key={series.id} data-testid={`outcome-card-${series.id}`}>
            <CardOfSeries series={series} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The outcome in question leads unless it is among the others: then cards stay where they are. */
function cardOrder(hero: string, charts: readonly string[]): readonly string[] {
  return charts.slice(0, MOST).includes(hero) ? charts : [hero, ...charts];
}
