/** The keyboard and the clicker while presenting. */
import { useEffect, useRef } from 'react';

/** What a key or a button does. */
export interface PresentActs {
  readonly next: () => void;
  readonly back: () => void;
  readonly leave: () => void;
  readonly spotlight: () => void;
  readonly replay: () => void;
  readonly notes: () => void;
  readonly audience: () => void;
}

/** Clickers send PageUp and PageDown, and F5 and Escape for beginning and end. */
const KEYS: Readonly<Record<string, keyof PresentActs>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Escape: 'leave',
  F5: 'leave',
  s: 'spotlight',
  r: 'replay',
  n: 'notes',
  a: 'audience',
};

export function useKeys(act: PresentActs): void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const meant = KEYS[name];
      if (meant === undefined || keepsItsOwn(event.target, name)) return;
      event.preventDefault();
      event.stopPropagation();
      newest.current[meant]();
    };
    // Before the shortcuts of the window, for which F5 begins.
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, []);
}

/** A focused button is pressed with space and Enter; in a field all keys but Escape are typed. */
function keepsItsOwn(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return key !== 'Escape';
  // Reached by the Tab key, a chart that is drawn on keeps the arrows; clicked on, it leaves them to the clicker.
  if (key.startsWith('Arrow') && target.matches('[data-pen]:focus-visible')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button') !== null;
}
