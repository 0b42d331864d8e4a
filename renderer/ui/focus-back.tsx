/** Gives the keyboard focus back when what took it closes, so that nobody has to begin again at the top of the window. */
import { useEffect, useState } from 'react';
import { backTo, focused, isFocusLost } from './focus';

export interface FocusBackProps {
  /** Whether what takes the focus is on screen. Place this beside it, where it stays when that closes. */
  readonly isOpen: boolean;
  /** Selector of where the focus goes if what opened it is gone and was not drawn anew; the view's tab where absent. */
  readonly neighbour?: string | undefined;
  /** Selector of where the focus goes on opening, if what opened it disappears by that. */
  readonly inside?: string | undefined;
}

interface Held {
  readonly state: 'never' | 'open' | 'closing' | 'closed';
  /** What had the focus before. */
  readonly opener: Element | undefined;
}

/** Draws nothing. Focus that has gone elsewhere of itself is left there. */
export function FocusBack({ isOpen, neighbour, inside }: FocusBackProps) {
  const [held, hold] = useState<Held>({ state: 'never', opener: undefined });
  const { state, opener } = held;
  // Asked while drawing, for what is about to disappear has the focus now and not afterwards. Of two that follow
  // each other at once, the second gives it back to what opened the first.
  if (isOpen && state !== 'open') hold({ state: 'open', opener: focused() ?? opener });
  if (!isOpen && state === 'open') hold({ state: 'closing', opener });

  useEffect(() => {
    if (state === 'open' && inside !== undefined && opener !== undefined && isFocusLost())
      document.querySelector<HTMLElement>(inside)?.focus({ preventScroll: true });
    if (state !== 'closing') return undefined;
    // A moment later: another dialog may follow, or the focus may be given to something else.
    const timer = setTimeout(() => {
      if (isFocusLost()) backTo(opener, neighbour);
      hold({ state: 'closed', opener: undefined });
    });
    return () => clearTimeout(timer);
  }, [state, opener, neighbour, inside]);
  return null;
}
