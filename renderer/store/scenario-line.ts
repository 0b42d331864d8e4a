/** A scenario as a line of a chart, with its bands; and the numbers that such lines are made of. */
import type { Bands } from '../../models/index';
import { scenarioStyle, type ChartLine } from '../charts/index';
import { useResultsList } from './hooks';
import type { ScenarioLook } from './looks';
import { resultsOf } from './selectors';

/** In the scenario's own colour and line style; `values` and `bands` by the same weeks or months. */
export function scenarioLine(
  { scenario, place, isBaseline }: Pick<ScenarioLook, 'scenario' | 'place' | 'isBaseline'>,
  values: Float64Array,
  bands: Bands | undefined,
): ChartLine {
  return {
    id: scenario.id,
    label: scenario.title,
    ...scenarioStyle(place, isBaseline),
    values,
    band50: bands && { low: bands.p25, high: bands.p75 },
    band90: bands && { low: bands.p5, high: bands.p95 },
  };
}

/**
 * The weekly central run and the bands of a series, one for each scenario of `looks`; undefined where they are not
 * there yet. `by`: which bands, if any; `evenBehind`: also those of an earlier state of the scenario, which are then
 * said to be `behind`. Stable for as long as the numbers are.
 */
export function useScenarioColumns(
  looks: readonly ScenarioLook[],
  series: string,
  by: 'weekly' | 'monthly' | undefined,
  evenBehind = false,
) {
  const columns = useResultsList((state) =>
    looks.map(({ scenario }) => resultsOf(state, scenario.id).central?.series[series]),
  );
  const bands = useResultsList((state) =>
    looks.map(({ scenario }): Bands | undefined => {
      const results = resultsOf(state, scenario.id);
      if (by === undefined || (results.bandsStale && !evenBehind)) return undefined;
      return (by === 'weekly' ? results.bands : results.monthly)[series];
    }),
  );
  const behind = useResultsList((state) =>
    looks.map(({ scenario }) => resultsOf(state, scenario.id).bandsStale),
  );
  return { columns, bands, behind };
}
