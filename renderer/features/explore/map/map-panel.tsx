/** Homicides by state in the selected week: the level, or the difference to the baseline. */
import { SegmentedControl } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { BlowbackDocument } from '../../../../models/index';
import { StateMap } from '../../../charts/index';
import {
  resultsOf,
  useDocument,
  useOfActive,
  useResults,
  useView,
  viewActions,
} from '../../../store/index';
import { unitInWords } from '../../../store/units';
import { useModel, useWords, weekDate } from '../../../store/words';
import { WhileSeen } from '../while-seen';
import {
  mapDomain,
  mapNames,
  mapSeries,
  mapValues,
  seriesOfState,
  stateOfSeries,
} from './map-values';
import styles from './map-panel.module.css';

/** What the colours say: how many, or how many more than in the baseline. */
type Mode = 'level' | 'difference';

export function MapPanel() {
  return (
    <WhileSeen className={styles.map} data-testid="map">
      <MapOfStates />
    </WhileSeen>
  );
}

function MapOfStates() {
  const { t, date } = useWords();
  const model = useModel();
  const id = useOfActive((scenario) => scenario.id);
  const title = useOfActive((scenario) => scenario.title);
  const weeks = useDocument((state) => state.document.weeks);
  const start = useDocument((state) => state.document.start);
  const baseline = useDocument((state) => state.document.baseline);
  const baselineTitle = useDocument(({ document }) => titleIn(document, document.baseline));
  const week = useView((state) => state.week) ?? weeks - 1;
  const hero = useView((state) => state.hero);
  const lit = useView((state) => state.lit?.places);
  const [mode, setMode] = useState<Mode>('level');
  const own = useResults((state) => resultsOf(state, id).central);
  const base = useResults((state) => resultsOf(state, baseline).central);
  const series = useMemo(() => mapSeries(model), [model]);
  const against = mode === 'difference' ? base : undefined;
  const values = useMemo(() => mapValues(series, own, against, week), [series, own, against, week]);
  const domain = useMemo(() => mapDomain(series, own, against), [series, own, against]);
  const names = useMemo(() => mapNames(model, series), [model, series]);
  const show = useCallback(
    (code: string | undefined) => viewActions().setHero(seriesOfState(series, code)),
    [series],
  );
  const actions = useMemo(() => <ModeChoice mode={mode} onChoose={setMode} />, [mode]);
  const first = series[0];
  if (first === undefined) return null;
  const isItself = mode === 'difference' && id === baseline;

  return (
    <>
      <StateMap
        title={t('app.explore.map.of', { title })}
        unit={
          mode === 'level'
            ? unitInWords(t, first, 'week')
            : t('app.explore.map.differenceUnit', { title: baselineTitle })
        }
        values={values}
        names={names}
        decimals={mode === 'level' ? first.decimals : Math.max(1, first.decimals)}
        domain={domain}
        when={t('app.explore.map.week', { date: date(weekDate(model, start, week)) })}
        selected={stateOfSeries(series, hero)}
        lit={lit}
        onSelect={show}
        actions={actions}
      />
      {isItself && <p className={styles.note}>{t('app.explore.map.sameAsBaseline')}</p>}
    </>
  );
}

interface ModeChoiceProps {
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}

function ModeChoice({ mode, onChoose }: ModeChoiceProps) {
  const { t } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('app.explore.map.mode')}
      data-testid="map-mode"
      value={mode}
      data={[
        { value: 'level', label: t('app.explore.map.level') },
        { value: 'difference', label: t('app.explore.map.difference') },
      ]}
      onChange={(value) => onChoose(value === 'difference' ? 'difference' : 'level')}
    />
  );
}

function titleIn({ scenarios }: BlowbackDocument, id: string): string {
  return scenarios.find((scenario) => scenario.id === id)?.title ?? '';
}
