/** What a time chart is told: plain numbers and ready-made words. */
import type { ReactNode, Ref } from 'react';
import type { GlyphName } from '../../ui/index';
import type { ChartHandle } from '../export/chart-handle';
import type { Column } from '../scale/drawable';
import type { TimeSpan } from '../scale/time-span';
import type { ChartSize } from './metrics';

/** Lower and upper edge of a range of runs, one number per place of the span. */
export interface Band {
  readonly low: Column;
  readonly high: Column;
}

/** What a band holds its shares of. */
export type BandOf = 'runs' | 'predictions' | 'results';

/** One scenario's line. */
export interface ChartLine {
  /** Unique among the lines of the chart. */
  readonly id: string;
  /** Ready-made name: at the end of the line, in the table and in what is told. */
  readonly label: string;
  /** Whether the line has no name at its end, where that of another line is enough. */
  readonly unlabelled?: boolean | undefined;
  /** CSS colour, as `scenarioStyle` gives it. */
  readonly colour: string;
  /** SVG dash pattern; '' is solid. */
  readonly dash: string;
  /** One number per week, or per month where the span is monthly; what cannot be drawn is a gap. */
  readonly values: Column;
  /** Half of the runs, or of `bandOf`, lie in it. */
  readonly band50?: Band | undefined;
  /** Nine in ten lie in it. */
  readonly band90?: Band | undefined;
  /** What the bands hold half and nine in ten of; runs where absent. */
  readonly bandOf?: BandOf | undefined;
  /** Whether the bands belong to an earlier state of the scenario than the line: drawn faintly, and no number is told of them. */
  readonly bandsBehind?: boolean | undefined;
  /** The scenario in hand: drawn stronger and in front, the others' bands step back. */
  readonly emphasis?: boolean | undefined;
  /** Whether it is meant to cover a part of the time only, so that its gaps are not told as missing values. */
  readonly partial?: boolean | undefined;
}

/** Lets a person draw on the chart, by pointer and by keyboard. */
export interface ChartPen {
  /** Before the first stroke or nudge of a gesture. */
  readonly onStart: () => void;
  /** A straight stroke between two places: whole weeks, values of the axis. */
  readonly onStroke: (start: PenPoint, end: PenPoint) => void;
  /** The value of a week is to be moved by so much, up or down. */
  readonly onNudge: (week: number, by: number) => void;
  /** After the last of a gesture. */
  readonly onEnd: () => void;
  /** Ready-made: what is drawn at a week, for a screen reader. */
  readonly words: (week: number) => string;
}

/** A place that was drawn at. */
export interface PenPoint {
  readonly week: number;
  readonly value: number;
}

/** What was really measured, drawn as points. */
export interface Observed {
  /** Ready-made; the catalog's "Observed" where absent. */
  readonly label?: string | undefined;
  readonly points: readonly { readonly week: number; readonly value: number }[];
}

/** Something that happens in a week, drawn as a thin rule with a glyph. */
export interface ChartEvent {
  /** Week from 0, may have a fraction. */
  readonly week: number;
  /** Ready-made: what happens. */
  readonly label: string;
  readonly glyph: GlyphName;
  /** Kind of event (`handover`, `fact`), kept on the mark as data for tests and styles. */
  readonly kind: string;
}

export interface TimeChartProps {
  /** Ready-made name of what is drawn. */
  readonly title: string;
  /** Ready-made unit: "per week". */
  readonly unit: string;
  /** What the columns are spread over. */
  readonly x: TimeSpan;
  readonly lines: readonly ChartLine[];
  readonly observed?: Observed | undefined;
  readonly events?: readonly ChartEvent[] | undefined;
  /** Whole week that is read off, from 0. */
  readonly selectedWeek: number;
  /** A person has chosen another week; absent, the chart only shows. */
  readonly onSelectWeek?: ((week: number) => void) | undefined;
  /** Decimals of the values, 0 to 6. */
  readonly decimals: number;
  /** Height of the drawing in pixels, without the title; a sensible one per size where absent. */
  readonly height?: number | undefined;
  /** `hero`: the chart in question; `small`: one of many; `projector`: type to be read from the last row. */
  readonly size?: ChartSize | undefined;
  /** Whether the value axis must begin at zero, as it must where areas or amounts are compared. */
  readonly zeroBased?: boolean | undefined;
  /** A value that the axis must reach; without it, the axis ends above what is drawn. */
  readonly roof?: number | undefined;
  /** Lets a person draw; pointer and arrow keys then draw instead of reading weeks off. */
  readonly pen?: ChartPen | undefined;
  /** Many thin lines behind the others, one number per place of the span each: a fan of other people's curves. */
  readonly threads?: readonly Column[] | undefined;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** Gives the picture as SVG and PNG. */
  readonly ref?: Ref<ChartHandle> | undefined;
}
