/** The numbers of a time chart as the heads and cells of a table. */
import { bandToTell, heldInWords } from './band-to-tell';
import { isDrawable } from '../scale/drawable';
import { dateOfWeek, formatDate, formatMonth } from '../../../models/index';
import type { Drawing } from './drawing';

/** Ready-made words for `ChartTable`; where there is no value the cell is a dash. */
export interface TableWords {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One row per week or month; a column per line, and one more where it has a 90 % band. */
export function timeTable(drawing: Drawing): TableWords {
  const { lines, span, text } = drawing;
  const { translate } = text;
  const monthly = span.resolution === 'monthly';
  const head = [
    ...(monthly
      ? [translate('charts.time.month')]
      : [translate('charts.time.week'), translate('charts.time.from')]),
    ...lines.flatMap((line) =>
      bandToTell(line)
        ? [
            line.label,
            translate('charts.time.range', {
              label: line.label,
              held: heldInWords(line, translate),
            }),
          ]
        : [line.label],
    ),
  ];
  const rows = Array.from(drawing.positions, (_, index) => [
    ...namesOf(drawing, index),
    ...lines.flatMap((line) => {
      const value = cell(drawing, line.values[index]);
      const band = bandToTell(line);
      if (!band) return [value];
      const low = cell(drawing, band.low[index]);
      const high = cell(drawing, band.high[index]);
      return [value, translate('charts.time.between', { low, high })];
    }),
  ]);
  return { head, rows };
}

function namesOf({ span, text }: Drawing, index: number): readonly string[] {
  if (span.resolution === 'monthly')
    return [formatMonth(text.translate, span.months?.[index] ?? '')];
  return [String(index), formatDate(text.translate, dateOfWeek(span.startDate, index))];
}

function cell({ text, decimals }: Drawing, value: number | undefined): string {
  return isDrawable(value) ? text.number(value, decimals) : '–';
}
