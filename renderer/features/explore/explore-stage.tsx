/** The middle of Explore: all charts, or a prediction alone while its results are covered. */
import { useViewportSize } from '@mantine/hooks';
import { useDocument, useOfActive, useView, viewActions } from '../../store/index';
import { useCover } from '../../store/use-cover';
import { useModel } from '../../store/words';
import { CoverNote, FocusBack } from '../../ui/index';
import { OutcomeCards } from './cards/outcome-cards';
import { HeroPanel } from './charts/hero-panel';
import { seriesInfo } from './charts/outcome-choice';
import { SmallCharts } from './charts/small-charts';
import { MapPanel } from './map/map-panel';
import { currentPrediction, PREDICTION_PANEL, stageOf } from '../../store/current-prediction';
import { PredictButton } from './predict/predict-button';
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
  const model = useModel();
  // Every number here is set against the baseline.
  const baseline = useDocument((state) => state.document.baseline);
  const cover = useCover([scenario, baseline]);

  // One that is revealed may be looked at again, unless another one is under way.
  const shown = isCovered || (isAsked && cover === undefined) ? prediction : undefined;
  return (
    <>
      <FocusBack
        isOpen={shown !== undefined}
        inside='[data-stage] [role="slider"]'
        neighbour='[data-testid="predict"]'
      />
      {shown !== undefined ? (
        <PredictStage
          key={shown.id}
          prediction={shown}
          height={Math.round(Math.min(560, Math.max(280, height - 330)))}
          onClose={() => viewActions().togglePanel(PREDICTION_PANEL, false)}
        />
      ) : cover !== undefined ? (
        <CoverNote {...cover}>
          <PredictButton series={seriesInfo(model, hero)} />
        </CoverNote>
      ) : (
        <AllCharts />
      )}
    </>
  );
}

function AllCharts() {
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
