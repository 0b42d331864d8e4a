/** Questions that several views ask of the stores. Pure. */
import type { BlowbackDocument, Scenario } from '../../models/index';
import type { CentralNumbers } from '../worker/index';
import type { ScenarioResults, ResultsState } from './results-store';
import { noResults } from './results-store';

/** The scenario being edited: the chosen one if it still exists, else the first. */
export function activeScenarioOf(document: BlowbackDocument, chosen: string | undefined): Scenario {
  const found = document.scenarios.find(({ id }) => id === chosen) ?? document.scenarios[0];
  if (found === undefined) throw new Error('A document has at least one scenario');
  return found;
}

/** Results of a scenario, empty ones while there are none. */
export function resultsOf(
  results: Pick<ResultsState, 'scenarios'>,
  scenario: string,
): ScenarioResults {
  return results.scenarios[scenario] ?? noResults;
}

/** The central run of a scenario if it answers to the scenario as it is now. */
export function currentRunOf(results: ResultsState, scenario: string): CentralNumbers | undefined {
  const { central, centralStale, status } = resultsOf(results, scenario);
  return centralStale || status === 'central' ? undefined : central;
}
