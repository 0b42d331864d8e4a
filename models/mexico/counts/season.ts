/**
 * The season of killing: a wave of one year, highest at the beginning of July. Its size, 2.3 % up and down,
 * is the first harmonic of national months around their own twelve-month mean; it came out the same from
 * the months to December 2018, to September 2024 and to June 2025 (evidence `season-of-killing`).
 */
import { dayOfYear, daysIn } from './calendar';

/** How far the wave carries the level up and down, as a share of it. */
export const SEASON_SIZE = 0.023;

/** Where the wave stands, on a circle of radius 1. */
export interface SeasonPoint {
  /** Height of the wave, −1 (beginning of January) to 1 (beginning of July). */
  readonly height: number;
  /** The same a quarter of a year earlier: positive while the wave rises. */
  readonly rise: number;
}

// Cosine and sine of the angle of one day, 2π/365.25: one turn a year.
const DAY = { cosine: 0.9998520419557735, sine: 0.017201575418260506 } as const;

/** Where the wave stands on a date such as `2025-06-30`. */
export function seasonOn(date: string): SeasonPoint {
  return afterDays(dayOfYear(date));
}

/** Height of the wave in the middle of each month, January first. */
export const heightByMonth: readonly number[] = Array.from(
  { length: 12 },
  (_, month) => afterDays(Math.round((month + 0.5) * 30.4)).height,
);

/** Victims a day in a month such as `2025-06`, without what the season adds; `days` where not all of it is meant. */
export function calmRate(victims: number, month: string, days = daysIn(month)): number {
  const height = heightByMonth[Number(month.slice(5)) - 1] ?? 0;
  return victims / days / (1 + SEASON_SIZE * height);
}

/** The wave is lowest on 1 January. */
function afterDays(days: number): SeasonPoint {
  let height = -1;
  let rise = 0;
  for (let day = 0; day < days; day += 1) {
    const before = height;
    height = DAY.cosine * before + DAY.sine * rise;
    rise = DAY.cosine * rise - DAY.sine * before;
  }
  return { height, rise };
}
