/** The lines of the chart that is drawn on: the model's own covered as far as it must be, the prediction on top. */
import { useMemo } from 'react';
import type { Prediction } from '../../../../models/index';
import type { ChartLine } from '../../../charts/index';
import { predictedLine } from '../../../store/predicted-line';
import { useWords } from '../../../store/words';

/** `until`: last week of the scenario's line that may be seen; undefined for all of it. */
export function useCoveredLines(
  model: readonly ChartLine[],
  { id, scenario }: Prediction,
  column: Float64Array,
  until: number | undefined,
): readonly ChartLine[] {
  const { t } = useWords();
  const shown = useMemo(
    () =>
      model.map((line) => ({
        ...(line.id === scenario && until !== undefined ? cut(line, until + 1) : line),
        emphasis: line.id === scenario,
      })),
    [model, scenario, until],
  );
  return useMemo(() => {
    return [...shown, predictedLine(id, t('app.predict.own'), column)];
  }, [shown, id, column, t]);
}

function cut(line: ChartLine, weeks: number): ChartLine {
  const { band50: _half, band90: _most, ...rest } = line;
  return { ...rest, values: line.values.slice(0, weeks), partial: true };
}
