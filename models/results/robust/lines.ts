/** Four lines: scenarios under the standard assumptions and under a changed set. */
import type { AssumptionSet, BlowbackDocument } from '../../document/document';
import { STANDARD } from '../../document/references';
import { settingOf } from '../../document/setting-of';
import { answerOf, gather } from '../jobs/gather';
import type { Answer, Job } from '../jobs/job';

/**
 * The job of the lines: for each scenario one column of weeks under the standard assumptions, then one under the set,
 * whatever the scenario itself assumes.
 */
export function* fourLines(
  document: BlowbackDocument,
  scenarios: readonly string[],
  set: AssumptionSet,
  series: string,
): Job<readonly Float64Array[]> {
  const asks = scenarios.flatMap((id) =>
    [STANDARD, set.id].map((assumptions) => {
      const changed = document.scenarios.map((scenario) =>
        scenario.id === id ? { ...scenario, assumptions } : scenario,
      );
      const setting = settingOf({ ...document, scenarios: changed }, id);
      return { kind: 'central', setting, series: [series] } as const;
    }),
  );
  const partOf = (answers: readonly Answer[]): readonly Float64Array[] =>
    answers.map((answer) => answerOf('central', answer)[series]);
  return partOf(yield* gather(asks, { before: 0, total: asks.length }, partOf));
}
