/** Four lines: policy and assumptions apart. */
import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  fourLines,
  type AssumptionSet,
  type BlowbackDocument,
  type Scenario,
} from '../../../models/index';
import { scenarioStyle, TimeChart } from '../../charts/index';
import { useDocument, useJob } from '../../store/index';
import { selectWeek } from '../../store/select-week';
import { unitInWords } from '../../store/units';
import { startDateOf, useModel, useWords } from '../../store/words';
import { LoadSets } from './load-sets';
import { RunButton } from './run-button';
import styles from './robust-view.module.css';
import type { TabProps } from './use-question';
import { useSoon } from './use-soon';

export function LinesTab({ asked, isShown }: TabProps) {
  const { t } = useWords();
  const document = useDocument((state) => state.document);
  const [chosen, setChosen] = useState<string>();
  const sets = document.assumptionSets;
  const set = sets.find(({ id }) => id === chosen) ?? sets[0];
  return (
    <>
      <p className={styles.help}>{t('app.robust.lines.help')}</p>
      <LoadSets />
      {set === undefined ? (
        <p>{t('app.robust.lines.noSets')}</p>
      ) : (
        <>
          <div className={styles.controls}>
            <NativeSelect
              label={t('app.robust.lines.set')}
              data-testid="lines-set"
              value={set.id}
              data={sets.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
          </div>
          <Lines asked={asked} isShown={isShown} set={set} document={document} />
        </>
      )}
    </>
  );
}

interface LinesProps extends TabProps {
  readonly set: AssumptionSet;
  readonly document: BlowbackDocument;
}

function Lines({ asked, isShown, set, document }: LinesProps) {
  const { t } = useWords();
  const model = useModel();
  const { info, scenario, against, question } = asked;
  const scenarios: readonly Scenario[] = against === undefined ? [scenario] : [against, scenario];
  const ids = scenarios.map(({ id }) => id);
  const key = JSON.stringify([asked.key, set]);
  const job = useJob(key, () => fourLines(document, ids, set, info.id));
  useSoon(job, isShown);
  const columns = job.state?.part;
  const x = useMemo(
    () => ({
      startDate: startDateOf(model, document.start),
      weeks: document.weeks,
      resolution: 'weekly' as const,
    }),
    [model, document.start, document.weeks],
  );
  const lines = (columns ?? []).map((values, at) => {
    const place = Math.floor(at / 2);
    const isChanged = at % 2 === 1;
    const style = scenarioStyle(0, scenarios.length === 2 && place === 0);
    const words = { scenario: scenarios[place]?.title ?? '', set: set.title };
    return {
      id: `${ids[place] ?? ''} ${isChanged ? set.id : 'standard'}`,
      label: t(isChanged ? 'app.robust.lines.changed' : 'app.robust.lines.standard', words),
      colour: style.colour,
      dash: isChanged ? '6 4' : '',
      values,
    };
  });
  return (
    <>
      <RunButton job={job} />
      {lines.length > 0 && (
        <div data-testid="four-lines">
          <TimeChart
            title={info.label}
            unit={unitInWords(t, info, 'week')}
            x={x}
            lines={lines}
            selectedWeek={question.target.week}
            onSelectWeek={selectWeek}
            decimals={info.decimals}
            zeroBased
            size="hero"
            height={360}
          />
        </div>
      )}
    </>
  );
}
