/**
 * The one formula by which the months before a start say what comes: a level that fades into the past, carried
 * to the last month by the trend, and a part of the trend that goes on, less and less. Its constants were chosen
 * on origins from 2016 to February 2024 and months up to August 2024 (evidence `level-and-trend`).
 */
/** Share of the trend of the last twelve months that goes on: low, central, high. */
export declare const GOES_ON: readonly [0, 0.55, 1.1];
/** Weeks until half of what goes on has faded: low, central, high. */
export declare const FADES_IN: readonly [26, 58, 90];
/** Weeks in a month. */
export declare const WEEKS_IN_MONTH = 4.348;
/**
 * The mean in which each rate weighs `FADING` times the one after it, oldest first, carried to the last month:
 * such a mean lags behind a trend. `growth` is a share a month.
 */
export declare function levelOf(rates: readonly number[], growth: number): number;
/** Growth a month as a share of the mean: a straight line through the rates, oldest first. */
export declare function growthOf(rates: readonly number[]): number;
/** Rates that the formula expects in the months after the twelve given, nearest first. */
export declare function expectedAfter(rates: readonly number[], months: number): readonly number[];
