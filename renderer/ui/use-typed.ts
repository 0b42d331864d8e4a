/** Words that are handed over as they are typed: what was begun is ended when the field is left, or goes away. */
import { useEffect, useRef } from 'react';

export interface Typed {
  /** With every key. */
  readonly type: (text: string) => void;
  /** When the field is left. */
  readonly leave: () => void;
}

/** A field that goes away while it has the focus is not told that it is left; then `onDone` is called all the same. */
export function useTyped(onType: (text: string) => void, onDone: () => void): Typed {
  const isTyping = useRef(false);
  const latest = useRef(onDone);
  useEffect(() => {
    latest.current = onDone;
  });
  useEffect(
    () => () => {
      if (isTyping.current) latest.current();
    },
    [],
  );
  return {
    type(text) {
      isTyping.current = true;
      onType(text);
    },
    leave() {
      isTyping.current = false;
      onDone();
    },
  };
}
