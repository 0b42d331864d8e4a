/** The keyboard in a column that opens beside the page. */
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

/** For the element around the column. */
export interface SidePanelHandlers {
  readonly ref: RefObject<HTMLElement | null>;
  readonly tabIndex: -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Escape closes it from within, except in a field, where it takes back what was typed. `takesFocus`: whoever opens it by
 * the keyboard is in it, and need not look for it among all controls of the page.
 */
export function useSidePanel(
  onClose: () => void,
  { takesFocus = false }: { readonly takesFocus?: boolean } = {},
): SidePanelHandlers {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement?.matches(':focus-visible') === true)
      ref.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return {
    ref,
    tabIndex: -1,
    onKeyDown(event) {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { target } = event;
      const isText = target instanceof HTMLInputElement && target.type === 'text';
      if (isText || target instanceof HTMLTextAreaElement) return;
      event.stopPropagation();
      onClose();
    },
  };
}
