/** The view that the window shows; each is loaded when it is first needed. */
import { lazy, Suspense, useEffect } from 'react';
import { desk } from '../../platform/index';
import { useView, type ViewName } from '../../store/index';
import { useWords } from '../../store/words';
import { ErrorBoundary } from './error-boundary';
import classes from './frame.module.css';

const loadExplore = () => import('../../features/explore/explore-view');

const views = {
  gallery: lazy(async () => {
    const { GalleryView } = await import('../../features/gallery/gallery-view');
    return { default: GalleryView };
  }),
  explore: lazy(async () => {
    const { ExploreView } = await loadExplore();
    return { default: ExploreView };
  }),
  compare: lazy(async () => {
    const { CompareView } = await import('../../features/compare/compare-view');
    return { default: CompareView };
  }),
  rules: lazy(async () => {
    const { RulesView } = await import('../../features/rules/rules-view');
    return { default: RulesView };
  }),
  notes: lazy(async () => {
    const { NotesView } = await import('../../features/notes/notes-view');
    return { default: NotesView };
  }),
} satisfies Record<ViewName, unknown>;

export function ViewSwitch() {
  // The largest view, and nearly always the next: fetched while the user reads the gallery.
  useEffect(() => void loadExplore(), []);
  const view = useView((state) => state.view);
  const View = views[view];
  // Explore lays out landmarks of its own: levers, charts, details and timeline are apart.
  const Ground = view === 'explore' ? 'div' : 'main';
  return (
    <ErrorBoundary
      subject={view}
      onError={(message) => void desk.log({ level: 'error', message: `View ${view}: ${message}` })}
    >
      <Suspense fallback={<Loading />}>
        <Ground className={classes.view}>
          <View />
        </Ground>
      </Suspense>
    </ErrorBoundary>
  );
}

function Loading() {
  const { t } = useWords();
  return (
    <p className={classes.loading} role="status">
      {t('shell.loading')}
    </p>
  );
}
