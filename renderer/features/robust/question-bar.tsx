/** What is tested: outcome, scenario, what it is compared with, which weeks. */
import { NativeSelect, NumberInput, SegmentedControl } from '@mantine/core';
import { useDocument, useView, viewActions } from '../../store/index';
import { outcomeOptions } from '../../store/outcome-options';
import { spanOptions } from '../../store/span-options';
import { useModel, useWords } from '../../store/words';
import type { Asked } from './use-question';
import styles from './robust-view.module.css';

export function QuestionBar({ asked }: { readonly asked: Asked }) {
  const { t } = useWords();
  const model = useModel();
  const hero = useView((state) => state.hero);
  const { scenarios, weeks } = useDocument((state) => state.document);
  const { scenario, against, others, span, question } = asked;
  const { week } = question.target;
  return (
    <div className={styles.controls}>
      <NativeSelect
        label={t('app.why.outcome')}
        data-testid="robust-outcome"
        value={hero}
        data={outcomeOptions(model)}
        onChange={(event) => viewActions().setHero(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('app.why.scenario')}
        data-testid="robust-scenario"
        value={scenario.id}
        data={scenarios.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(event) => viewActions().selectScenario(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('app.why.against')}
        data-testid="robust-against"
        value={against?.id ?? ''}
        data={[
          { value: '', label: t('app.why.alone') },
          ...others.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(event) => asked.setAgainst(event.currentTarget.value)}
      />
      <NumberInput
        label={t('app.robust.week')}
        data-testid="robust-week"
        className={styles.week}
        min={0}
        max={weeks - 1}
        allowDecimal={false}
        clampBehavior="blur"
        value={week}
        onChange={(value) => {
          if (typeof value === 'number')
            viewActions().selectWeek(Math.min(weeks - 1, Math.max(0, Math.round(value))));
        }}
      />
      <SegmentedControl
        size="sm"
        aria-label={t('app.why.span')}
        value={span}
        data={spanOptions(t, week)}
        onChange={asked.setSpan}
      />
    </div>
  );
}
