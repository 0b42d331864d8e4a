/** From the large chart to the prediction: draw before you look. */
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { limits, type SeriesInfo } from '../../../../models/index';
import {
  activeScenarioOf,
  documentStore,
  resultsOf,
  resultsStore,
  useDocument,
  viewActions,
  viewStore,
} from '../../../store/index';
import { useWords } from '../../../store/words';
import { currentPrediction, PREDICTION_PANEL } from '../../../store/current-prediction';
import { beginPrediction } from '../../../store/prediction-edits';

export function PredictButton({ series }: { readonly series: SeriesInfo }) {
  const { t } = useWords();
  const isFull = useDocument((state) => state.document.predictions.length >= limits.predictions);

  function predict(): void {
    const { document } = documentStore.getState();
    const { activeScenario, week } = viewStore.getState();
    const scenario = activeScenarioOf(document, activeScenario).id;
    // What else is open would tell what is covered, or take the room to draw in.
    for (const panel of ['why', 'inspector']) viewActions().togglePanel(panel, false);
    viewActions().togglePanel(PREDICTION_PANEL, true);
    if (currentPrediction(document, scenario, series.id) !== undefined) return;
    // From the week that is read off, or from the start; the last week leaves nothing to predict.
    const from = week === undefined || week >= document.weeks - 1 ? 0 : week;
    const column = resultsOf(resultsStore.getState(), scenario).central?.series[series.id];
    beginPrediction(scenario, series, { week: from, value: column?.[from] ?? 0 });
  }

  return (
    <Button
      size="compact-xs"
      variant="default"
      data-testid="predict"
      leftSection={<IconPencil size={14} aria-hidden />}
      title={
        isFull ? t('app.predict.full', { count: limits.predictions }) : t('app.predict.actionHint')
      }
      disabled={isFull}
      onClick={predict}
    >
      {t('app.predict.action')}
    </Button>
  );
}
