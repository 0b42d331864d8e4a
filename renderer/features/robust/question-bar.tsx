/** What is tested: outcome, scenario, what it is compared with, which weeks. */
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useDocument, useView, viewActions } from '../../store/index';
import { useMovedWords } from '../../store/moved-words';
import { outcomeOptions } from '../../store/outcome-options';
import { spanOptions } from '../../store/span-options';
import { useModel, useWords } from '../../store/words';
import { NumberEntry } from '../../ui/index';
import type { Asked } from './use-question';
import styles from './robust-view.module.css';

export function QuestionBar({ asked }: { readonly asked: Asked }) {
  const { t } = useWords();
  const movedWords = useMovedWords();
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
      <div className={styles.week}>
        <NumberEntry
          label={t('app.robust.week')}
          isLabelShown
          testId="robust-week"
          size="sm"
          min={0}
          max={weeks - 1}
          step={1}
          value={week}
          movedWords={movedWords}
          onCommit={(to) => viewActions().selectWeek(to)}
        />
      </div>
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
