/**
 * The stretch that the value axis must hold. In a drag the first bands scatter more than those of many runs, so the axis
 * would go up and down under the hand: it grows at once, and shrinks only when the numbers have come to rest.
 */
import { useEffect, useState } from 'react';

/** Lowest and highest value. */
export type Extent = readonly [number, number];

/** Milliseconds without other numbers after which the axis may shrink. */
export const CALM_AFTER = 500;

/**
 * `own`: of the numbers as they are, another array whenever they change; undefined without any. `subject`: what they are
 * of; a chart of something else begins with its own stretch.
 */
export function useCalmExtent(own: Extent | undefined, subject: string): Extent | undefined {
  const [held, hold] = useState({ subject, extent: own });
  const extent = own && widened(held.subject === subject ? held.extent : undefined, own);
  if (held.subject !== subject || held.extent !== extent) hold({ subject, extent });
  useEffect(() => {
    if (own === undefined || extent === undefined || isSame(own, extent)) return undefined;
    const timer = setTimeout(() => hold({ subject, extent: own }), CALM_AFTER);
    return () => clearTimeout(timer);
  }, [own, extent, subject]);
  return extent;
}

function isSame(a: Extent, b: Extent): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** `held` itself where it holds `own`, so that nothing is drawn for it. */
function widened(held: Extent | undefined, own: Extent): Extent {
  if (held === undefined) return own;
  const low = Math.min(held[0], own[0]);
  const high = Math.max(held[1], own[1]);
  return low === held[0] && high === held[1] ? held : [low, high];
}
