/**
 * Recharts draws the axes and the grid, and nothing else. It is slow to redraw, so this shell has plain,
 * stable properties and redraws only when the axes change; what moves with a slider is in the layers.
 */
import { memo, useMemo } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import type { DateTick } from '../scale/date-ticks';
import type { ChartText } from '../text/use-chart-text';
import { PlotLayers } from './plot-layers';

interface PlotShellProps {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly font: number;
  readonly low: number;
  readonly high: number;
  /** The ticks of the value axis, joined by spaces: a string, so that equal ticks are the same property. */
  readonly ticks: string;
  /** Decimals of the ticks. */
  readonly decimals: number;
  /** Last week of the axis. */
  readonly end: number;
  /** Dates under the axis, the same array while they stay the same. */
  readonly dates: readonly DateTick[];
  readonly text: ChartText;
}

/** Recharts draws no axes without data. The axes say themselves what they hold, so that it is always the same. */
const CORNERS = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
];

/** Axes and grid around the layers. */
export const PlotShell = memo(function PlotShell(props: PlotShellProps) {
  const { low, high, ticks, end, dates, text, decimals, font } = props;
  const valueTicks = useMemo(() => ticks.split(' ').map(Number), [ticks]);
  const dateWeeks = useMemo(() => dates.map((date) => date.week), [dates]);
  const margin = useMemo(
    () => ({ top: props.top, right: props.right, bottom: 0, left: 0 }),
    [props.top, props.right],
  );
  const tick = useMemo(() => ({ fontSize: font, fill: 'var(--bb-ink-quiet)' }), [font]);
  return (
    <ComposedChart
      width={props.width}
      height={props.height}
      data={CORNERS}
      margin={margin}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <CartesianGrid vertical={false} stroke="var(--bb-rule)" />
      <XAxis
        dataKey="x"
        type="number"
        domain={[0, Math.max(1, end)]}
        allowDataOverflow
        ticks={dateWeeks}
        interval={0}
        height={props.bottom}
        tick={false}
        tickSize={5}
        tickLine={{ stroke: 'var(--bb-rule-strong)' }}
        axisLine={{ stroke: 'var(--bb-rule-strong)' }}
      />
      <YAxis
        dataKey="y"
        type="number"
        domain={[low, high]}
        allowDataOverflow
        ticks={valueTicks}
        interval={0}
        width={props.left}
        tick={tick}
        tickSize={0}
        tickMargin={8}
        tickLine={false}
        axisLine={false}
        tickFormatter={(value: number) => text.number(value, decimals)}
      />
      <PlotLayers width={props.width} height={props.height} dates={dates} />
    </ComposedChart>
  );
});
