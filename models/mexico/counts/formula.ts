/**
 * The one formula by which the months before a start say what comes: a level that fades into the past, carried
 * to the last month by the trend, and a part of the trend that goes on, less and less. Its constants were chosen
 * on origins from 2016 to February 2024 and months up to August 2024 (evidence `level-and-trend`).
 */

/** What the month before weighs against a month: the level is a mean that fades into the past. */
const FADING = 0.65;

/** Share of the trend of the last twelve months that goes on: low, central, high. */
export const GOES_ON = [0, 0.55, 1.1] as const;

/** Weeks until half of what goes on has faded: low, central, high. */
export const FADES_IN = [26, 58, 90] as const;

/** Weeks in a month. */
export const WEEKS_IN_MONTH = 4.348;

/** What is left of a trend a month later: 0.5 to the power of 4.348 / 58. */
const LEFT_AFTER_MONTH = 0.949365;

/**
 * The mean in which each rate weighs `FADING` times the one after it, oldest first, carried to the last month:
 * such a mean lags behind a trend. `growth` is a share a month.
 */
export function levelOf(rates: readonly number[], growth: number): number {
  let total = 0;
  let weight = 0;
  let lag = 0;
  for (const rate of rates) {
    lag = (lag + weight) * FADING;
    total = total * FADING + rate;
    weight = weight * FADING + 1;
  }
  return weight === 0 ? 0 : (total / weight) * (1 + (growth * lag) / weight);
}

/** Growth a month as a share of the mean: a straight line through the rates, oldest first. */
export function growthOf(rates: readonly number[]): number {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const middle = (rates.length - 1) / 2;
  let rise = 0;
  let spread = 0;
  rates.forEach((rate, at) => {
    rise += (at - middle) * (rate - mean);
    spread += (at - middle) * (at - middle);
  });
  return rise / spread / mean;
}

/** Rates that the formula expects in the months after the twelve given, nearest first. */
export function expectedAfter(rates: readonly number[], months: number): readonly number[] {
  const growth = growthOf(rates);
  const level = levelOf(rates, growth);
  let going = GOES_ON[1] * growth;
  let led = 0;
  return Array.from({ length: months }, () => {
    led += going;
    going *= LEFT_AFTER_MONTH;
    return level * (1 + led);
  });
}
