/** Where a control is on screen, for as long as it is pointed at. */
import { useEffect, useState } from 'react';

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How often is looked: views come a moment after they are asked for, and their parts move when numbers come. */
const EVERY_MS = 150;

/** In pixels of the window; undefined while there is no such control. The control is scrolled to once. */
export function usePlace(selector: string): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    let shown: Element | undefined;
    const look = () => {
      const target = document.querySelector(selector) ?? undefined;
      if (target !== undefined && target !== shown) target.scrollIntoView({ block: 'nearest' });
      shown = target;
      setPlace((before) => placeOf(target, before));
    };
    look();
    const timer = setInterval(look, EVERY_MS);
    window.addEventListener('resize', look);
    window.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', look);
      window.removeEventListener('scroll', look, { capture: true });
    };
  }, [selector]);
  return place;
}

/** The same object while nothing has moved. */
function placeOf(target: Element | undefined, before: Place | undefined): Place | undefined {
  if (target === undefined) return undefined;
  const { left, top, width, height } = target.getBoundingClientRect();
  const same =
    before?.left === left &&
    before.top === top &&
    before.width === width &&
    before.height === height;
  return same ? before : { left, top, width, height };
}
