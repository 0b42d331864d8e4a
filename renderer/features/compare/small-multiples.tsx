/** One outcome, one small chart per scenario: the others stay in view, so that all have one scale. */
import { useMemo } from 'react';
import { seriesOf } from '../../../models/index';
import { scenarioStyle, TimeChart, type ChartLine } from '../../charts/index';
import { resultsOf, useDocument, useResultsList, useView } from '../../store/index';
import type { ScenarioLook } from '../../store/looks';
import { selectWeek } from '../../store/select-week';
import { unitInWords } from '../../store/units';
import { startDateOf, useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import styles from './compare-view.module.css';

export function SmallMultiples({ looks }: { readonly looks: readonly ScenarioLook[] }) {
  const { t } = useWords();
  const model = useModel();
  const hero = useView((state) => state.hero);
  const week = useView((state) => state.week);
  const weeks = useDocument((state) => state.document.weeks);
  const start = useDocument((state) => state.document.start);
  const series = seriesOf(model).find(({ id }) => id === hero) ?? seriesOf(model)[0];
  const columns = useResultsList((state) =>
    looks.map(({ scenario }) => resultsOf(state, scenario.id).central?.series[series?.id ?? '']),
  );
  const time = useMemo(
    () => ({ startDate: startDateOf(model, start), weeks, resolution: 'weekly' as const }),
    [model, start, weeks],
  );
  const panels = useMemo(
    () => looks.map((look) => ({ look, lines: linesFor(looks, columns, look) })),
    [looks, columns],
  );
  if (series === undefined) return null;

  return (
    <section aria-labelledby="multiples" data-testid="small-multiples">
      <SectionHeading id="multiples">
        {t('app.compare.multiples')}: {series.label}
      </SectionHeading>
      <p className={styles.hint}>{t('app.compare.multiplesHint')}</p>
      <div className={styles.multiples}>
        {panels.map(({ look, lines }) => (
          <TimeChart
            key={look.scenario.id}
            title={look.scenario.title}
            unit={unitInWords(t, series, 'week')}
            x={time}
            lines={lines}
            selectedWeek={week ?? weeks - 1}
            onSelectWeek={selectWeek}
            decimals={series.decimals}
            zeroBased
            size="small"
          />
        ))}
      </div>
    </section>
  );
}

/** The panel's own scenario stands out with its name at its end; the others are grey company, named where the chart is told. */
function linesFor(
  looks: readonly ScenarioLook[],
  columns: readonly (Float64Array | undefined)[],
  own: ScenarioLook,
): readonly ChartLine[] {
  return looks.flatMap((look, at) => {
    const values = columns[at];
    if (values === undefined) return [];
    const style = scenarioStyle(look.place, look.isBaseline);
    const isOwn = look === own;
    return [
      {
        id: look.scenario.id,
        label: look.scenario.title,
        unlabelled: !isOwn,
        colour: isOwn ? style.colour : 'var(--bb-series-baseline)',
        dash: isOwn ? style.dash : '',
        values,
        emphasis: isOwn,
      },
    ];
  });
}
