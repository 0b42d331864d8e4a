/** What can be done to a mark of the timeline, that is to all of its events at once. */
import {
  moveEvent,
  removeEvent,
  type BlowbackDocument,
  type ScheduledEvent,
} from '../../../../models/index';
import {
  activeScenarioOf,
  documentActions,
  documentStore,
  viewActions,
  viewStore,
} from '../../../store/index';
import { useModel, useWords } from '../../../store/words';
import { activeId } from '../levers/use-lever';
import { isFocusLost } from '../../../ui/index';
import { eventGroups, groupOf } from './event-groups';
import { kindLabel } from './events';

/** Handlers for the timeline; every id is that of a group. */
export interface GroupEdits {
  readonly moveStart: (id: string) => void;
  readonly move: (id: string, week: number) => void;
  readonly moveEnd: () => void;
  readonly open: (id: string) => void;
  readonly remove: (id: string) => void;
}

/** `held` are the events being dragged; they stay one group until they are let go. */
export function useGroupEdits(
  held: readonly string[],
  setHeld: (ids: readonly string[]) => void,
): GroupEdits {
  const { t } = useWords();
  const model = useModel();

  function events(id: string): readonly ScheduledEvent[] {
    const group = eventGroups(activeEvents(), held).find((one) => one.id === id);
    return group?.events ?? [];
  }

  function name(list: readonly ScheduledEvent[]): string {
    const count = list.reduce((total, event) => total + event.count, 0);
    return t('app.timeline.counted', { kind: kindLabel(model, list[0]?.kind ?? ''), count });
  }

  return {
    moveStart(id) {
      documentActions().beginGesture();
      setHeld(events(id).map((event) => event.id));
    },
    move(id, week) {
      const moved =
        held.length > 0 ? activeEvents().filter((one) => held.includes(one.id)) : events(id);
      documentActions().edit('app.timeline.labels.move', { what: name(moved), week }, (document) =>
        eachEvent(document, moved, (next, event) => moveEvent(next, activeId(), event, week)),
      );
    },
    moveEnd() {
      setHeld([]);
      documentActions().endGesture();
      focusMerged(held[0]);
    },
    open(id) {
      const view = viewActions();
      view.selectLever(undefined);
      view.selectEvent(id);
      view.togglePanel('inspector', true);
    },
    remove(id) {
      const gone = events(id);
      documentActions().edit('app.timeline.labels.remove', { what: name(gone) }, (document) =>
        eachEvent(document, gone, (next, event) => removeEvent(next, activeId(), event)),
      );
    },
  };
}

/** Where a mark became one with another, that has the keyboard focus, so that the next key moves the same events. */
function focusMerged(event: string | undefined): void {
  const group = groupOf(activeEvents(), event);
  if (group === undefined) return;
  setTimeout(() => {
    const mark = `[data-event="${CSS.escape(group.id)}"]`;
    if (isFocusLost()) document.querySelector<HTMLElement>(mark)?.focus({ preventScroll: true });
  });
}

/** The events of the scenario being edited, at this moment. */
export function activeEvents(): readonly ScheduledEvent[] {
  const { document } = documentStore.getState();
  return activeScenarioOf(document, viewStore.getState().activeScenario).events;
}

/** One change after the other, for every event of a list. */
export function eachEvent(
  document: BlowbackDocument,
  events: readonly ScheduledEvent[],
  change: (document: BlowbackDocument, event: string) => BlowbackDocument,
): BlowbackDocument {
  return events.reduce((next, { id }) => change(next, id), document);
}
