/** The formula asked from every month of the national record since 2015. */
import type { Rolling, RollingErrors } from '../../results/score/rolling';
import { observedMonths } from '../observed';
import { daysIn } from './calendar';
import { expectedAfter } from './formula';
import { missesIn, nationalRates } from './restlessness';
import { heightByMonth, SEASON_SIZE } from './season';

const HORIZONS = [1, 3, 6, 12, 18] as const;

/** Errors that an origin must have to learn from before it is asked how sure it is. */
const LEARNT_FROM = 7;

/** Quantiles of the bell curve, in its standard deviations. */
const bell = [
  { share: 0.05, at: -1.645 },
  { share: 0.25, at: -0.674 },
  { share: 0.5, at: 0 },
  { share: 0.75, at: 0.674 },
  { share: 0.95, at: 1.645 },
] as const;

const months = observedMonths.homicides;
const rates = nationalRates(months.at(-1)?.month ?? '');

/** How the national recipe, level, trend and drift as they stood at each origin, would have done. */
export function rollingOrigins(): Rolling {
  return {
    from: months[0]?.month ?? '',
    to: months.at(-1)?.month ?? '',
    byHorizon: HORIZONS.map(errorsAt),
    calibration: calibrate(),
  };
}

function errorsAt(ahead: (typeof HORIZONS)[number]): RollingErrors {
  let recipe = 0;
  let lastValue = 0;
  let sameMonthLastYear = 0;
  let origins = 0;
  for (let end = 12; end + ahead <= rates.length; end += 1) {
    const target = end + ahead - 1;
    const counted = months[target]?.value ?? Number.NaN;
    const expected = expectedAfter(rates.slice(end - 12, end), ahead).at(-1) ?? Number.NaN;
    const namesake = months[target - 12 * Math.ceil(ahead / 12)]?.value ?? Number.NaN;
    recipe += Math.abs(expected * fullMonth(target) - counted) / counted;
    lastValue += Math.abs((months[end - 1]?.value ?? Number.NaN) - counted) / counted;
    sameMonthLastYear += Math.abs(namesake - counted) / counted;
    origins += 1;
  }
  return {
    ...{ ahead, origins, recipe: recipe / origins, lastValue: lastValue / origins },
    sameMonthLastYear: sameMonthLastYear / origins,
  };
}

function calibrate(): Rolling['calibration'] {
  const below = bell.map(() => 0);
  let from = '';
  let scored = 0;
  for (let end = 12; end < rates.length; end += 1) {
    const { near, growth, origins } = missesIn(rates.slice(0, end));
    if (origins < LEARNT_FROM) continue;
    if (from === '') from = months[end - 1]?.month ?? '';
    const ahead = Math.min(18, rates.length - end);
    const expected = expectedAfter(rates.slice(end - 12, end), ahead);
    expected.forEach((value, at) => {
      const size = Math.sqrt(near + growth * at);
      const counted = rates[end + at] ?? Number.NaN;
      bell.forEach((quantile, which) => {
        if (counted < value * (1 + quantile.at * size)) below[which] = (below[which] ?? 0) + 1;
      });
      scored += 1;
    });
  }
  return {
    ...{ from, months: scored, quantiles: bell.map(({ share }) => share) },
    below: below.map((count) => count / scored),
  };
}

/** Victims of a month for each victim a day without the season. */
function fullMonth(at: number): number {
  const month = months[at]?.month ?? '';
  const height = heightByMonth[Number(month.slice(5)) - 1] ?? 0;
  return daysIn(month) * (1 + SEASON_SIZE * height);
}
