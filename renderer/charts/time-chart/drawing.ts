/** Everything that the layers of one chart draw from, worked out once per change of data or size. */
import { createContext, useContext } from 'react';
import { dateOfWeek, formatDate, formatMonth } from '../../../models/index';
import { countMissing, extentOf, type Column } from '../scale/drawable';
import { niceScale, type NiceScale } from '../scale/nice-scale';
import { lastWeek, positionsOf, type TimeSpan } from '../scale/time-span';
import type { ChartText } from '../text/use-chart-text';
import { textWidth, wrapText } from '../text/text-width';
import type { ChartMetrics } from './metrics';
import type { ChartEvent, ChartLine, Observed, TimeChartProps } from './props';
import type { Extent } from './use-calm-extent';

/** A label at the end of a line, broken into lines. */
export interface EndLabel {
  readonly lines: readonly string[];
}

/** Room around the plot, in pixels. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Drawing {
  readonly span: TimeSpan;
  /** Place of each number of a column, in weeks. */
  readonly positions: Float64Array;
  readonly lines: readonly ChartLine[];
  readonly observed: Observed | undefined;
  /** Thin lines behind the others. */
  readonly threads: readonly Column[];
  readonly events: readonly ChartEvent[];
  readonly decimals: number;
  readonly metrics: ChartMetrics;
  readonly scale: NiceScale;
  readonly labels: readonly EndLabel[];
  /** Whether no value at all can be drawn. */
  readonly isEmpty: boolean;
  /** How many values cannot. */
  readonly missing: number;
  readonly margins: Margins;
  readonly text: ChartText;
}

/** What the layers draw from. */
export const DrawingContext = createContext<Drawing | undefined>(undefined);

/** The drawing of the chart around this layer. */
export function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext);
  if (drawing === undefined) throw new Error('A chart layer was used outside its chart.');
  return drawing;
}

/** All columns of a chart that its value axis must hold. */
function columnsOf(lines: readonly ChartLine[], observed: Observed | undefined): readonly Column[] {
  const columns = lines.flatMap((line) => [
    line.values,
    ...(line.band90 ? [line.band90.low, line.band90.high] : []),
    ...(line.band50 ? [line.band50.low, line.band50.high] : []),
  ]);
  return observed ? [...columns, observed.points.map((point) => point.value)] : columns;
}

const none: readonly never[] = [];

/** The events on the axis; the same list where that is all of them, so that their marks are not drawn again. */
function eventsWithin(events: readonly ChartEvent[], span: TimeSpan): readonly ChartEvent[] {
  const isInside = ({ week }: ChartEvent) => week >= 0 && week <= lastWeek(span);
  return events.every(isInside) ? events : events.filter(isInside);
}

/** The stretch of the value axis that a chart needs; undefined where no value at all can be drawn. */
export function extentFor({
  lines,
  observed,
  threads = [],
  roof,
}: Pick<TimeChartProps, 'lines' | 'observed' | 'threads' | 'roof'>): Extent | undefined {
  const upTo = roof === undefined ? [] : [[roof]];
  return extentOf([...columnsOf(lines, observed), ...threads, ...upTo]);
}

/** Works out scale, labels and margins for a chart of `height` pixels whose value axis holds `extent`. */
export function drawingOf(
  props: Pick<
    TimeChartProps,
    'x' | 'lines' | 'observed' | 'events' | 'decimals' | 'zeroBased' | 'threads'
  >,
  extent: Extent | undefined,
  metrics: ChartMetrics,
  height: number,
  text: ChartText,
): Drawing {
  const { font } = metrics;
  const events = eventsWithin(props.events ?? none, props.x);
  const top = events.length > 0 ? metrics.glyph + font * 0.5 : font * 0.7;
  const bottom = font * 2.1;
  const intervals = Math.max(2, Math.round((height - top - bottom) / metrics.gridGap));
  const scale = niceScale(extent, intervals, props.zeroBased ?? false);
  const rowsThatFit = (height - top - bottom) / (font * 1.3) / Math.max(1, props.lines.length);
  const rowsPerLabel = Math.max(1, Math.min(metrics.labelLines, Math.floor(rowsThatFit)));
  const labels = props.lines.map((line) => ({
    lines:
      line.unlabelled === true ? [] : wrapText(line.label, metrics.labelWidth, font, rowsPerLabel),
  }));
  const widest = Math.max(
    0,
    ...labels.flatMap((label) => label.lines.map((line) => textWidth(line, font, 600))),
  );
  const tickWidth = Math.max(
    ...scale.ticks.map((tick) => textWidth(text.number(tick, scale.decimals), font)),
  );
  const margins = {
    top,
    bottom,
    left: Math.ceil(tickWidth) + 10,
    right: Math.ceil(widest) + font * 1.3,
  };
  return {
    span: props.x,
    positions: positionsOf(props.x),
    lines: props.lines,
    observed: props.observed,
    events,
    decimals: props.decimals,
    metrics,
    scale,
    labels,
    isEmpty: extent === undefined,
    missing: countMissing(
      columnsOf(
        props.lines.filter((line) => line.partial !== true),
        props.observed,
      ),
    ),
    threads: props.threads ?? none,
    margins,
    text,
  };
}

/** Date of a week in words: the day where the chart is weekly, the month where it is monthly. */
export function whenOf(span: TimeSpan, week: number, text: ChartText): string {
  const date = dateOfWeek(span.startDate, Math.round(week));
  return span.resolution === 'weekly'
    ? formatDate(text.translate, date)
    : formatMonth(text.translate, date.slice(0, 7));
}

/** The same in as few letters as will do: "19 May 2025", "abr 2026". */
export function shortWhenOf(span: TimeSpan, week: number, text: ChartText): string {
  const date = dateOfWeek(span.startDate, Math.round(week));
  const month = formatMonth(text.translate, date.slice(0, 7), 'short');
  return span.resolution === 'weekly' ? `${Number(date.slice(8))} ${month}` : month;
}
