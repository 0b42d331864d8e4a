/** One outcome of the scenario being edited, beside the baseline and the others. */
import type { SeriesInfo } from '../../../../models/index';
import { scenarioStyle } from '../../../charts/index';
import { useDocument, useResults, useView, viewActions } from '../../../store/index';
import { useScenarioLooks } from '../../../store/looks';
import { useUncovered } from '../../../store/use-cover';
import { unitInWords } from '../../../store/units';
import { useWords } from '../../../store/words';
import { OutcomeCard } from '../../../ui/index';
import { cardNumbers } from './card-numbers';

/** With more scenarios than these the charts compare better than lists of numbers. */
const MOST_ROWS = 2;

export function CardOfSeries({ series }: { readonly series: SeriesInfo }) {
  const words = useWords();
  const looks = useScenarioLooks();
  const uncovered = useUncovered(looks);
  const hero = useView((state) => state.hero);
  const week = useView((state) => state.week);
  const weeks = useDocument((state) => state.document.weeks);
  const scenarios = useResults((state) => state.scenarios);
  const results = { scenarios };
  const active = looks.find(({ isActive }) => isActive);
  const baseline = looks.find(({ isBaseline }) => isBaseline);
  if (active === undefined || baseline === undefined) return null;

  const numbers = cardNumbers({ series, results, active, baseline, week, weeks, words });
  // The baseline is in the sentence of change already.
  const others = uncovered.filter(
    (look) => !look.isActive && !look.isHidden && (active.isBaseline || !look.isBaseline),
  );
  return (
    <OutcomeCard
      label={series.label}
      unit={unitInWords(words.t, series, week === undefined ? 'period' : 'week')}
      {...numbers}
      accent={scenarioStyle(active.place, active.isBaseline)}
      rows={(others.length > MOST_ROWS ? [] : others).map((look) => ({
        id: look.scenario.id,
        title: look.scenario.title,
        ...scenarioStyle(look.place, look.isBaseline),
        number: cardNumbers({ series, results, active: look, baseline, week, weeks, words }).number,
      }))}
      selected={hero === series.id}
      onSelect={() => viewActions().setHero(series.id)}
    />
  );
}
