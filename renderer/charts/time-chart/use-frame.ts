/** The scales that Recharts settled on, as straight lines, for layers that draw by themselves. */
import { useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { linearScale, pixel, type LinearScale } from '../scale/paths';
import { lastWeek } from '../scale/time-span';
import { useDrawing } from './drawing';

/** The plot in pixels. */
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

/** Undefined until Recharts has measured. */
export function useFrame(): Frame | undefined {
  const { span, positions, scale } = useDrawing();
  const { low, high } = scale;
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  return useMemo(() => {
    const end = Math.max(1, lastWeek(span));
    const x = linearScale(0, xScale?.(0), end, xScale?.(end));
    const y = linearScale(low, yScale?.(low), high, yScale?.(high));
    if (!x || !y || !area) return undefined;
    return {
      x,
      y,
      left: area.x,
      right: area.x + area.width,
      top: area.y,
      bottom: area.y + area.height,
      xs: positions.map((week) => pixel(x, week)),
    };
  }, [xScale, yScale, area, span, low, high, positions]);
}
