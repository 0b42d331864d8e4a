/** The middle of Explore: all charts, or a prediction alone while its results are covered. */
import { useViewportSize } from '@mantine/hooks';
import { useDocument, useOfActive, useView, viewActions } from '../../store/index';
import { OutcomeCards } from './cards/outcome-cards';
import { HeroPanel } from './charts/hero-panel';
import { SmallCharts } from './charts/small-charts';
import { MapPanel } from './map/map-panel';
import { currentPrediction, PREDICTION_PANEL, stageOf } from '../../store/current-prediction';
import { PredictStage } from './predict/predict-stage';

export function ExploreStage() {
  const scenario = useOfActive(({ id }) => id);
  const hero = useView((state) => state.hero);
  const isAsked = useView((state) => state.openPanels.includes(PREDICTION_PANEL));
  const prediction = useDocument(({ document }) => currentPrediction(document, scenario, hero));
  const isCovered = useDocument(
    ({ document }) => prediction !== undefined && stageOf(document, prediction) !== 'revealed',
  );
  const { height } = useViewportSize();

  if (prediction !== undefined && (isCovered || isAsked)) {
    return (
      <PredictStage
        key={prediction.id}
        prediction={prediction}
        height={Math.round(Math.min(560, Math.max(280, height - 330)))}
        onClose={() => viewActions().togglePanel(PREDICTION_PANEL, false)}
      />
    );
  }
  return (
    <>
      <OutcomeCards />
      <HeroPanel />
      <SmallCharts>
        <MapPanel />
      </SmallCharts>
    </>
  );
}
