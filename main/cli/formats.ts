/** How numbers are written out: for programs, and their units for people. */
import { formatUnit, toCsv, type CsvCell, type Translate } from '../../models/index';

/** A value as JSON that is also easy to read. */
export function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

/** Records as a table; the first record's fields name the columns. */
export function csv(records: readonly Readonly<Record<string, CsvCell>>[]): string {
  const head = Object.keys(records[0] ?? {});
  return toCsv([head, ...records.map((record) => head.map((name) => record[name]))]);
}

/** A unit as it stands after a number: a space and its words; nothing for pure numbers, whose unit is 1. */
export function unitAfter(translate: Translate, unit: string): string {
  const words = formatUnit(translate, unit);
  return words === '' ? '' : ` ${words}`;
}
