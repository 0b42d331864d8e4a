/** Tells the window that a lever is in hand, so that what it may come to next is worked out before it does. */
import { useEffect, useMemo } from 'react';
import type { Lever } from '../../../../models/index';
import { handStore, type InHand } from '../../../store/index';
import { holding, type HoldingHandlers } from '../../../ui/index';
import { directionOf, nearbyValues } from '../nearby-values';
import { movedTo, standingIn } from './moved';
import { activeId } from './use-lever';

/** Handlers of the element around the lever. `id` and `standard` are the lever's as in `useLever`; `fromWeek` is where edits begin. */
export function useInHand(
  lever: Lever,
  { id, standard }: { readonly id: string; readonly standard: number },
  fromWeek: number,
): HoldingHandlers {
  const inHand = useMemo(
    () => movesOf(lever, id, standard, fromWeek),
    [lever, id, standard, fromWeek],
  );
  // What is no longer on the page is in nobody's hand.
  useEffect(() => () => handStore.getState().letGo(inHand), [inHand]);

  return useMemo(
    () =>
      holding(
        () => handStore.getState().take(inHand),
        () => handStore.getState().letGo(inHand),
      ),
    [inHand],
  );
}

/** The moves of a lever of the scenario being edited. */
function movesOf(lever: Lever, id: string, standard: number, fromWeek: number): InHand {
  const directionAt = directionOf();
  return {
    next(now, most) {
      const handle = { id, standard, scenario: activeId(), fromWeek };
      const value = standingIn(now, handle);
      return movedTo(now, handle, nearbyValues(lever, value, directionAt(value), most));
    },
  };
}
