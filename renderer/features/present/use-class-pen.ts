/** What the class expects, drawn on the slide that asks for it; kept in the document as a prediction. */
import { useMemo } from 'react';
import { drawnColumn, seriesOf, type BlowbackDocument, type Slide } from '../../../models/index';
import { highestOf, useRoof, type ChartPen } from '../../charts/index';
import { currentPrediction, stageOf } from '../../store/current-prediction';
import { documentActions, documentStore, resultsOf, useResults } from '../../store/index';
import { penWords } from '../../store/pen-words';
import {
  beginPrediction,
  predictionEdits,
  type PredictionEdits,
} from '../../store/prediction-edits';
import { usePenWeek } from '../../store/use-pen-week';
import { useModel, useWords } from '../../store/words';
import type { StageBody } from './content';

/** A pen for the stage's chart, and the week that its keys draw at. */
export interface StagePen {
  readonly pen: ChartPen;
  readonly week: number;
  readonly onSelectWeek: (week: number) => void;
}

/**
 * `body` with an axis that has room to draw on and tells nothing of what is covered, and the pen; without a pen where
 * nothing is asked, or where the prediction is locked already.
 */
export function useClassPen(document: BlowbackDocument, { step, body }: Slide, shown: StageBody) {
  const words = useWords();
  const model = useModel();
  const { week = 0, move } = usePenWeek();
  const scenario = step.scenarios.at(-1);
  const start = useResults((state) =>
    scenario === undefined
      ? undefined
      : resultsOf(state, scenario).central?.series[step.outcome]?.[0],
  );
  const isAsked = body.kind === 'predict' && shown.kind === 'chart';
  const own =
    scenario === undefined ? undefined : currentPrediction(document, scenario, step.outcome);
  const isOpen = isAsked && (!own || stageOf(document, own) === 'drawing');
  const column = useMemo(
    () => drawnColumn(own ? own.points : [], document.weeks),
    [own, document.weeks],
  );
  const highest = isAsked ? highestOf(shown.lines.filter(({ id }) => id !== own?.id)) : 1;
  const { roof, makeRoom } = useRoof(Math.max(highest, start ?? 0));

  const drawing = useMemo((): StagePen | undefined => {
    const series = seriesOf(model).find(({ id }) => id === step.outcome);
    if (!isOpen || scenario === undefined || series === undefined || start === undefined)
      return undefined;
    const known = { week: 0, value: start };
    const edit = (act: (edits: PredictionEdits) => void) => {
      const find = () => currentPrediction(documentStore.getState().document, scenario, series.id);
      if (find() === undefined) beginPrediction(scenario, series, known);
      const found = find();
      if (found !== undefined) act(predictionEdits(found.id, series));
    };
    return {
      week: Math.max(1, Math.min(week, document.weeks - 1)),
      onSelectWeek: move,
      pen: {
        onStart: () => documentActions().beginGesture(),
        onStroke: (from, to) => edit(({ stroke }) => stroke(known, from, to)),
        onNudge: (at, by) => edit(({ nudge }) => nudge(known, at, by)),
        onEnd: () => {
          documentActions().endGesture();
          makeRoom(highestOf([{ values: column }]));
        },
        words: (at) => penWords(column, at, series.decimals, words),
      },
    };
  }, [
    model,
    step.outcome,
    isOpen,
    scenario,
    start,
    week,
    document.weeks,
    column,
    makeRoom,
    move,
    words,
  ]);

  const roomy = useMemo(() => (isAsked ? { ...shown, roof } : shown), [isAsked, shown, roof]);
  return { body: roomy, drawing };
}
