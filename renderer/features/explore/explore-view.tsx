/** Explore: levers on the left, the question in the middle, details on the right, weeks along the foot. */
import { Button, VisuallyHidden } from '@mantine/core';
import { useDocument, useView, viewActions } from '../../store/index';
import { useWords } from '../../store/words';
import { EmptyState, FocusBack } from '../../ui/index';
import { ExploreStage } from './explore-stage';
import styles from './explore-view.module.css';
import { Inspector } from './inspector/inspector';
import { LeverColumn } from './levers/lever-column';
import { ScenarioBar } from './scenarios/scenario-bar';
import { TimelinePanel } from './timeline/timeline-panel';
import { TroubleNote } from './trouble-note';

export function ExploreView() {
  const { t } = useWords();
  const isOpen = useDocument((state) => state.open);
  const inspecting = useView((state) => state.openPanels.includes('inspector'));

  if (!isOpen) {
    return (
      <main className={styles.empty}>
        <EmptyState
          title={t('app.explore.empty.title')}
          text={t('app.explore.empty.body')}
          actions={
            <Button onClick={() => viewActions().showView('gallery')}>
              {t('app.explore.empty.action')}
            </Button>
          }
        />
      </main>
    );
  }
  return (
    <div className={styles.ground}>
      <div className={styles.view} data-testid="explore-view">
        <ScenarioBar />
        <div className={styles.body} data-inspecting={inspecting || undefined}>
          <LeverColumn />
          <main className={styles.stage}>
            <VisuallyHidden component="h1">{t('app.explore.heading')}</VisuallyHidden>
            <TroubleNote />
            <ExploreStage />
          </main>
          <FocusBack isOpen={inspecting} />
          {inspecting && <Inspector />}
        </div>
        <TimelinePanel />
      </div>
    </div>
  );
}
