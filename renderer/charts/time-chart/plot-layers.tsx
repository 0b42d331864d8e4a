/** What lies on the axes, from back to front. */
import type { DateTick } from '../scale/date-ticks';
import { EndLabels } from './end-labels';
import { EventMarks } from './event-marks';
import { ObservedPoints } from './observed-points';
import { ReadingLayer } from './reading-layer';
import { SeriesLayer } from './series-layer';
import { useFrame } from './use-frame';

/** All layers, once Recharts has measured. */
export function PlotLayers({ dates }: { readonly dates: readonly DateTick[] }) {
  const frame = useFrame();
  if (frame === undefined) return null;
  return (
    <g>
      <EventMarks frame={frame} />
      <SeriesLayer frame={frame} />
      <ObservedPoints frame={frame} />
      <EndLabels frame={frame} />
      <ReadingLayer frame={frame} dates={dates} />
    </g>
  );
}
