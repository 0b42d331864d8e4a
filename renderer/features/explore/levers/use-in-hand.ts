/** Tells the window that a lever is in hand, so that what it may come to next is worked out before it does. */
import { useEffect, useMemo, useRef, type FocusEvent, type PointerEvent } from 'react';
import type { Lever } from '../../../../models/index';
import { handStore, type InHand } from '../../../store/index';
import { movedTo, nearbyValues, standingIn } from './nearby';
import { activeId } from './use-lever';

/** Handlers of the element around a lever. */
export interface HandHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** `id` and `standard` are the lever's as in `useLever`; `fromWeek` is where edits begin. */
export function useInHand(
  lever: Lever,
  { id, standard }: { readonly id: string; readonly standard: number },
  fromWeek: number,
): HandHandlers {
  /** Where it last stood, which tells the direction of the hand. */
  const last = useRef<number>(undefined);
  const inHand = useMemo(
    (): InHand => ({
      next(now) {
        const handle = { lever, id, standard, scenario: activeId(), fromWeek };
        const value = standingIn(now, handle);
        const direction = value - (last.current ?? value);
        last.current = value;
        return movedTo(now, handle, nearbyValues(lever, value, direction));
      },
    }),
    [lever, id, standard, fromWeek],
  );
  // What is no longer on the page is in nobody's hand.
  useEffect(() => () => handStore.getState().letGo(inHand), [inHand]);

  return useMemo(() => {
    const take = (): void => handStore.getState().take(inHand);
    const letGo = (): void => handStore.getState().letGo(inHand);
    return {
      onPointerEnter: take,
      onPointerLeave(event) {
        if (!event.currentTarget.contains(document.activeElement)) letGo();
      },
      onFocus: take,
      onBlur(event) {
        if (!event.currentTarget.matches(':hover')) letGo();
      },
    };
  }, [inHand]);
}
