/** The plot in pixels, for layers that draw by themselves. */
import { useMemo } from 'react';
import { linearScale, pixel, type LinearScale } from '../scale/paths';
import { lastWeek } from '../scale/time-span';
import { useDrawing } from './drawing';

export interface Frame {
  /** Weeks to pixels. */
  readonly x: LinearScale;
  /** Values to pixels. */
  readonly y: LinearScale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Pixel of each number of a column. */
  readonly xs: Float64Array;
}

/**
 * The frame in a picture of this size. Recharts draws its axes around the same margins and the same stretch of values;
 * it is not asked for its scales, which it has only after it has drawn once without them.
 */
export function useFrame(width: number, height: number): Frame {
  const { span, positions, scale, margins } = useDrawing();
  const { low, high } = scale;
  const left = margins.left;
  const right = Math.max(left, width - margins.right);
  const { top } = margins;
  const bottom = Math.max(top, height - margins.bottom);
  return useMemo(() => {
    const x = linearScale(0, left, Math.max(1, lastWeek(span)), right);
    const y = linearScale(low, bottom, high, top);
    return { x, y, left, right, top, bottom, xs: positions.map((week) => pixel(x, week)) };
  }, [span, low, high, positions, left, right, top, bottom]);
}
