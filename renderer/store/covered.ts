/** While somebody predicts, nothing may tell how it comes out: the one rule that every view asks. */
import { settingOf, type BlowbackDocument, type Prediction } from '../../models/index';
import { stageOf } from './current-prediction';

/**
 * The prediction that covers the results of one of `scenarios` (ids); undefined where all of them may be seen.
 * It covers every outcome of its scenario, since they tell of each other, and every scenario that asks for the
 * same; until it is revealed or removed. The wall of a class is not covered: an instructor comes back to it from
 * files of students who still predict. In a lesson a curve without a reason covers nothing: the class has drawn it
 * on the stage, where the lesson says what is revealed when, and the instructor goes on to the other views.
 * Of the Evidence page only the rival theories' answers are covered, which are differences between scenarios that the
 * app comes with; its other tables hold the model against counts and studies, and tell of no scenario of a document.
 */
export function coverOf(
  document: BlowbackDocument,
  scenarios: readonly string[],
): Prediction | undefined {
  return document.predictions.find(
    (one) =>
      stageOf(document, one) !== 'revealed' &&
      !isOfStage(document, one) &&
      scenarios.some((id) => id === one.scenario || isSame(document, id, one.scenario)),
  );
}

/** Ids of the scenarios whose results are covered, in the order of the document. */
export function coveredScenarios(document: BlowbackDocument): readonly string[] {
  return document.scenarios
    .map(({ id }) => id)
    .filter((id) => coverOf(document, [id]) !== undefined);
}

function isOfStage(document: BlowbackDocument, prediction: Prediction): boolean {
  const isDrawn = stageOf(document, prediction) === 'drawing';
  return document.lesson !== undefined && isDrawn && prediction.reason.trim() === '';
}

/** Whether two scenarios ask the engine for the same; a copy does, until something of it is changed. */
function isSame(document: BlowbackDocument, a: string, b: string): boolean {
  const [inA, inB] = [a, b].map((id) =>
    document.scenarios.some((one) => one.id === id)
      ? JSON.stringify(settingOf(document, id))
      : undefined,
  );
  return inA !== undefined && inA === inB;
}
