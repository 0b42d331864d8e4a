/** What is not on screen need not follow every move of a slider. */
import { useEffect, useState, type RefObject } from 'react';
import { useSettled } from './use-settled';

/** Milliseconds without change after which what is out of sight is drawn anew. */
const restAfter = 500;

/** How far beyond the edge of the screen counts as on it. */
const margin = '120px';

/**
 * `value` while the figure around the element is on screen; out of sight, the last one that has come to rest.
 * Give it numbers and their name together, or a chart that scrolls into view has one without the other.
 */
export function useSeen<Value>(element: RefObject<Element | null>, value: Value): Value {
  const isSeen = useOnScreen(element);
  const settled = useSettled(value, restAfter);
  return isSeen ? value : settled;
}

/** Whether the figure that the element is in, or else the element, is on screen; true where nobody can tell. */
export function useOnScreen(element: RefObject<Element | null>): boolean {
  const [isSeen, setIsSeen] = useState(true);
  useEffect(() => {
    // The figure, not the picture: that is hidden while its table is read.
    const figure = element.current?.closest('figure') ?? element.current;
    if (figure === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => setIsSeen(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: margin },
    );
    observer.observe(figure);
    return () => observer.disconnect();
  }, [element]);
  return isSeen;
}
