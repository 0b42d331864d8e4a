/** What can be done to a prediction, each one labelled step that can be undone. */
import {
  addPrediction,
  changePrediction,
  drawnColumn,
  lockPrediction,
  removePrediction,
  scorePrediction,
  withRevealed,
  withStroke,
  type DrawnPoint,
  type Misfit,
  type Prediction,
  type SeriesInfo,
} from '../../models/index';
import { documentActions } from './hooks';
import { documentStore } from './stores';
import { firstWeek } from './current-prediction';

/** Begins a prediction of a series at a point that is known. */
export function beginPrediction(scenario: string, series: SeriesInfo, known: DrawnPoint): void {
  documentActions().edit('app.edits.predictAdd', { outcome: series.label }, (document) =>
    addPrediction(document, { scenario, series: series.id, reason: '', points: [known] }),
  );
}

/** The edits of one prediction. */
export interface PredictionEdits {
  /** Draws straight from one place to another. `known`: the value in the first week. */
  readonly stroke: (known: DrawnPoint, start: DrawnPoint, end: DrawnPoint) => void;
  /** Moves the value of a week; weeks that were not drawn yet begin at the last value drawn. */
  readonly nudge: (known: DrawnPoint, week: number, by: number) => void;
  readonly setPoints: (points: readonly DrawnPoint[]) => void;
  readonly setReason: (reason: string) => void;
  readonly lock: () => void;
  /** Cannot be undone: the prediction then stands in every state of the history. */
  readonly keepScore: (misfit: Misfit, version: string) => void;
  readonly remove: () => void;
}

/** Edits of the prediction with an id. */
export function predictionEdits(id: string, series: SeriesInfo): PredictionEdits {
  const outcome = { outcome: series.label };

  function draw(known: DrawnPoint, change: (own: Prediction) => readonly DrawnPoint[]): void {
    documentActions().edit('app.edits.predictDraw', outcome, (document) => {
      const own = document.predictions.find((one) => one.id === id);
      if (own === undefined) return document;
      const points = own.points.length === 0 ? [known] : own.points;
      return changePrediction(document, id, { points: change({ ...own, points }) });
    });
  }

  return {
    stroke: (known, start, end) =>
      draw(known, (own) => {
        // A gap before a new stroke is bridged by the straight line that joins the points.
        return withStroke(own.points, firstWeek(own), start, end);
      }),
    nudge: (known, week, by) =>
      draw(known, (own) => {
        const from = firstWeek(own);
        if (week <= from) return own.points;
        const last = own.points.at(-1) ?? known;
        const column = drawnColumn(own.points, Math.max(week, last.week) + 1);
        const now = week > last.week ? last.value : (column[week] ?? last.value);
        const moved = { week, value: now + by };
        return withStroke(own.points, from, moved, moved);
      }),
    setPoints: (points) =>
      documentActions().edit('app.edits.predictDraw', outcome, (document) =>
        changePrediction(document, id, { points }),
      ),
    setReason: (reason) =>
      documentActions().edit('app.edits.predictReason', outcome, (document) =>
        changePrediction(document, id, { reason }),
      ),
    lock: () =>
      documentActions().edit('app.edits.predictLock', outcome, (document) =>
        lockPrediction(document, id),
      ),
    keepScore: ({ weeks, error, inside, predicted, came }, version) => {
      documentActions().edit('app.edits.predictReveal', outcome, (document) =>
        scorePrediction(document, id, {
          ...{ version, weeks, error, within: inside / weeks },
          direction: predicted === came ? 'right' : 'wrong',
        }),
      );
      // Who has seen what comes can no longer foretell it: undo does not lead back to the drawing.
      const now = documentStore.getState().document;
      documentActions().settle((earlier) => withRevealed(earlier, now, id));
    },
    remove: () =>
      documentActions().edit('app.edits.predictRemove', outcome, (document) =>
        removePrediction(document, id),
      ),
  };
}
