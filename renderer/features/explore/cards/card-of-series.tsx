/** One outcome of the scenario being edited, beside the baseline and the others. */
import { memo, useCallback, useMemo } from 'react';
import type { SeriesInfo } from '../../../../models/index';
import { scenarioStyle } from '../../../charts/index';
import { useDocument, useView, viewActions } from '../../../store/index';
import { useScenarioLooks, type ScenarioLook } from '../../../store/looks';
import { useResultsOf } from '../../../store/results-of';
import { useUncovered } from '../../../store/use-cover';
import { unitInWords } from '../../../store/units';
import { useWords } from '../../../store/words';
import { OutcomeCard } from '../../../ui/index';
import { cardNumber, cardNumbers } from './card-numbers';

/** With more scenarios than these the charts compare better than lists of numbers. */
const MOST_ROWS = 2;

interface CardOfSeriesProps {
  readonly series: SeriesInfo;
}

/** Drawn again only for numbers of its own. */
export const CardOfSeries = memo(function CardOfSeries({ series }: CardOfSeriesProps) {
  const words = useWords();
  const looks = useScenarioLooks();
  const uncovered = useUncovered(looks);
  const isSelected = useView((state) => state.hero === series.id);
  const week = useView((state) => state.week);
  const weeks = useDocument((state) => state.document.weeks);
  const results = useResultsOf(
    useMemo(() => looks.map(({ scenario }) => scenario.id), [looks]),
    series.id,
  );
  const parts = useMemo(() => {
    const active = looks.find(({ isActive }) => isActive);
    const baseline = looks.find(({ isBaseline }) => isBaseline);
    if (active === undefined || baseline === undefined) return undefined;
    const partsOf = (look: ScenarioLook) => {
      return { series, results, active: look, baseline, week, weeks, words };
    };
    // The baseline is in the sentence of change already.
    const others = uncovered.filter(
      (look) => !look.isActive && !look.isHidden && (active.isBaseline || !look.isBaseline),
    );
    return {
      ...cardNumbers(partsOf(active)),
      unit: unitInWords(words.t, series, week === undefined ? 'period' : 'week'),
      accent: scenarioStyle(active.place, active.isBaseline),
      rows: (others.length > MOST_ROWS ? [] : others).map((look) => ({
        id: look.scenario.id,
        title: look.scenario.title,
        ...scenarioStyle(look.place, look.isBaseline),
        number: cardNumber(partsOf(look)),
      })),
    };
  }, [looks, uncovered, results, series, week, weeks, words]);
  const select = useCallback(() => viewActions().setHero(series.id), [series.id]);
  if (parts === undefined) return null;
  return <OutcomeCard label={series.label} {...parts} selected={isSelected} onSelect={select} />;
});
