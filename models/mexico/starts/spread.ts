/**
 * How far months of a state lie from their level, by its size. Read off the months of all states from 2016
 * to August 2024 around the level and trend that were known 1 to 18 months before (evidence
 * `unexplained-variation`): nearly all of it is the chance that belongs to counts.
 */

const WEEKS_IN_MONTH = 4.348;

/** Of one month against its level: 1.9 times the variance of a count, and a tenth of the level besides. */
export function unevenness(victimsPerWeek: number): number {
  return Math.sqrt(1.9 / Math.max(1, victimsPerWeek * WEEKS_IN_MONTH) + 0.009);
}

/** Of a level from week to week: smaller states wander faster. */
export function unsteadiness(victimsPerWeek: number): number {
  return Math.sqrt((0.002 + 0.24 / Math.max(20, victimsPerWeek * WEEKS_IN_MONTH)) / WEEKS_IN_MONTH);
}
