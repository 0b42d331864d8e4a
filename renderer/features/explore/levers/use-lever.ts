/** One lever of the scenario being edited: where it stands, and how it is moved. */
import { useCallback } from 'react';
import { resetLever, type Lever, type LeverChange } from '../../../../models/index';
import {
  activeScenarioOf,
  documentActions,
  documentStore,
  useDocument,
  useView,
  viewStore,
} from '../../../store/index';
import { useModel, useWords } from '../../../store/words';
import { leverInWords } from '../../../store/lever-scale';
import { isChanged, standardOf, valueAt, withLever } from './schedule';

const none: readonly LeverChange[] = [];

/** A lever as it stands, in kept numbers. */
export interface LeverHandle {
  /** Lever id with its cell where it has one: `troops.SIN`. */
  readonly id: string;
  /** Name with its cell: "Extra troops: Sinaloa". */
  readonly name: string;
  readonly changes: readonly LeverChange[];
  readonly standard: number;
  /** Where it stands in the week from which on it is edited. */
  readonly value: number;
  readonly changed: boolean;
  /** Sets it from a week on. */
  readonly set: (week: number, value: number) => void;
  /** Back to its standard value for the whole period. */
  readonly reset: () => void;
}

/** `cell` names the state for a lever over states; `fromWeek` is where edits begin. */
export function useLever(lever: Lever, cell: string | undefined, fromWeek: number): LeverHandle {
  const words = useWords();
  const model = useModel();
  const id = cell === undefined ? lever.id : `${lever.id}.${cell}`;
  const start = useDocument((state) => state.document.start);
  const chosen = useView((state) => state.activeScenario);
  const changes = useDocument(
    (state) => activeScenarioOf(state.document, chosen).levers[id] ?? none,
  );
  const standard = standardOf(model, start, lever, id);
  const place = model.indices
    .find((index) => index.id === lever.over)
    ?.cells.find((one) => one.id === cell)?.label;
  const name = place === undefined ? lever.label : `${lever.label}: ${place}`;

  return {
    id,
    name,
    changes,
    standard,
    value: valueAt(changes, fromWeek, standard),
    changed: isChanged(changes, standard),
    set(week, value) {
      const key = week === 0 ? 'app.edits.lever' : 'app.edits.leverFrom';
      const values = { lever: name, value: leverInWords(words, lever, value), week };
      documentActions().edit(key, values, (document) =>
        withLever(document, activeId(), { id, standard }, week, value),
      );
    },
    reset: useCallback(() => {
      documentActions().edit('app.edits.leverReset', { lever: name }, (document) =>
        resetLever(document, activeId(), id),
      );
    }, [id, name]),
  };
}

/** Id of the scenario being edited, at this moment. */
export function activeId(): string {
  return activeScenarioOf(documentStore.getState().document, viewStore.getState().activeScenario)
    .id;
}
