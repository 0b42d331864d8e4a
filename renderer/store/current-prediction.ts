/** Which prediction of a document is in hand for a scenario and a series, and how far it is. */
import { isLocked, scoresOf, type BlowbackDocument, type Prediction } from '../../models/index';

/** `drawing`: may still be changed. `locked`: fixed, its results still covered. `revealed`: laid beside them. */
export type PredictionStage = 'drawing' | 'locked' | 'revealed';

/** Name under which the view remembers that a prediction that was revealed is looked at. */
export const PREDICTION_PANEL = 'prediction';

/** How far a prediction is. */
export function stageOf(document: BlowbackDocument, { id }: Prediction): PredictionStage {
  if (scoresOf(document, id).length > 0) return 'revealed';
  return isLocked(document, id) ? 'locked' : 'drawing';
}

/** The one whose results are still covered, else the last; undefined where there is none. */
export function currentPrediction(
  document: BlowbackDocument,
  scenario: string,
  series: string,
): Prediction | undefined {
  const about = document.predictions.filter(
    (one) => one.scenario === scenario && one.series === series,
  );
  return about.find((one) => stageOf(document, one) !== 'revealed') ?? about.at(-1);
}

/** Week in which a prediction begins; its results are covered from the next one on. */
export function firstWeek({ points }: Pick<Prediction, 'points'>): number {
  return points[0]?.week ?? 0;
}
