/** Something is in hand while the pointer is over it or the focus within it. */
import type { FocusEvent, PointerEvent } from 'react';

/** Handlers of the element. */
export interface HoldingHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** `take` is called for each way of taking it in hand, `letGo` when the last of them has ended. */
export function holding(take: () => void, letGo: () => void): HoldingHandlers {
  return {
    onPointerEnter: take,
    onPointerLeave({ currentTarget }) {
      if (!currentTarget.contains(document.activeElement)) letGo();
    },
    onFocus: take,
    onBlur({ currentTarget }) {
      if (!currentTarget.matches(':hover')) letGo();
    },
  };
}
