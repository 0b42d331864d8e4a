/** The twelve months before each start, and what is made of them. */
import { describe, expect, it } from 'vitest';
import { observedMonths, starts, states } from '../../../../models/mexico/data';
import { dayOfYear, daysIn, twelveMonthsTo } from '../../../../models/mexico/counts/calendar';
import { counts, type StartId } from '../../../../models/mexico/counts/counts';
import { levels, trend } from '../../../../models/mexico/counts/level';
import { expectedAfter } from '../../../../models/mexico/counts/formula';
import { restlessness } from '../../../../models/mexico/counts/restlessness';
import { heightByMonth, SEASON_SIZE, seasonOn } from '../../../../models/mexico/counts/season';
import { cellsOf, dayNumber, total } from './tallies';

const each = Object.entries(counts) as [StartId, (typeof counts)[StartId]][];
const allOf = (series: keyof typeof observedMonths, months: readonly string[]): number[] =>
  observedMonths[series].filter(({ month }) => months.includes(month)).map(({ value }) => value);

describe.each(each)('the counts before the start %s', (id, counted) => {
  const months = twelveMonthsTo(counted.until);

  it('add up to the nation, month by month, and Sinaloa is Sinaloa', () => {
    const sums = months.map((_, at) => total(states.map((s) => counted.months[s.id][at] ?? NaN)));
    expect(sums).toEqual(allOf('homicides', months));
    expect(counted.months.SIN).toEqual(allOf('homicides.SIN', months));
  });

  it('end before the start, by less than a month', () => {
    const start = starts.find((one) => one.id === id);
    const end = dayNumber(`${counted.until}-01`) + daysIn(counted.until) - 1;
    const begin = dayNumber(start?.date ?? '');
    expect(begin).toBeGreaterThanOrEqual(end);
    expect(begin - end).toBeLessThan(31);
  });

  it('give the nation the fading mean of its days without the season, carried to the last month', () => {
    const rates = allOf('homicides', months).map((victims, at) => calmly(victims, months[at]));
    const weights = rates.map((_, at) => 0.65 ** (11 - at));
    const all = total(weights);
    const mean = total(rates.map((rate, at) => rate * (weights[at] ?? NaN))) / all;
    const lag = total(weights.map((weight, at) => weight * (11 - at))) / all;
    const carried = mean * (1 + 4.348 * trend(counted) * lag);
    expect(total(levels(counted))).toBeCloseTo(7 * carried, 8);
  });

  it('start the run', () => {
    const start = starts.find((one) => one.id === id);
    if (start === undefined) throw new Error(id);
    const begun = total(cellsOf(start, 'ordinary', 32)) + total(cellsOf(start, 'organised', 32));
    const broken = id === '2024-09' || id === '2025-02' || id === '2025-06';
    // Where Sinaloa went to war, its earlier months count no more: the start lies above the plain mean.
    const plain = total(levels(counted));
    if (broken) expect(begun).toBeGreaterThan(plain);
    else expect(begun).toBeCloseTo(plain, 8);
    expect(begun / plain).toBeLessThan(1.06);
    expect(start.initial.momentum).toBe(trend(counted));
  });
});

describe('the trend', () => {
  it('is that of a straight line: level months have none, months that grow have theirs', () => {
    expect(Math.abs(trend(made(() => 100)))).toBeLessThan(0.0002);
    const grown = trend(made((at) => 100 + 2 * at));
    // 2 of a mean of 111 a month.
    expect(grown * 4.348).toBeCloseTo(2 / 111, 2);
  });

  it('was down before June 2025 and up before December 2018', () => {
    expect(trend(counts['2025-06'])).toBeLessThan(-0.003);
    expect(trend(counts['2018-12'])).toBeGreaterThan(0.001);
  });

  /** Thirty-day victims per month of the year, laid over months of their real length and season. */
  function made(of: (at: number) => number): (typeof counts)['2025-06'] {
    const months = twelveMonthsTo('2025-06').map((month, at) => {
      const height = heightByMonth[Number(month.slice(5)) - 1] ?? 0;
      return (of(at) / 30) * daysIn(month) * (1 + SEASON_SIZE * height);
    });
    const rows = Object.fromEntries(states.map(({ id }) => [id, months]));
    return { until: '2025-06', months: rows as unknown as (typeof counts)['2025-06']['months'] };
  }
});

