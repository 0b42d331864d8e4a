/** The lines of a slide's chart. */
import type { BlowbackDocument } from '../../../models/index';
import type { ChartLine } from '../../charts/index';
import { resultsOf, type ResultsState } from '../../store/index';
import { looksOf } from '../../store/looks';
import { scenarioLine } from '../../store/scenario-line';

/** One for each scenario of `ids` that has numbers, in that order; the last one is drawn strongest. */
export function linesOf(
  document: BlowbackDocument,
  results: ResultsState,
  series: string,
  ids: readonly string[],
  withBands: boolean,
): readonly ChartLine[] {
  const looks = looksOf(document, ids.at(-1), []);
  return ids.flatMap((id) => {
    const look = looks.find(({ scenario }) => scenario.id === id);
    const found = resultsOf(results, id);
    const values = found.central?.series[series];
    if (look === undefined || values === undefined) return [];
    const bands = withBands && !found.bandsStale ? found.bands[series] : undefined;
    const emphasis = ids.length > 1 && id === ids.at(-1);
    return [{ ...scenarioLine(look, values, bands), emphasis }];
  });
}
