/** Tells the window that a mark of the timeline is in hand, so that the weeks that it may be moved to are worked out before. */
import { useEffect, useMemo } from 'react';
import { moveEvent, type BlowbackDocument } from '../../../../models/index';
import { handStore, type InHand } from '../../../store/index';
import { directionOf, nearbyValues } from '../nearby-values';
import { activeId } from '../levers/use-lever';
import { eventGroups } from './event-groups';
import { activeEvents, eachEvent } from './use-group-edits';

/** Handlers for the timeline; every id is that of a group. */
export interface GroupInHand {
  readonly take: (id: string) => void;
  readonly letGo: () => void;
}

export function useGroupInHand(): GroupInHand {
  const hand = useMemo(() => createGroupInHand(), []);
  // What is no longer on the page is in nobody's hand.
  useEffect(() => hand.letGo, [hand]);
  return hand;
}

function createGroupInHand(): GroupInHand {
  let inHand: InHand | undefined;
  function letGo(): void {
    if (inHand !== undefined) handStore.getState().letGo(inHand);
    inHand = undefined;
  }
  return {
    take(id) {
      letGo();
      const group = eventGroups(activeEvents()).find((one) => one.id === id);
      inHand = movesOf(group?.events.map((event) => event.id) ?? []);
      handStore.getState().take(inHand);
    },
    letGo,
  };
}

/** The weeks that these events may be moved to together. */
export function movesOf(ids: readonly string[]): InHand {
  const directionAt = directionOf();
  return {
    next(now: BlowbackDocument, most: number) {
      const scenario = activeId();
      const all = now.scenarios.find(({ id }) => id === scenario)?.events ?? [];
      const events = all.filter(({ id }) => ids.includes(id));
      const [first] = events;
      if (first === undefined) return [];
      const direction = directionAt(first.week);
      const range = { min: 0, max: now.weeks - 1, step: 1 };
      return nearbyValues(range, first.week, direction, most).map((week) =>
        eachEvent(now, events, (document, event) => moveEvent(document, scenario, event, week)),
      );
    },
  };
}
