/** The chart that a prediction is drawn on, and that its results come out on. */
import { useMemo } from 'react';
import {
  drawnColumn,
  type DrawnPoint,
  type Prediction,
  type SeriesInfo,
} from '../../../../models/index';
import { highestOf, TimeChart, useRoof, type ChartPen, type TimeSpan } from '../../../charts/index';
import { documentActions, useView } from '../../../store/index';
import { penWords } from '../../../store/pen-words';
import { selectWeek } from '../../../store/select-week';
import { unitInWords } from '../../../store/units';
import { usePenWeek } from '../../../store/use-pen-week';
import { useWords } from '../../../store/words';
import { observedPoints } from '../charts/observed-points';
import { useChartLines } from '../charts/use-chart-lines';
import type { PredictionStage } from '../../../store/current-prediction';
import type { PredictionEdits } from '../../../store/prediction-edits';
import styles from './predict.module.css';
import { useCoveredLines } from './use-covered-lines';

interface PredictionChartProps {
  readonly prediction: Prediction;
  readonly series: SeriesInfo;
  readonly time: TimeSpan;
  readonly stage: PredictionStage;
  /** Last week of the scenario's line that may be seen; undefined for all of it. */
  readonly until: number | undefined;
  /** The point that the prediction begins at. */
  readonly known: DrawnPoint;
  readonly edits: PredictionEdits;
  readonly height: number;
}

export function PredictionChart(props: PredictionChartProps) {
  const { prediction, series, time, stage, until, edits, height } = props;
  const words = useWords();
  const { t } = words;
  const chosen = useView((state) => state.week);
  const pen = usePenWeek();
  const isRevealed = stage === 'revealed';
  const week = isRevealed ? chosen : pen.week;
  const column = useMemo(
    () => drawnColumn(prediction.points, time.weeks),
    [prediction.points, time.weeks],
  );
  const model = useChartLines(series, time, true, prediction.scenario);
  const lines = useCoveredLines(model, prediction, column, until);
  const seen = useMemo(() => highestOf(lines.slice(0, -1)), [lines]);
  const room = useRoof(seen);
  // What comes out must not move the axis, so that all of it has room from the start.
  const revealed = useMemo(
    () => (isRevealed ? highestOf([...model, { values: column }]) : undefined),
    [isRevealed, model, column],
  );
  const roof = revealed ?? room.roof;
  const { makeRoom } = room;
  const { week: knownWeek, value: knownValue } = props.known;

  const movePen = pen.move;
  const chartPen = useMemo((): ChartPen | undefined => {
    if (stage !== 'drawing') return undefined;
    const known = { week: knownWeek, value: knownValue };
    return {
      onStart: () => documentActions().beginGesture(),
      onStroke: (start, end) => {
        edits.stroke(known, start, end);
        movePen(end.week);
      },
      onNudge: (at, by) => edits.nudge(known, at, by),
      onEnd: () => {
        documentActions().endGesture();
        makeRoom(highestOf([{ values: column }]));
      },
      words: (at) => penWords(column, at, series.decimals, words),
    };
  }, [stage, column, edits, knownWeek, knownValue, makeRoom, movePen, series.decimals, words]);

  const observed = useMemo(() => {
    const points = observedPoints(series.id, time)?.points ?? [];
    const seen = until === undefined ? points : points.filter((point) => point.week <= until);
    return seen.length === 0 ? undefined : { points: seen };
  }, [series.id, time, until]);

  return (
    <div className={styles.chart} data-testid="predict-chart">
      <TimeChart
        title={series.label}
        unit={unitInWords(t, series, 'week')}
        x={time}
        lines={lines}
        observed={observed}
        selectedWeek={week ?? (isRevealed ? time.weeks - 1 : knownWeek)}
        onSelectWeek={isRevealed ? selectWeek : movePen}
        decimals={series.decimals}
        zeroBased
        roof={roof}
        pen={chartPen}
        size="hero"
        height={height}
      />
    </div>
  );
}
