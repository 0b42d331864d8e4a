/** Scores worked out by hand on small forecasts. */
import { describe, expect, it } from 'vitest';
import { forecastMonths, naiveForecast, poolScores, scoreMonths } from '../../../models';
import { originBefore, weeksToCover, type ForecastMonth, type Origin } from '../../../models';

const before = Array.from({ length: 12 }, (_, at) => ({
  month: `2024-${String(at + 1).padStart(2, '0')}`,
  value: 100 + at,
}));
const said = (month: string, centre: number, half: number): ForecastMonth => ({
  month,
  central: centre + 1,
  p5: centre - 2 * half,
  p25: centre - half,
  p50: centre,
  p75: centre + half,
  p95: centre + 2 * half,
});

describe('naive forecasts', () => {
  it('repeat the last value, and the same month of the last year before the origin', () => {
    expect(naiveForecast(before, '2025-03')).toEqual({ lastValue: 111, sameMonthLastYear: 102 });
    expect(naiveForecast(before, '2026-03')).toEqual({ lastValue: 111, sameMonthLastYear: 102 });
  });
});

describe('a score', () => {
  const forecast = [said('2025-01', 100, 5), said('2025-02', 100, 5), said('2025-03', 100, 5)];
  const counted = [
    { month: '2025-01', value: 103 },
    { month: '2025-02', value: 108 },
    { month: '2025-03', value: 89 },
    { month: '2025-04', value: 1 },
  ];
  const score = scoreMonths(forecast, counted, before);

  it('leaves out months without a forecast', () => {
    expect(score.months.map(({ month }) => month)).toEqual(['2025-01', '2025-02', '2025-03']);
  });

  it('has mean absolute errors of the median, the central run and both naive forecasts', () => {
    expect(score.meanAbsoluteError).toEqual({
      model: (3 + 8 + 11) / 3,
      central: (2 + 7 + 12) / 3,
      lastValue: (8 + 3 + 22) / 3,
      sameMonthLastYear: (3 + 7 + 13) / 3,
    });
  });

  it('counts the months inside each band, its ends included and told in whole numbers', () => {
    expect(score.coverage).toEqual({ band50: 1 / 3, band90: 2 / 3 });
    const edge = [{ ...said('2025-01', 100, 5), p5: 89.6 }];
    const of = (value: number) => scoreMonths(edge, [{ month: '2025-01', value }], before).coverage;
    expect([of(90).band90, of(89).band90, of(110).band90]).toEqual([1, 0, 1]);
  });

  it('is pooled by months in coverage and by places in errors', () => {
    const small = scoreMonths(
      [said('2025-01', 10, 1)],
      [{ month: '2025-01', value: 10 }],
      before.map(({ month }) => ({ month, value: 12 })),
    );
    const pooled = poolScores([score, small]);
    expect([pooled.places, pooled.months, pooled.betterThanBoth]).toEqual([2, 4, 2]);
    expect(pooled.coverage).toEqual({ band50: 2 / 4, band90: 3 / 4 });
    const size = 300 / 3;
    expect(pooled.errorAgainst.lastValue).toBeCloseTo(22 / 3 / size / (11 / size + 2 / 10), 12);
  });

  it('does not divide by a place where nobody died', () => {
    const none = scoreMonths([said('2025-01', 0, 1)], [{ month: '2025-01', value: 0 }], before);
    expect(poolScores([score, none]).errorAgainst).toEqual(poolScores([score]).errorAgainst);
  });
});

describe('a forecast by month', () => {
  // 27 January 2025 is a Monday: 5 days of January, all of February, 30 of March in 9 weeks.
  const weeks = 9;
  const column = new Float64Array(weeks).fill(7);
  const slice = { weeks, from: 0, runs: 1, series: { deaths: column } };
  const months = forecastMonths(
    {
      central: { weeks, series: { deaths: column }, events: [] },
      slices: [slice],
      startDate: '2025-01-27',
    },
    'deaths',
    'sum',
  );
  it('leaves out a month that is hardly covered, and scales up one that nearly is', () => {
    expect(months.map(({ month }) => month)).toEqual(['2025-02', '2025-03']);
    expect(months[0]?.p50).toBeCloseTo(28, 9);
    expect(months[1]?.central).toBeCloseTo(31, 9);
  });
});

describe('the origin of a file', () => {
  const origins = ['2018-12', '2024-09'].map((id): Origin => ({
    id,
    start: id,
    counted: {},
    scenarios: [],
  }));
  it('is the latest before its first month', () => {
    expect(originBefore(origins, '2024-10')?.id).toBe('2024-09');
    expect(originBefore(origins, '2024-09')?.id).toBe('2018-12');
    expect(originBefore(origins, '2018-12')).toBeUndefined();
  });
  it('is run to the last day of the last month', () => {
    expect(weeksToCover('2024-09-30', '2024-10')).toBe(5);
    expect(weeksToCover('2025-06-30', '2025-12')).toBe(27);
  });
});