describe('the restlessness of the nation', () => {
  it('is the growth of the errors that the formula made before the start, and of no others', () => {
    for (const until of ['2018-12', '2024-09', '2025-06']) {
      const known = observedMonths.homicides.filter(({ month }) => month <= until);
      const rates = known.map(({ month, value }) => calmly(value, month));
      const squares = (ahead: number) =>
        rates.slice(0, -17 - 12).map((_, at) => {
          const before = rates.slice(at, at + 12);
          const said = expectedAfter(before, 18)[ahead - 1] ?? NaN;
          return ((rates[at + 11 + ahead] ?? NaN) / said - 1) ** 2;
        });
      const mean = (values: readonly number[]) => total(values) / values.length;
      const weekly = (mean(squares(18)) - mean(squares(1))) / 17 / 4.348;
      expect(restlessness(until), until).toBeCloseTo(Math.sqrt(weekly), 10);
    }
  });

  it('was twice as large in 2018, after three years of rising, as in 2025', () => {
    expect(restlessness('2018-12') / restlessness('2025-06')).toBeGreaterThan(1.5);
    expect(restlessness('2025-06')).toBeGreaterThan(0.01);
    expect(restlessness('2025-06')).toBeLessThan(0.02);
  });

  it('is nothing where too little was counted', () => {
    expect(restlessness('2015-12')).toBe(0);
  });
});

describe('what the formula expects', () => {
  it('is more of the same where nothing grows, and more and more, ever slower, where all grows', () => {
    expect(
      expectedAfter(
        Array.from({ length: 12 }, () => 90),
        3,
      ),
    ).toEqual([90, 90, 90]);
    const rising = expectedAfter(
      Array.from({ length: 12 }, (_, at) => 100 + at),
      18,
    );
    const steps = rising.slice(1).map((value, at) => value - (rising[at] ?? NaN));
    expect(steps.every((step, at) => step > 0 && step < (steps[at - 1] ?? Infinity))).toBe(true);
    expect(rising[0]).toBeGreaterThan(110);
    expect(rising[0]).toBeLessThan(112);
  });
});

/** A daily rate without its season. */
function calmly(victims: number, month = ''): number {
  const height = heightByMonth[Number(month.slice(5)) - 1] ?? NaN;
  return victims / daysIn(month) / (1 + SEASON_SIZE * height);
}

describe('a break', () => {
  it('makes a state start from what was counted since', () => {
    const at = states.findIndex(({ id }) => id === 'SIN');
    const broken = { state: 'SIN', month: '2024-09', victims: 132, days: 22 };
    const since = levels(counts['2024-09'], broken)[at] ?? NaN;
    expect(since).toBeCloseTo(42 / (1 + SEASON_SIZE * (heightByMonth[8] ?? NaN)), 6);
    expect(levels(counts['2024-09'])[at]).toBeLessThan(since);
  });
});

describe('the calendar', () => {
  it('knows months and days of the year', () => {
    expect(twelveMonthsTo('2025-02').slice(0, 2)).toEqual(['2024-03', '2024-04']);
    expect([daysIn('2024-02'), daysIn('2025-02'), daysIn('2100-02'), daysIn('2025-12')]).toEqual([
      29, 28, 28, 31,
    ]);
    expect([dayOfYear('2025-01-01'), dayOfYear('2024-12-31'), dayOfYear('2025-03-01')]).toEqual([
      0, 365, 59,
    ]);
  });

  it('puts the season’s height at the beginning of July, on a circle', () => {
    expect(seasonOn('2025-07-02').height).toBeCloseTo(1, 3);
    expect(seasonOn('2025-01-01').height).toBeCloseTo(-1, 6);
    const { height, rise } = seasonOn('2025-10-01');
    expect(height * height + rise * rise).toBeCloseTo(1, 9);
    expect(rise).toBeLessThan(-0.99);
  });
});
