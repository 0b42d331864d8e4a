/** The door of the stores: what views may use. */
export type {
  DocumentActions,
  DocumentOrigin,
  DocumentState,
  DocumentStore,
} from './document-store';
export type { InHand } from './hand-store';
export { HISTORY_LIMIT, undoable, type HistoryStep } from './history';
export {
  documentActions,
  ResultsSource,
  useActiveScenario,
  useClass,
  useDocument,
  useOfActive,
  useProgress,
  useResults,
  useResultsList,
  useScenarioResults,
  useSettings,
  useView,
  useWatchedSeries,
  viewActions,
} from './hooks';
export { createJobs, type Jobs, type JobState } from './jobs';
export type { Describe, Label } from './label';
export { useJob, type UsedJob } from './use-job';
export type { ResultsState, ResultsStore, ResultStatus, ScenarioResults } from './results-store';
export { activeScenarioOf, currentRunOf, resultsOf } from './selectors';
export { createCommandBus, type CommandBus, type CommandHandler } from './command-bus';
export { startResultsFeed, type ResultsFeed } from './results-feed';
export type { SettingsStore } from './settings-store';
export { SessionProvider, useCommand, useSession, type Session } from './session';
export {
  noClass,
  type BrokenFile,
  type ClassState,
  type ClassStore,
  type KeptClass,
} from './class-store';
export {
  classStore,
  documentStore,
  handStore,
  resultsStore,
  settingsStore,
  settledResults,
  viewStore,
} from './stores';
export {
  FROM_WEEK,
  viewSettingsOf,
  type ViewName,
  type ViewState,
  type ViewStore,
} from './view-store';
