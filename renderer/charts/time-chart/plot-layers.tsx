/** What lies on the axes, from back to front. */
import type { DateTick } from '../scale/date-ticks';
import { useDrawing } from './drawing';
import { EndLabels } from './end-labels';
import { EventMarks } from './event-marks';
import { ObservedPoints } from './observed-points';
import { ReadingLayer } from './reading-layer';
import { SeriesLayer } from './series-layer';
import { useFrame } from './use-frame';

/** All layers, once Recharts has measured. */
export function PlotLayers({ dates }: { readonly dates: readonly DateTick[] }) {
  const frame = useFrame();
  const { events, observed, metrics, span, text } = useDrawing();
  if (frame === undefined) return null;
  return (
    <g>
      <EventMarks frame={frame} events={events} metrics={metrics} span={span} text={text} />
      <SeriesLayer frame={frame} />
      <ObservedPoints frame={frame} observed={observed} metrics={metrics} span={span} text={text} />
      <EndLabels frame={frame} />
      <ReadingLayer frame={frame} dates={dates} />
    </g>
  );
}
