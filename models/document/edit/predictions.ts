/** Edits of predictions. Each returns a new document, or the same one if nothing changed. */
import type { BlowbackDocument, Prediction } from '../document';
import { numberedId } from '../ids';
import { limits } from '../limits';
import { dropUnder } from '../unknown-fields';
import { isLocked, withoutLocks } from './locks';
import { cut, isStorable, weekWithin } from './within';

/** Adds a prediction as the last of the list, with a new id; none beyond 50. */
export function addPrediction(
  document: BlowbackDocument,
  prediction: Omit<Prediction, 'id'>,
): BlowbackDocument {
  const exists = document.scenarios.some(({ id }) => id === prediction.scenario);
  if (!exists || document.predictions.length >= limits.predictions) return document;
  const taken = document.predictions.map(({ id }) => id);
  const id = numberedId('prediction', taken);
  return { ...document, predictions: [...document.predictions, storable({ ...prediction, id })] };
}

/** Changes the reason or the points of a prediction; one that is locked stays as it is. */
export function changePrediction(
  document: BlowbackDocument,
  predictionId: string,
  change: Partial<Pick<Prediction, 'reason' | 'points'>>,
): BlowbackDocument {
  const before = document.predictions.find(({ id }) => id === predictionId);
  if (before === undefined || isLocked(document, predictionId)) return document;
  const after = storable({ ...before, ...change });
  return {
    ...document,
    predictions: document.predictions.map((one) => (one === before ? after : one)),
  };
}

/** Removes a prediction, its lock and its scores. */
export function removePrediction(
  document: BlowbackDocument,
  predictionId: string,
): BlowbackDocument {
  const predictions = document.predictions.filter(({ id }) => id !== predictionId);
  if (predictions.length === document.predictions.length) return document;
  const unknown = dropUnder(document.unknown, `predictions/${predictionId}`);
  return withoutLocks({ ...document, predictions, unknown });
}

/** Points in the order of weeks; of two in the same week the later one drawn holds. */
function storable(prediction: Prediction): Prediction {
  const drawn = prediction.points.filter(({ value }) => isStorable(value));
  const byWeek = new Map(drawn.map((point) => [weekWithin(point.week), point.value]));
  const points = [...byWeek]
    .map(([week, value]) => ({ week, value }))
    .sort((a, b) => a.week - b.week);
  return { ...prediction, reason: cut(prediction.reason, limits.text), points };
}
