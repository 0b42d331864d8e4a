/** One gesture, one step of undo: a drag or a held key begins with its first change and ends once. */
import { useEffect, useRef } from 'react';

export interface GestureHandlers {
  /** Before the first change of a gesture. */
  readonly onStart?: (() => void) | undefined;
  /** After its last. Not called when nothing has changed. */
  readonly onEnd?: (() => void) | undefined;
  /** In the place of `onEnd` where the gesture turns out to be none: what it changed is to be taken back. */
  readonly onCancel?: (() => void) | undefined;
}

export interface Gesture {
  /** Call before every change: begins the gesture if it has not begun. */
  readonly touch: () => void;
  /** Call when pointer or key is let go, or the focus is lost: ends the gesture if it has begun. */
  readonly finish: () => void;
  /** Call when it was none, as when a finger on a slider began to scroll. */
  readonly cancel: () => void;
}

/** A gesture that is also ended when its component goes away. */
export function useGesture({ onStart, onEnd, onCancel }: GestureHandlers): Gesture {
  const isOpen = useRef(false);
  const latestEnd = useRef(onEnd);
  useEffect(() => {
    latestEnd.current = onEnd;
  }, [onEnd]);
  useEffect(
    () => () => {
      if (!isOpen.current) return;
      isOpen.current = false;
      latestEnd.current?.();
    },
    [],
  );
  return {
    touch: () => {
      if (isOpen.current) return;
      isOpen.current = true;
      onStart?.();
    },
    finish: () => {
      if (!isOpen.current) return;
      isOpen.current = false;
      latestEnd.current?.();
    },
    cancel: () => {
      if (!isOpen.current) return;
      isOpen.current = false;
      onCancel?.();
    },
  };
}
