/** Locks on predictions, and how the predictions came out. Each edit returns a new document, or the same one if nothing changed. */
import type { BlowbackDocument, Lock, PredictionScore } from '../document';
import { limits } from '../limits';
import { dropUnder } from '../unknown-fields';
import { cut, isStorable, wholeWithin } from './within';

/** Whether a prediction is fixed for good. */
export function isLocked({ locks }: BlowbackDocument, predictionId: string): boolean {
  return locks.some(({ prediction }) => prediction === predictionId);
}

/** How a prediction came out, oldest first; empty where its results have not been uncovered. */
export function scoresOf(
  { locks }: BlowbackDocument,
  predictionId: string,
): readonly PredictionScore[] {
  return locks.find(({ prediction }) => prediction === predictionId)?.scores ?? [];
}

/** Fixes a prediction that says something about at least one week after its first. */
export function lockPrediction(document: BlowbackDocument, predictionId: string): BlowbackDocument {
  const prediction = document.predictions.find(({ id }) => id === predictionId);
  if (prediction === undefined || prediction.points.length < 2) return document;
  if (isLocked(document, predictionId)) return document;
  return { ...document, locks: [...document.locks, { prediction: predictionId, scores: [] }] };
}

/** Keeps how a locked prediction came out, as the last of its scores; none beyond 20. */
export function scorePrediction(
  document: BlowbackDocument,
  predictionId: string,
  score: PredictionScore,
): BlowbackDocument {
  const before = document.locks.find(({ prediction }) => prediction === predictionId);
  if (before === undefined || !isStorable(score.error)) return document;
  if (before.scores.length >= limits.scores) return document;
  const kept: PredictionScore = {
    version: cut(score.version, limits.modelVersion),
    weeks: wholeWithin(score.weeks, 1, limits.weeks, 1),
    error: Math.abs(score.error),
    within: Math.min(1, Math.max(0, score.within)),
    direction: score.direction,
  };
  const after: Lock = { ...before, scores: [...before.scores, kept] };
  return { ...document, locks: document.locks.map((one) => (one === before ? after : one)) };
}

/** The document without the locks of predictions that are gone. */
export function withoutLocks(document: BlowbackDocument): BlowbackDocument {
  const ids = new Set(document.predictions.map(({ id }) => id));
  const gone = document.locks.filter(({ prediction }) => !ids.has(prediction));
  if (gone.length === 0) return document;
  return {
    ...document,
    locks: document.locks.filter((lock) => !gone.includes(lock)),
    unknown: gone.reduce(
      (unknown, { prediction }) => dropUnder(unknown, `locks/${prediction}`),
      document.unknown,
    ),
  };
}
