/** A chart in a few sentences, for those who do not see it. */
import { bandToTell, heldInWords } from './band-to-tell';
import { isDrawable, type Column } from '../scale/drawable';
import { lastWeek } from '../scale/time-span';
import { dateOfWeek, formatDate, formatMonth } from '../../../models/index';
import { whenOf, type Drawing } from './drawing';
import type { ChartLine } from './props';

/** What is drawn, from when to when, and how each line runs. */
export function describeTimeChart(title: string, unit: string, drawing: Drawing): string {
  const { span, text } = drawing;
  const { translate } = text;
  const sentences = [
    opening(title, unit, drawing),
    ...drawing.lines.flatMap((line) => describeLine(line, drawing)),
  ];
  const last = drawing.observed?.points.at(-1);
  if (drawing.observed && last && isDrawable(last.value)) {
    sentences.push(
      translate('charts.time.observed', {
        label: drawing.observed.label ?? translate('charts.observed'),
        count: drawing.observed.points.length,
        last: text.number(last.value, drawing.decimals),
        when: whenOf(span, last.week, text),
      }),
    );
  }
  if (drawing.events.length > 0) {
    const list = drawing.events.map((event) =>
      translate('charts.time.event', { label: event.label, when: whenOf(span, event.week, text) }),
    );
    sentences.push(translate('charts.time.events', { list: list.join('; ') }));
  }
  return sentences.join(' ');
}

/** What is drawn, from when to when: days, or the months that have numbers. */
function opening(title: string, unit: string, { span, text: { translate } }: Drawing): string {
  const { resolution, startDate, months = [] } = span;
  const [first, last] = [months[0], months.at(-1)];
  if (resolution === 'monthly' && first !== undefined && last !== undefined)
    return translate('charts.time.summaryMonths', {
      ...{ title, unit },
      from: formatMonth(translate, first),
      to: formatMonth(translate, last),
    });
  return translate('charts.time.summary', {
    ...{ title, unit },
    from: formatDate(translate, dateOfWeek(startDate, 0)),
    to: formatDate(translate, dateOfWeek(startDate, lastWeek(span))),
  });
}

function describeLine(line: ChartLine, drawing: Drawing): readonly string[] {
  const { text, decimals, span, positions } = drawing;
  const { first, last, lowest, highest } = turnsOf(line.values);
  if (!first || !last || !lowest || !highest) return [];
  const number = (value: number): string => text.number(value, decimals);
  const when = (index: number): string => whenOf(span, positions[index] ?? 0, text);
  const sentences = [
    text.translate('charts.time.line', {
      label: line.label,
      first: number(first.value),
      last: number(last.value),
      low: number(lowest.value),
      lowWhen: when(lowest.index),
      high: number(highest.value),
      highWhen: when(highest.index),
    }),
  ];
  const band = bandToTell(line);
  const low = band?.low[last.index];
  const high = band?.high[last.index];
  if (isDrawable(low) && isDrawable(high)) {
    const held = heldInWords(line, text.translate);
    sentences.push(
      text.translate('charts.time.band', { held, low: number(low), high: number(high) }),
    );
  }
  return sentences;
}

interface Turn {
  readonly value: number;
  readonly index: number;
}

/** The first, last, lowest and highest value that is drawn; each undefined where none is. */
function turnsOf(values: Column) {
  let first: Turn | undefined;
  let last: Turn | undefined;
  let lowest: Turn | undefined;
  let highest: Turn | undefined;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (!isDrawable(value)) continue;
    first ??= { value, index };
    last = { value, index };
    if (lowest === undefined || value < lowest.value) lowest = last;
    if (highest === undefined || value > highest.value) highest = last;
  }
  return { first, last, lowest, highest };
}
