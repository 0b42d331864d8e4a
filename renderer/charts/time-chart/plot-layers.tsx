/** What lies on the axes, from back to front. */
import { memo } from 'react';
import type { DateTick } from '../scale/date-ticks';
import { useDrawing } from './drawing';
import { EndLabels } from './end-labels';
import { EventMarks } from './event-marks';
import { ObservedPoints } from './observed-points';
import { ReadingLayer } from './reading-layer';
import { SeriesLayer } from './series-layer';
import { useFrame } from './use-frame';

interface PlotLayersProps {
  /** Of the whole picture, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly dates: readonly DateTick[];
}

/** All layers. */
export const PlotLayers = memo(function PlotLayers({ width, height, dates }: PlotLayersProps) {
  const frame = useFrame(width, height);
  const { events, observed, metrics, span, text } = useDrawing();
  return (
    <g>
      <EventMarks frame={frame} events={events} metrics={metrics} span={span} text={text} />
      <SeriesLayer frame={frame} />
      <ObservedPoints frame={frame} observed={observed} metrics={metrics} span={span} text={text} />
      <EndLabels frame={frame} />
      <ReadingLayer frame={frame} dates={dates} />
    </g>
  );
});
