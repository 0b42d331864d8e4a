/** What stands in the place of results that are covered, ready to be drawn. */
import { useMemo } from 'react';
import { seriesOf, type BlowbackDocument, type Model, type Prediction } from '../../models/index';
import type { CoverNoteProps } from '../ui/index';
import { coverOf, coveredScenarios } from './covered';
import { useDocument, viewActions } from './hooks';
import type { ScenarioLook } from './looks';
import { predictionEdits } from './prediction-edits';
import { useModel, useWords, type Words } from './words';

/** The note in place of the results of `scenarios` (ids); undefined where they may be seen. */
export function useCover(scenarios: readonly string[]): CoverNoteProps | undefined {
  const { t } = useWords();
  const model = useModel();
  const prediction = useDocument((state) => coverOf(state.document, scenarios));
  const text = useDocument(
    (state) => prediction && coverInWords(state.document, model, prediction, t),
  );
  if (prediction === undefined || text === undefined) return undefined;
  return {
    title: t('app.predict.cover.title'),
    text,
    back: t('app.predict.cover.back'),
    end: t('app.predict.discard'),
    onBack: () => goTo(prediction),
    onEnd: () => {
      const series = seriesOf(model).find(({ id }) => id === prediction.series);
      if (series !== undefined) predictionEdits(prediction.id, series).remove();
    },
  };
}

/** Why something is covered, and until when. */
export function coverInWords(
  { scenarios }: BlowbackDocument,
  model: Model,
  { scenario, series }: Prediction,
  t: Words['t'],
): string {
  return t('app.predict.cover.text', {
    outcome: seriesOf(model).find(({ id }) => id === series)?.label ?? series,
    title: scenarios.find(({ id }) => id === scenario)?.title ?? scenario,
  });
}

/** Those of `looks` whose results may be seen; `own`: one that is shown all the same, by who covers it themselves. */
export function useUncovered(
  looks: readonly ScenarioLook[],
  own?: string,
): readonly ScenarioLook[] {
  // A string, so that equal lists are the same value.
  const covered = useDocument((state) => coveredScenarios(state.document).join(' '));
  return useMemo(() => {
    const ids = covered.split(' ');
    return looks.filter(({ scenario: { id } }) => id === own || !ids.includes(id));
  }, [looks, own, covered]);
}

/** To where the prediction is drawn, locked and revealed. */
function goTo({ scenario, series }: Prediction): void {
  const view = viewActions();
  view.selectScenario(scenario);
  view.setHero(series);
  view.togglePanel('why', false);
  view.showView('explore');
}
