/** Compare: two scenarios outcome by outcome, what differs in what they ask, and all scenarios side by side. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { documentActions, useDocument, useView, viewActions } from '../../store/index';
import { useScenarioLooks } from '../../store/looks';
import { useCover, useUncovered } from '../../store/use-cover';
import { useWords } from '../../store/words';
import { CoverNote, EmptyState, Page, PageHead } from '../../ui/index';
import { duplicateScenario } from '../../../models/index';
import styles from './compare-view.module.css';
import { CompareControls } from './compare-controls';
import { Credit } from './credit';
import { DifferenceTable } from './difference-table';
import type { Period } from './difference-rows';
import { LeverDifferences } from './lever-differences';
import { NATION, type Part } from './parts';
import { SmallMultiples } from './small-multiples';
import { pairOf } from './pair';

export function CompareView() {
  const { t } = useWords();
  const looks = useScenarioLooks();
  const readOnly = useDocument((state) => state.readOnly);
  const chosenWeek = useView((state) => state.week);
  const span = useView((state) => state.span);
  const weeks = useDocument((state) => state.document.weeks);
  const [chosen, setChosen] = useState<string>();
  const [part, setPart] = useState<Part>(NATION);
  const [onlyClear, setOnlyClear] = useState(false);
  const pair = pairOf(looks, chosen);
  const week = chosenWeek === undefined ? undefined : Math.min(chosenWeek, weeks - 1);
  const at: Period = week === undefined ? { span: 'total', week: weeks - 1 } : { span, week };
  const cover = useCover(pair === undefined ? [] : [pair.a.scenario.id, pair.b.scenario.id]);
  const uncovered = useUncovered(looks);

  return (
    <Page testId="compare-view" top={4} className={styles.parts}>
      <PageHead title={t('app.compare.heading')} lead={t('app.compare.lead')} />
      {pair === undefined ? (
        <EmptyState
          title={t('app.compare.empty.title')}
          text={t('app.compare.empty.body')}
          actions={
            <Button
              data-testid="duplicate-scenario"
              disabled={readOnly || looks.length === 0}
              onClick={duplicateOnly}
            >
              {t('app.compare.empty.action')}
            </Button>
          }
        />
      ) : (
        <>
          <CompareControls
            pair={pair}
            onChoose={setChosen}
            part={part}
            onPart={setPart}
            onlyClear={onlyClear}
            onOnlyClear={setOnlyClear}
            week={week}
            span={span}
            onSpan={(chosenSpan) => viewActions().setSpan(chosenSpan)}
          />
          {cover === undefined ? (
            <DifferenceTable {...{ pair, part, onlyClear, at }} isWhole={week === undefined} />
          ) : (
            <CoverNote {...cover} />
          )}
          <LeverDifferences pair={pair} />
          {cover === undefined && <Credit pair={pair} at={at} />}
          {uncovered.length > 1 && <SmallMultiples looks={uncovered} />}
        </>
      )}
    </Page>
  );

  function duplicateOnly(): void {
    const scenario = looks[0]?.scenario;
    if (scenario === undefined) return;
    const title = t('app.explore.scenarios.copyOf', { title: scenario.title });
    documentActions().edit('app.edits.scenarioDuplicate', { title: scenario.title }, (document) =>
      duplicateScenario(document, scenario.id, title),
    );
    viewActions().showView('explore');
  }
}
