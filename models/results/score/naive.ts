/** The two forecasts that need no model, and that a model has to beat. */

/** A count of one month. */
export interface CountedMonth {
  /** `2025-06`. */
  readonly month: string;
  readonly value: number;
}

/** What two simple rules say about a month. */
export interface Naive {
  /** The last value before the origin goes on for ever. */
  readonly lastValue: number;
  /** The same month of the last year before the origin comes again. */
  readonly sameMonthLastYear: number;
}

/**
 * The naive forecasts of a month from the counts before the origin, oldest first, at least twelve of them.
 * Not a number where the month has no namesake among the last twelve.
 */
export function naiveForecast(before: readonly CountedMonth[], month: string): Naive {
  const namesake = before.slice(-12).find((one) => one.month.slice(5) === month.slice(5));
  return {
    lastValue: before.at(-1)?.value ?? Number.NaN,
    sameMonthLastYear: namesake?.value ?? Number.NaN,
  };
}
