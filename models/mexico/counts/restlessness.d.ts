/** Mean squares of the misses of the formula, as shares of what it expected. */
export interface Misses {
    /** One month ahead. */
    readonly near: number;
    /** Growth of the mean square a month, from one month ahead to eighteen. */
    readonly growth: number;
    /** Origins that went into it. */
    readonly origins: number;
}
/** National victims a day without the season, January 2015 to `until`. */
export declare function nationalRates(until: string): readonly number[];
/** What asking the formula at every month would have taught by the end of `rates`. */
export declare function missesIn(rates: readonly number[]): Misses;
/**
 * Size of a weekly step of national homicides, as a share of their level, so that a random walk spreads as the
 * errors did.
 */
export declare function restlessness(until: string): number;
