/** Predict, then reveal: the large chart to draw on, and beside it what to do next. Stands in Explore and wherever else a class is asked. */
import { useMemo } from 'react';
import { misfit, type Prediction } from '../../../../models/index';
import {
  useDocument,
  useScenarioResults,
  useWatchedSeries,
  viewActions,
} from '../../../store/index';
import { startDateOf, useModel } from '../../../store/words';
import { seriesInfo } from '../charts/outcome-choice';
import { firstWeek, PREDICTION_PANEL, stageOf } from '../../../store/current-prediction';
import { PredictPanel } from './predict-panel';
import styles from './predict.module.css';
import { PredictionChart } from './prediction-chart';
import { predictionEdits } from '../../../store/prediction-edits';
import { useReveal } from './use-reveal';

export interface PredictStageProps {
  /** A prediction of the open document. */
  readonly prediction: Prediction;
  /** Height of the drawing in pixels. */
  readonly height: number;
  /** Leaves a prediction that has been revealed; absent where there is nothing to go back to. */
  readonly onClose?: (() => void) | undefined;
}

export function PredictStage({ prediction, height, onClose }: PredictStageProps) {
  const model = useModel();
  const series = useMemo(() => seriesInfo(model, prediction.series), [model, prediction.series]);
  const watched = useMemo(() => [series.id], [series.id]);
  useWatchedSeries(watched);
  const document = useDocument((state) => state.document);
  const { start, weeks } = document;
  const stage = stageOf(document, prediction);
  const time = useMemo(
    () => ({ startDate: startDateOf(model, start), weeks, resolution: 'weekly' as const }),
    [model, start, weeks],
  );
  const results = useScenarioResults(prediction.scenario);
  const edits = useMemo(() => predictionEdits(prediction.id, series), [prediction.id, series]);
  const reveal = useReveal();
  const from = firstWeek(prediction);
  const column = results.central?.series[series.id];
  const bands = results.bandsStale ? undefined : results.bands[series.id];
  const came = useMemo(
    () =>
      column === undefined || bands === undefined
        ? undefined
        : misfit(prediction.points, { central: column, low: bands.p5, high: bands.p95 }),
    [column, bands, prediction.points],
  );
  const until = stage === 'revealed' ? reveal.until : from;

  function uncover(): void {
    if (came === undefined) return;
    // What has just come out stays in view, also where the window opened with it covered.
    viewActions().togglePanel(PREDICTION_PANEL, true);
    edits.keepScore(came, model.version);
    reveal.play(from, weeks - 1);
  }

  return (
    <div className={styles.stage} data-testid="predict-stage" data-stage={stage}>
      <PredictionChart
        {...{ prediction, series, time, stage, until, edits, height }}
        known={{ week: from, value: column?.[from] ?? prediction.points[0]?.value ?? 0 }}
      />
      <PredictPanel
        {...{ prediction, series, time, stage, edits, came, onClose }}
        onReveal={uncover}
      />
    </div>
  );
}
