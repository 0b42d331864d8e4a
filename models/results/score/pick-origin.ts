/** Which origin a file of counts is scored from, and how long the forecast has to run. */
import { daysFromCivil, firstDay } from '../calendar';
import type { Origin } from './origin';

/**
 * The latest origin before a month: the month before it where that is one; undefined where none is earlier.
 * A later origin would have seen what it is to forecast.
 */
export function originBefore(origins: readonly Origin[], month: string): Origin | undefined {
  return origins
    .filter(({ id }) => id < month)
    .reduce<Origin | undefined>(
      (latest, one) => (latest === undefined || one.id > latest.id ? one : latest),
      undefined,
    );
}

/** Weeks from a start (ISO date) that cover a month such as `2026-03` to its last day. */
export function weeksToCover(startDate: string, month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? { year: year + 1, month: 1 } : { year, month: number + 1 };
  return Math.ceil((daysFromCivil({ ...next, day: 1 }) - firstDay(startDate)) / 7);
}

/** The month before, `2024-12` for `2025-01`. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1
    ? `${String(year - 1).padStart(4, '0')}-12`
    : `${String(year).padStart(4, '0')}-${String(number - 1).padStart(2, '0')}`;
}
