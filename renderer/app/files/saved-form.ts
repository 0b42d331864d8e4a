/** The document as it goes into the file: with the view, the labels of this session's edits and summary values. */
import {
  measureOf,
  seriesOf,
  type BlowbackDocument,
  type HistoryEntry,
  type Model,
  type SavedSummary,
} from '../../../models/index';
import {
  activeScenarioOf,
  currentRunOf,
  viewSettingsOf,
  HISTORY_LIMIT,
  type Describe,
  type DocumentState,
  type ResultsState,
  type ViewState,
} from '../../store/index';

export interface SavedFormParts {
  readonly model: Model;
  readonly state: DocumentState;
  readonly view: ViewState;
  readonly results: ResultsState;
  /** Puts labels of edits into words. */
  readonly describe: Describe;
}

export function savedForm({
  model,
  state,
  view,
  results,
  describe,
}: SavedFormParts): BlowbackDocument {
  const { document, past } = state;
  return {
    ...document,
    model: { id: model.id, version: model.version },
    history: historyOf(document.history, past, describe),
    view: viewOf(document, view),
    summary: summaryOf(model, document, results),
  };
}

function historyOf(
  earlier: readonly HistoryEntry[],
  past: DocumentState['past'],
  describe: Describe,
): readonly HistoryEntry[] {
  const now = past.map(({ label }) => ({ label: describe(label.key, label.values) }));
  return [...earlier, ...now].slice(-HISTORY_LIMIT);
}

/**
 * Scenarios that are gone cannot stay hidden, nor in hand. Where none was ever chosen, as in a file from before version 1.3, it
 * is not said which is in hand: of such a file another one counts in a class.
 */
function viewOf(document: BlowbackDocument, view: ViewState): BlowbackDocument['view'] {
  const settings = viewSettingsOf(view);
  const ids = new Set(document.scenarios.map(({ id }) => id));
  return {
    ...settings,
    hidden: settings.hidden.filter((id) => ids.has(id)),
    ...(view.activeScenario === undefined
      ? {}
      : { scenario: activeScenarioOf(document, view.activeScenario).id }),
  };
}

/** One number per scenario and national series; what could not be computed keeps the number it had. */
function summaryOf(
  model: Model,
  document: BlowbackDocument,
  results: ResultsState,
): readonly SavedSummary[] {
  const national = seriesOf(model).filter(({ cell }) => cell === '');
  return document.scenarios.flatMap(({ id: scenario }) => {
    const central = currentRunOf(results, scenario);
    if (central === undefined) return document.summary.filter((old) => old.scenario === scenario);
    return national.flatMap(({ id: series, monthly }) => {
      const column = central.series[series];
      if (column === undefined) return [];
      return [{ scenario, series, central: measureOf(column, monthly, 'horizon') }];
    });
  });
}
