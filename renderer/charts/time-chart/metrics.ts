/** Sizes in pixels of everything on a chart that is not data. */

import type { TextSize } from '../text/use-text-size';

/** `hero`: the chart in question; `small`: one of many; `projector`: read from the last row. */
export type ChartSize = 'hero' | 'small' | 'projector';

export interface ChartMetrics {
  /** Size of all words on the chart. */
  readonly font: number;
  /** Width of a line; the emphasised one is half as wide again. */
  readonly line: number;
  /** Widest that a label at a line's end may be. */
  readonly labelWidth: number;
  /** Lines that such a label may be broken into, where there are few. */
  readonly labelLines: number;
  /** Distance between ticks, at least. */
  readonly tickGap: number;
  /** Distance between gridlines, about. */
  readonly gridGap: number;
  /** Size of an event's glyph. */
  readonly glyph: number;
  /** Rows of event labels above the plot. */
  readonly eventLabels: boolean;
  /** Height of the drawing where none is asked for. */
  readonly height: number;
}

const bySize: Readonly<Record<ChartSize, ChartMetrics>> = {
  hero: {
    font: 13,
    line: 2,
    labelWidth: 168,
    labelLines: 2,
    tickGap: 88,
    gridGap: 62,
    glyph: 14,
    eventLabels: true,
    height: 340,
  },
  small: {
    font: 11.5,
    line: 1.6,
    labelWidth: 104,
    labelLines: 2,
    tickGap: 62,
    gridGap: 46,
    glyph: 11,
    eventLabels: false,
    height: 170,
  },
  projector: {
    font: 24,
    line: 4,
    labelWidth: 330,
    labelLines: 2,
    tickGap: 170,
    gridGap: 105,
    glyph: 24,
    eventLabels: true,
    height: 640,
  },
};

/** The sizes for a chart of `width` pixels with the reader's text size. */
export function chartMetrics(size: ChartSize, text: TextSize, width: number): ChartMetrics {
  const metrics = bySize[size];
  // In a narrow chart, words of full size would leave no room for what they speak of.
  const scale = Math.min(text.scale, Math.max(1, width / 180));
  return {
    ...metrics,
    font: metrics.font * scale,
    labelWidth: Math.min(metrics.labelWidth * scale, width * 0.32),
    tickGap: metrics.tickGap * scale,
    gridGap: metrics.gridGap * Math.sqrt(scale),
    glyph: metrics.glyph * Math.sqrt(scale),
  };
}
