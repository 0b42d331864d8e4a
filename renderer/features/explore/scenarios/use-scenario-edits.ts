/** Edits of the list of scenarios, each one labelled step. */
import { useMemo } from 'react';
import {
  assume,
  duplicateScenario,
  removeScenario,
  renameScenario,
  setBaseline,
} from '../../../../models/index';
import { documentActions, documentStore, viewActions } from '../../../store/index';
import type { ScenarioName } from '../../../store/looks';
import { useWords } from '../../../store/words';
import { copyTitle } from './copy-title';
import { activeId } from '../levers/use-lever';

/** What can be done to scenarios. */
export interface ScenarioEdits {
  /** Copies a scenario and goes on with the copy. */
  readonly duplicate: (id: string) => void;
  readonly duplicateActive: () => void;
  readonly rename: (id: string, title: string) => void;
  readonly remove: (scenario: ScenarioName) => void;
  readonly makeBaseline: (scenario: ScenarioName) => void;
  /** Lets a scenario use a set of assumptions of the document. */
  readonly assume: (
    scenario: ScenarioName,
    set: { readonly id: string; readonly title: string },
  ) => void;
}

/** Stable for as long as the language is. */
export function useScenarioEdits(): ScenarioEdits {
  const { t } = useWords();
  return useMemo(() => {
    const actions = documentActions();

    function duplicate(id: string): void {
      const { scenarios } = documentStore.getState().document;
      const title = scenarios.find((one) => one.id === id)?.title ?? '';
      const taken = scenarios.map((one) => one.title);
      const copied = copyTitle(title, taken, t);
      actions.edit('app.edits.scenarioDuplicate', { title }, (document) =>
        duplicateScenario(document, id, copied),
      );
      const now = documentStore.getState().document.scenarios;
      const copy = now.at(-1);
      if (copy !== undefined && now.length > scenarios.length) {
        viewActions().selectScenario(copy.id);
        // Ids are used again: a scenario of this one may have been hidden before it was removed.
        viewActions().toggleHidden(copy.id, false);
      }
    }

    return {
      duplicate,
      duplicateActive: () => duplicate(activeId()),
      rename: (id, title) =>
        actions.edit('app.edits.scenarioRename', { title }, (document) =>
          renameScenario(document, id, title),
        ),
      remove: ({ id, title }) =>
        actions.edit('app.edits.scenarioRemove', { title }, (document) =>
          removeScenario(document, id),
        ),
      makeBaseline: ({ id, title }) =>
        actions.edit('app.edits.scenarioBaseline', { title }, (document) =>
          setBaseline(document, id),
        ),
      assume: ({ id, title }, set) =>
        actions.edit('app.edits.scenarioAssumptions', { title, set: set.title }, (document) =>
          assume(document, id, set.id),
        ),
    };
  }, [t]);
}
