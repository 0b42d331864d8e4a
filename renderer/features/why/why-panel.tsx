/** The Why panel: why a number is what it is, and why two scenarios differ. It folds away. */
import { CloseButton, NativeSelect, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Target } from '../../../models/index';
import { useActiveScenario, useDocument, useView, viewActions } from '../../store/index';
import { coverOf } from '../../store/covered';
import { outcomeOptions } from '../../store/outcome-options';
import { useCover } from '../../store/use-cover';
import { useModel, useWords, weekDate } from '../../store/words';
import { CoverNote, JobProgress, useSidePanel } from '../../ui/index';
import { MovedList } from './moved-list';
import { OneReason } from './one-reason';
import { TwoReasons } from './two-reasons';
import { useWhy } from './use-why';
import styles from './why-panel.module.css';

export function WhyPanel() {
  const { t } = useWords();
  // The light belongs to the panel: it goes out with it.
  useEffect(() => () => viewActions().light(undefined), []);
  const close = () => viewActions().togglePanel('why', false);
  return (
    <aside
      {...useSidePanel(close, { takesFocus: true })}
      className={styles.panel}
      aria-label={t('app.why.label')}
      data-testid="why-panel"
    >
      <div className={styles.head}>
        <h2>{t('app.why.label')}</h2>
        <CloseButton aria-label={t('app.why.close')} data-testid="close-why" onClick={close} />
      </div>
      <Moved />
      <Question />
    </aside>
  );
}

/** What the last change moved tells results of the scenario in hand. */
function Moved() {
  const scenario = useActiveScenario();
  const isCovered = useDocument((state) => coverOf(state.document, [scenario.id]) !== undefined);
  return isCovered ? null : <MovedList />;
}

function Question() {
  const { t, date } = useWords();
  const model = useModel();
  const document = useDocument((state) => state.document);
  const scenario = useActiveScenario();
  const hero = useView((state) => state.asked ?? state.hero);
  const standard = scenario.id === document.baseline ? '' : document.baseline;
  const [chosen, setChosen] = useState<string>();
  const [asked, setSpan] = useState<Target['span']>();
  const wholePeriod = useView((state) => state.week === undefined);
  const span = asked ?? (wholePeriod ? 'total' : 'week');
  const others = document.scenarios.filter(({ id }) => id !== scenario.id);
  const against = chosen === '' || others.some(({ id }) => id === chosen) ? chosen : standard;
  const why = useWhy(against ?? '', span);
  const { week } = why.target;
  const asks = [scenario.id, ...(against === undefined || against === '' ? [] : [against])];
  const cover = useCover(asks);

  return (
    <>
      <div className={styles.controls}>
        <NativeSelect
          label={t('app.why.outcome')}
          data-testid="why-outcome"
          value={hero}
          data={outcomeOptions(model)}
          onChange={(event) => viewActions().setHero(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('app.why.scenario')}
          data-testid="why-scenario"
          value={scenario.id}
          data={document.scenarios.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => viewActions().selectScenario(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('app.why.against')}
          data-testid="why-against"
          value={against}
          data={[
            { value: '', label: t('app.why.alone') },
            ...others.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('app.why.span')}
          value={why.target.span}
          data={[
            { value: 'week', label: t('app.why.inWeek', { week }) },
            { value: 'total', label: t('app.why.upTo', { week }) },
          ]}
          onChange={(next) => {
            viewActions().light(undefined);
            setSpan(next);
          }}
        />
        <p className={styles.hint}>
          {date(weekDate(model, document.start, week))}. {t('app.why.weekHint')}
        </p>
      </div>
      {cover === undefined ? (
        <>
          <JobProgress
            state={why.job.state}
            words={{
              running: t('app.why.running'),
              cancel: t('app.why.cancel'),
              cancelled: t('app.why.cancelled'),
              failed: t('app.why.failed'),
              again: t('app.why.again'),
            }}
            onCancel={why.job.cancel}
            onAgain={why.job.begin}
          />
          {why.against === undefined ? <OneReason why={why} /> : <TwoReasons why={why} />}
        </>
      ) : (
        <CoverNote {...cover} />
      )}
    </>
  );
}
