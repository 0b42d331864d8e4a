/** Tells the window that a mark of the timeline is in hand, so that the weeks that it may be moved to are worked out before. */
import { useMemo, useRef } from 'react';
import { moveEvent, type BlowbackDocument } from '../../../../models/index';
import { handStore, type InHand } from '../../../store/index';
import { nearbyValues } from '../levers/nearby';
import { activeId } from '../levers/use-lever';
import { eventGroups } from './event-groups';
import { activeEvents, eachEvent } from './use-group-edits';

/** Handlers for the timeline; every id is that of a group. */
export interface GroupInHand {
  readonly take: (id: string) => void;
  readonly letGo: () => void;
}

/** `held` are the events being dragged, which are in hand until they are let go. */
export function useGroupInHand(held: readonly string[]): GroupInHand {
  const inHand = useRef<InHand>(undefined);
  const isHeld = held.length > 0;
  return useMemo(
    () => ({
      take(id) {
        if (isHeld && inHand.current !== undefined) return;
        const group = eventGroups(activeEvents()).find((one) => one.id === id);
        inHand.current = movesOf(group?.events.map((event) => event.id) ?? []);
        handStore.getState().take(inHand.current);
      },
      letGo() {
        if (isHeld || inHand.current === undefined) return;
        handStore.getState().letGo(inHand.current);
        inHand.current = undefined;
      },
    }),
    [isHeld],
  );
}

/** The weeks that these events may be moved to together. */
export function movesOf(ids: readonly string[]): InHand {
  let last: number | undefined;
  return {
    next(now: BlowbackDocument) {
      const scenario = activeId();
      const all = now.scenarios.find(({ id }) => id === scenario)?.events ?? [];
      const events = all.filter(({ id }) => ids.includes(id));
      const [first] = events;
      if (first === undefined) return [];
      const direction = first.week - (last ?? first.week);
      last = first.week;
      const range = { min: 0, max: now.weeks - 1, step: 1 };
      return nearbyValues(range, first.week, direction).map((week) =>
        eachEvent(now, events, (document, event) => moveEvent(document, scenario, event, week)),
      );
    },
  };
}
