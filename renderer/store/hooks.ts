/** The stores for components. Select narrowly: a component draws again only when its selection changes. */
import { createContext, use, useEffect, useId, useRef } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Scenario } from '../../models/index';
import type { DocumentActions, DocumentState } from './document-store';
import {
  noProgress,
  type Progress,
  type ResultsState,
  type ScenarioResults,
} from './results-store';
import { activeScenarioOf, resultsOf } from './selectors';
import type { SettingsState } from './settings-store';
import type { ClassState } from './class-store';
import { classStore, documentStore, resultsStore, settingsStore, viewStore } from './stores';
import type { ViewActions, ViewState } from './view-store';

export function useDocument<Value>(
  select: (state: DocumentState & DocumentActions) => Value,
): Value {
  return useStore(documentStore, select);
}

export function useView<Value>(select: (state: ViewState & ViewActions) => Value): Value {
  return useStore(viewStore, select);
}

/** Where results are read from: everywhere but out of sight, as they come. */
export const ResultsSource = createContext<StoreApi<ResultsState>>(resultsStore);

export function useResults<Value>(select: (state: ResultsState) => Value): Value {
  return useStore(use(ResultsSource), select);
}

/** A list of results: the same one for as long as all in it are the same. */
export function useResultsList<Value>(
  select: (state: ResultsState) => readonly Value[],
): readonly Value[] {
  const kept = useRef<readonly Value[]>(undefined);
  return useResults((state) => {
    const next = select(state);
    const before = kept.current;
    // Asked by every chart at whatever changes: zustand's own comparison makes two maps each time.
    const isSame =
      before?.length === next.length && next.every((one, at) => Object.is(one, before[at]));
    if (isSame) return before;
    kept.current = next;
    return next;
  });
}

export function useClass<Value>(select: (state: ClassState) => Value): Value {
  return useStore(classStore, select);
}

export function useSettings<Value>(select: (state: SettingsState) => Value): Value {
  return useStore(settingsStore, select);
}

/** The scenario being edited. */
export function useActiveScenario(): Scenario {
  const document = useDocument((state) => state.document);
  const chosen = useView((state) => state.activeScenario);
  return activeScenarioOf(document, chosen);
}

/** One thing of the scenario being edited: the component is drawn again only when that thing changes. */
export function useOfActive<Value>(select: (scenario: Scenario) => Value): Value {
  const chosen = useView((state) => state.activeScenario);
  return useDocument((state) => select(activeScenarioOf(state.document, chosen)));
}

/** Results of one scenario. */
export function useScenarioResults(scenario: string): ScenarioResults {
  return useResults((state) => resultsOf(state, scenario));
}

/** How far the ensemble of one scenario is. */
export function useProgress(scenario: string): Progress {
  return useResults((state) => state.progress[scenario] ?? noProgress);
}

/** Asks for bands of these series while the component is on screen; national series have theirs in the end all the same. */
export function useWatchedSeries(series: readonly string[]): void {
  const key = useId();
  const list = series.join(' ');
  useEffect(() => viewStore.getState().watch(key, list === '' ? [] : list.split(' ')), [key, list]);
}

/** The document's actions, which never change. */
export function documentActions(): DocumentActions {
  return documentStore.getState();
}

/** The view's actions, which never change. */
export function viewActions(): ViewActions {
  return viewStore.getState();
}
