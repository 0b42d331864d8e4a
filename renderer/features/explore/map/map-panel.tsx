/** Homicides by state in the selected week: the level, or the difference to the baseline. */
import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { StateMap } from '../../../charts/index';
import {
  useActiveScenario,
  useDocument,
  useScenarioResults,
  useView,
  viewActions,
} from '../../../store/index';
import { unitInWords } from '../../../store/units';
import { useModel, useWords, weekDate } from '../../../store/words';
import {
  mapDomain,
  mapNames,
  mapSeries,
  mapValues,
  seriesOfState,
  stateOfSeries,
} from './map-values';
import styles from './map-panel.module.css';

export function MapPanel() {
  const { t, date } = useWords();
  const model = useModel();
  const scenario = useActiveScenario();
  const document = useDocument((state) => state.document);
  const week = useView((state) => state.week) ?? document.weeks - 1;
  const hero = useView((state) => state.hero);
  const [mode, setMode] = useState<'level' | 'difference'>('level');
  const own = useScenarioResults(scenario.id).central;
  const base = useScenarioResults(document.baseline).central;
  const baseline = document.scenarios.find(({ id }) => id === document.baseline);
  const series = useMemo(() => mapSeries(model), [model]);
  const against = mode === 'difference' ? base : undefined;
  const values = useMemo(() => mapValues(series, own, against, week), [series, own, against, week]);
  const domain = useMemo(() => mapDomain(series, own, against), [series, own, against]);
  const names = useMemo(() => mapNames(model, series), [model, series]);
  const first = series[0];
  if (first === undefined) return null;
  const isItself = mode === 'difference' && scenario.id === document.baseline;

  const actions = (
    <SegmentedControl
      size="xs"
      aria-label={t('app.explore.map.mode')}
      data-testid="map-mode"
      value={mode}
      data={[
        { value: 'level', label: t('app.explore.map.level') },
        { value: 'difference', label: t('app.explore.map.difference') },
      ]}
      onChange={(value) => setMode(value === 'difference' ? 'difference' : 'level')}
    />
  );
  return (
    <div className={styles.map} data-testid="map">
      <StateMap
        title={t('app.explore.map.of', { title: scenario.title })}
        unit={
          mode === 'level'
            ? unitInWords(t, first, 'week')
            : t('app.explore.map.differenceUnit', { title: baseline?.title ?? '' })
        }
        values={values}
        names={names}
        decimals={mode === 'level' ? first.decimals : Math.max(1, first.decimals)}
        domain={domain}
        when={t('app.explore.map.week', { date: date(weekDate(model, document.start, week)) })}
        selected={stateOfSeries(series, hero)}
        onSelect={(code) => viewActions().setHero(seriesOfState(series, code))}
        actions={actions}
      />
      {isItself && <p className={styles.note}>{t('app.explore.map.sameAsBaseline')}</p>}
    </div>
  );
}
