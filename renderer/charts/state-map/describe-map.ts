/** The map in a few sentences and as a table. */
import { isDrawable } from '../scale/drawable';
import type { ChartText } from '../text/use-chart-text';
import type { StateMapProps } from './props';
import { states } from './states';

/** How many states are named as highest and as lowest. */
const named = 3;

/** A state with its name and value. */
export interface NamedValue {
  readonly code: string;
  readonly name: string;
  readonly value: number | undefined;
}

/** All 32 states, with what the caller knows of them. */
export function namedValues(props: Pick<StateMapProps, 'values' | 'names'>): readonly NamedValue[] {
  return states.map(({ code, name }) => ({
    code,
    name: props.names?.[code] ?? name,
    value: props.values[code],
  }));
}

/** "Sinaloa: 62", or that there is no data. */
export function inWords({ name, value }: NamedValue, decimals: number, text: ChartText): string {
  return text.translate('charts.map.value', { name, value: valueWords(value, decimals, text) });
}

/** The value alone in words. */
export function valueWords(value: number | undefined, decimals: number, text: ChartText): string {
  return isDrawable(value) ? text.number(value, decimals) : text.translate('charts.map.noData');
}

/** What is shown, the highest and the lowest. */
export function describeMap(props: StateMapProps, text: ChartText): string {
  const { title, unit, when, decimals } = props;
  const ordered = [...highestFirst(namedValues(props))];
  const known = ordered.filter(({ value }) => isDrawable(value));
  const list = (some: readonly NamedValue[]): string =>
    some.map((each) => inWords(each, decimals, text)).join('; ');
  const sentences = [
    when === undefined
      ? text.translate('charts.map.summaryNow', { title, unit })
      : text.translate('charts.map.summary', { title, unit, when }),
  ];
  if (known.length > 0) {
    sentences.push(text.translate('charts.map.highest', { list: list(known.slice(0, named)) }));
  }
  if (known.length > 2 * named) {
    const lowest = known.slice(-named).reverse();
    sentences.push(text.translate('charts.map.lowest', { list: list(lowest) }));
  }
  const missing = ordered.length - known.length;
  if (missing > 0) sentences.push(text.translate('charts.map.missing', { count: missing }));
  return sentences.join(' ');
}

/** Heads and cells of the table, highest first. */
export function mapTable(
  props: StateMapProps,
  text: ChartText,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    head: [text.translate('charts.map.state'), props.unit],
    rows: highestFirst(namedValues(props)).map(({ name, value }) => [
      name,
      valueWords(value, props.decimals, text),
    ]),
  };
}

function highestFirst(values: readonly NamedValue[]): readonly NamedValue[] {
  const rank = ({ value }: NamedValue): number => (isDrawable(value) ? value : -Infinity);
  return [...values].sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name));
}
