/** Values brought to what a file may hold, so that every document that was edited can be saved and opened again. */
import { limits } from '../limits';

/** The nearest whole number from `min` to `max`; `fallback` for what is no number. */
export function wholeWithin(value: number, min: number, max: number, fallback: number): number {
  return Number.isNaN(value) ? fallback : Math.min(max, Math.max(min, Math.round(value)));
}

/** The nearest week that a document can name. */
export function weekWithin(week: number, fallback = 0): number {
  return wholeWithin(week, 0, limits.weeks, fallback);
}

/** Whether a number can stand in a file. */
export function isStorable(value: number): boolean {
  return Math.abs(value) <= limits.number;
}

/** The first `max` characters, no pair of halves cut apart; input fields should not let more be typed. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
}
