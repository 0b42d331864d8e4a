/** The view that the window shows. */
import { createElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { desk } from '../../platform/index';
import { useDocument, useView } from '../../store/index';
import { useWords } from '../../store/words';
import { ErrorBoundary } from './error-boundary';
import classes from './frame.module.css';
import { loadedView, loadView, type Screen } from './load-view';

/** `arriving`: true while the file that the window was opened for is on its way; the gallery would only flash up. */
export function ViewSwitch({ arriving }: { readonly arriving: StoreApi<boolean> }) {
  const isArriving = useStore(arriving);
  const chosen = useView((state) => state.view);
  const readOnly = useDocument((state) => state.readOnly);
  const view: Screen = readOnly && chosen !== 'gallery' ? 'reading' : chosen;
  useEffect(() => {
    // The largest view, and nearly always the next: fetched while the user reads the gallery.
    loadView('explore').catch(() => undefined); // told when it is really needed
  }, []);
  // Explore lays out landmarks of its own: levers, charts, details and timeline are apart.
  const Ground = view === 'explore' ? 'div' : 'main';
  return (
    <ErrorBoundary
      subject={view}
      onError={(message) => void desk.log({ level: 'error', message: `View ${view}: ${message}` })}
    >
      <Ground className={classes.view}>
        {isArriving && view === 'gallery' ? <Loading /> : <Shown key={view} view={view} />}
      </Ground>
    </ErrorBoundary>
  );
}

/**
 * React's own lazy components are drawn at a low urgency, which every new number on screen puts off: a view would
 * not come up before its numbers have come to rest.
 */
function Shown({ view }: { readonly view: Screen }) {
  const [failure, setFailure] = useState<Error>();
  const [, setReady] = useState(false);
  const component = loadedView(view);

  useEffect(() => {
    if (component !== undefined) return;
    loadView(view).then(
      () => setReady(true),
      (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
    );
  }, [component, view]);

  if (failure !== undefined) throw failure;
  if (component !== undefined) return createElement(component);
  return <Loading />;
}

function Loading() {
  const { t } = useWords();
  return (
    <p className={classes.loading} role="status">
      {t('shell.loading')}
    </p>
  );
}
