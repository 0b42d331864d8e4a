/** A prediction that was revealed stays so in every earlier state of its document: what has been seen cannot be unseen. */
import type { BlowbackDocument, Prediction } from '../document';
import { numberedId } from '../ids';
import { limits } from '../limits';
import { isLocked, scoresOf } from './locks';
import { removePrediction } from './predictions';

/**
 * `earlier` with a prediction as it stands in `now`, where it is locked and scored, in the place of what was being
 * drawn of the same question. The same object where `now` holds no such prediction, and where `earlier` is without
 * the scenario that it is about or has no room for it.
 */
export function withRevealed(
  earlier: BlowbackDocument,
  now: BlowbackDocument,
  predictionId: string,
): BlowbackDocument {
  const own = now.predictions.find(({ id }) => id === predictionId);
  const lock = now.locks.find(({ prediction }) => prediction === predictionId);
  if (own === undefined || lock === undefined || lock.scores.length === 0) return earlier;
  if (earlier === now || !earlier.scenarios.some(({ id }) => id === own.scenario)) return earlier;
  const isSame = (one: Prediction) => one.scenario === own.scenario && one.series === own.series;
  const drawings = earlier.predictions.filter(
    (one) =>
      one.id !== predictionId &&
      isSame(one) &&
      !isLocked(now, one.id) &&
      scoresOf(earlier, one.id).length === 0,
  );
  const rest = drawings.reduce((document, { id }) => removePrediction(document, id), earlier);
  const before = rest.predictions.find((one) => one.id === predictionId && isSame(one));
  if (before === undefined && rest.predictions.length >= limits.predictions) return earlier;
  // Another prediction, which is gone now, may have had its id.
  const taken = rest.predictions.map(({ id }) => id);
  const id =
    before !== undefined || !taken.includes(own.id) ? own.id : numberedId('prediction', taken);
  const kept = id === own.id ? own : { ...own, id };
  const keptLock = id === own.id ? lock : { ...lock, prediction: id };
  const isLockedBefore = isLocked(rest, id);
  return {
    ...rest,
    predictions:
      before === undefined
        ? [...rest.predictions, kept]
        : rest.predictions.map((one) => (one === before ? kept : one)),
    locks: isLockedBefore
      ? rest.locks.map((one) => (one.prediction === id ? keptLock : one))
      : [...rest.locks, keptLock],
  };
}
