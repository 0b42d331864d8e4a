/** A recipe for forecasts asked from every month of a long record: how far it misses, and how well it knows that. */

/** Errors some months ahead, as shares of what was counted; over all origins that can be scored. */
export interface RollingErrors {
  /** Months from the origin. */
  readonly ahead: number;
  /** Origins scored. */
  readonly origins: number;
  /** Mean absolute error of the recipe, of the last value, and of the same month of the year before. */
  readonly recipe: number;
  readonly lastValue: number;
  readonly sameMonthLastYear: number;
}

/** A record forecast from each of its months in turn. */
export interface Rolling {
  /** First and last month of the record, `2015-01`. */
  readonly from: string;
  readonly to: string;
  readonly byHorizon: readonly RollingErrors[];
  /** How often counts lay below quantiles of forecasts that knew only what came before them. */
  readonly calibration: {
    /** First origin that had errors enough to learn from. */
    readonly from: string;
    /** Forecast months, origins times horizons. */
    readonly months: number;
    /** Quantiles asked for, rising, 0 to 1, and the share of counts below each. */
    readonly quantiles: readonly number[];
    readonly below: readonly number[];
  };
}
