/** The lines of the chart that is drawn on: the model's own covered as far as it must be, the prediction on top. */
import { useMemo } from 'react';
import { drawnColumn, type Prediction, type SeriesInfo } from '../../../../models/index';
import type { ChartLine, TimeSpan } from '../../../charts/index';
import { useWords } from '../../../store/words';
import { useChartLines } from '../charts/use-chart-lines';

/** `until`: last week of the scenario's line that may be seen; undefined for all of it. */
export function useCoveredLines(
  prediction: Prediction,
  series: SeriesInfo,
  time: TimeSpan,
  until: number | undefined,
): readonly ChartLine[] {
  const { t } = useWords();
  const lines = useChartLines(series, time, true);
  return useMemo(() => {
    const shown = lines.map((line) =>
      line.id === prediction.scenario && until !== undefined ? cut(line, until + 1) : line,
    );
    const own: ChartLine = {
      id: prediction.id,
      label: t('app.predict.own'),
      colour: 'var(--bb-changed)',
      dash: '2 4',
      values: drawnColumn(prediction.points, time.weeks),
      emphasis: true,
      partial: true,
    };
    return [...shown.map((line) => ({ ...line, emphasis: line.id === prediction.scenario })), own];
  }, [lines, prediction, time, until, t]);
}

function cut(line: ChartLine, weeks: number): ChartLine {
  const { band50: _half, band90: _most, ...rest } = line;
  return { ...rest, values: line.values.slice(0, weeks), partial: true };
}
