/** Reading values off a chart at one week: shared by the mark on it, the live text and the table. */
import { bandToTell, heldInWords } from './band-to-tell';
import { createContext } from 'react';
import { isDrawable } from '../scale/drawable';
import { monthOfWeek, sampleOfWeek } from '../scale/time-span';
import { dateOfWeek, formatDate, formatMonth } from '../../../models/index';
import type { Drawing } from './drawing';
import type { ChartLine } from './props';

/** The week that is read off. */
export interface Reading {
  /** Whole week from 0. */
  readonly week: number;
  /** Whether the pointer only hovers there, without having chosen it. */
  readonly isHover: boolean;
}

/** The week read off the chart around a layer. */
export const ReadingContext = createContext<Reading>({ week: 0, isHover: false });

/** One line's value at the week read, where it has one. */
export interface ValueAt {
  readonly line: ChartLine;
  readonly value: number;
  /** Number of the value in its column. */
  readonly sample: number;
}

/** The values of all lines at a week. */
export function valuesAt(drawing: Drawing, week: number): readonly ValueAt[] {
  const sample = sampleOfWeek(drawing.span, week);
  return drawing.lines.flatMap((line) => {
    const value = line.values[sample];
    return isDrawable(value) ? [{ line, value, sample }] : [];
  });
}

/** The reading in words, for a screen reader. */
export function readingInWords(drawing: Drawing, week: number): string {
  const { text, decimals } = drawing;
  const values = valuesAt(drawing, week).map(({ line, value, sample }) => {
    const band = bandToTell(line);
    const low = band?.low[sample];
    const high = band?.high[sample];
    const said = { label: line.label, value: text.number(value, decimals) };
    if (!isDrawable(low) || !isDrawable(high)) return text.translate('charts.time.reading', said);
    return text.translate('charts.time.readingWithBand', {
      ...said,
      held: heldInWords(line, text.translate),
      low: text.number(low, decimals),
      high: text.number(high, decimals),
    });
  });
  return [positionInWords(drawing, week), ...values].join('. ');
}

/** "Week 12, 19 May 2025", or the month where the chart is monthly. */
export function positionInWords({ span, text }: Drawing, week: number): string {
  if (span.resolution === 'monthly') return formatMonth(text.translate, monthOfWeek(span, week));
  const date = dateOfWeek(span.startDate, week);
  return text.translate('charts.time.position', { week, date: formatDate(text.translate, date) });
}
