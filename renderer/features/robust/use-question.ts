/** The one number that this view tests: outcome, scenarios, week. */
import { useState } from 'react';
import {
  seriesOf,
  settingOf,
  targetUnit,
  type Question,
  type Scenario,
  type SeriesInfo,
  type Target,
} from '../../../models/index';
import { useActiveScenario, useDocument, useView } from '../../store/index';
import { useSpeech } from '../../store/speech';
import { useModel, useWords } from '../../store/words';

/** The question and how to change it. */
export interface Asked {
  readonly question: Question;
  /** Names the question: results of another one do not belong to it. */
  readonly key: string;
  readonly info: SeriesInfo;
  /** Ready-made: what the number is, such as one outcome of a scenario less that of another. */
  readonly subject: string;
  /** Ready-made. */
  readonly unit: string;
  readonly scenario: Scenario;
  /** Undefined where the scenario is asked about alone. */
  readonly against: Scenario | undefined;
  readonly others: readonly Scenario[];
  readonly span: Target['span'];
  readonly setAgainst: (scenario: string) => void;
  readonly setSpan: (span: Target['span']) => void;
}

/** What every tab is given. */
export interface TabProps {
  readonly asked: Asked;
  /** Whether the tab is the one that is looked at. */
  readonly isShown: boolean;
}

export function useQuestion(): Asked {
  const { t } = useWords();
  const model = useModel();
  const speech = useSpeech();
  const document = useDocument((state) => state.document);
  const scenario = useActiveScenario();
  const hero = useView((state) => state.hero);
  const week = useView((state) => state.week);
  const [chosen, setAgainst] = useState<string>();
  const [span, setSpan] = useState<Target['span']>('total');
  const series = seriesOf(model);
  const info = series.find(({ id }) => id === hero) ?? series[0];
  if (info === undefined) throw new Error('A model has at least one outcome');
  const others = document.scenarios.filter(({ id }) => id !== scenario.id);
  const standard = others.find(({ id }) => id === document.baseline) ?? others[0];
  const against = chosen === '' ? undefined : (others.find(({ id }) => id === chosen) ?? standard);
  const last = document.weeks - 1;
  const target: Target = { series: info.id, span, week: Math.min(week ?? last, last) };
  const about = { target, how: info.monthly, setting: settingOf(document, scenario.id) };
  const question: Question =
    against === undefined ? about : { ...about, against: settingOf(document, against.id) };
  return {
    question,
    key: JSON.stringify(question),
    info,
    subject:
      against === undefined
        ? t('app.robust.alone', { outcome: info.label, b: scenario.title })
        : t('app.robust.less', { outcome: info.label, b: scenario.title, a: against.title }),
    unit: speech.unit(targetUnit(info, target)),
    ...{ scenario, against, others, span, setAgainst, setSpan },
  };
}
