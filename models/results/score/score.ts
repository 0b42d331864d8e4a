/** Holds a forecast against what was counted: errors beside those of naive forecasts, and coverage of bands. */
import type { ForecastMonth } from './forecast';
import { naiveForecast, type CountedMonth, type Naive } from './naive';

/** One month: what was counted, and what was forecast. */
export interface ScoredMonth extends ForecastMonth, Naive {
  readonly observed: number;
}

/** Mean absolute errors, in the unit of the counts. */
export interface Errors extends Naive {
  /** Of the ensemble's median. */
  readonly model: number;
  /** Of the central run. */
  readonly central: number;
}

/** Shares of months, 0 to 1, whose count lies in the band. */
export interface Coverage {
  readonly band50: number;
  readonly band90: number;
}

/** How good a forecast of one place was. */
export interface Score {
  readonly months: readonly ScoredMonth[];
  readonly meanAbsoluteError: Errors;
  readonly coverage: Coverage;
}

/** Months with a count that the forecast says something about. `before` are the counts up to the origin. */
export function scoreMonths(
  forecast: readonly ForecastMonth[],
  observed: readonly CountedMonth[],
  before: readonly CountedMonth[],
): Score {
  const months = observed.flatMap(({ month, value }) => {
    const said = forecast.find((one) => one.month === month);
    if (said === undefined) return [];
    return [{ ...said, observed: value, ...naiveForecast(before, month) }];
  });
  return { months, meanAbsoluteError: errorsOf(months), coverage: coverageOf(months) };
}

/** Mean absolute errors over months; not numbers when there are none. */
export function errorsOf(months: readonly ScoredMonth[]): Errors {
  const of = (forecast: (month: ScoredMonth) => number): number =>
    mean(months.map((month) => Math.abs(forecast(month) - month.observed)));
  return {
    model: of(({ p50 }) => p50),
    central: of(({ central }) => central),
    lastValue: of(({ lastValue }) => lastValue),
    sameMonthLastYear: of(({ sameMonthLastYear }) => sameMonthLastYear),
  };
}

/** Coverage over months. Bands are told in whole numbers, as what is counted is whole. */
export function coverageOf(months: readonly ScoredMonth[]): Coverage {
  const within = (low: (m: ScoredMonth) => number, high: (m: ScoredMonth) => number): number =>
    mean(
      months.map((month) => {
        const { observed } = month;
        return observed >= Math.round(low(month)) && observed <= Math.round(high(month)) ? 1 : 0;
      }),
    );
  return {
    band50: within(
      ({ p25 }) => p25,
      ({ p75 }) => p75,
    ),
    band90: within(
      ({ p5 }) => p5,
      ({ p95 }) => p95,
    ),
  };
}

/** Scores of several places (and origins) taken together. */
export interface PooledScore {
  readonly places: number;
  /** Months over all places. */
  readonly months: number;
  readonly coverage: Coverage;
  /**
   * The model's error as a share of each naive forecast's: under 1 is better. Errors of a place are taken
   * as shares of what was counted there, so that places count alike; places without any victim do not.
   */
  readonly errorAgainst: Naive;
  /** Places in which the model's error is below that of both naive forecasts. */
  readonly betterThanBoth: number;
}

/** Pools scores: months count alike in coverage, places alike in errors. */
export function poolScores(scores: readonly Score[]): PooledScore {
  const months = scores.flatMap((score) => score.months);
  const errors = scores.map((score) => score.meanAbsoluteError);
  const sizes = scores.map((score) => mean(score.months.map(({ observed }) => observed)));
  const shares = (of: (errors: Errors) => number): number =>
    errors.reduce((sum, one, at) => {
      const size = sizes[at] ?? 0;
      return size > 0 ? sum + of(one) / size : sum;
    }, 0);
  const against = (naive: (errors: Errors) => number): number =>
    shares(({ model }) => model) / shares(naive);
  return {
    places: scores.length,
    months: months.length,
    coverage: coverageOf(months),
    errorAgainst: {
      lastValue: against(({ lastValue }) => lastValue),
      sameMonthLastYear: against(({ sameMonthLastYear }) => sameMonthLastYear),
    },
    betterThanBoth: errors.filter(
      ({ model, lastValue, sameMonthLastYear }) => model < lastValue && model < sameMonthLastYear,
    ).length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
