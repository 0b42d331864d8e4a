/** The national recipe asked at every month of the record. */
import { describe, expect, it } from 'vitest';
import { observedMonths, rollingOrigins } from '../../../../models/mexico/data';

const rolling = rollingOrigins();
const values = observedMonths.homicides.map(({ value }) => value);

describe('the recipe over rolling origins', () => {
  it('is asked at every month that twelve months precede and that enough follow', () => {
    expect(rolling.from).toBe('2015-01');
    for (const { ahead, origins } of rolling.byHorizon)
      expect(origins).toBe(values.length - 12 - ahead + 1);
  });

  it('stands beside the last value and the same month of a year known then', () => {
    for (const { ahead, lastValue, sameMonthLastYear } of rolling.byHorizon) {
      const targets = values.map((value, at) => ({ value, at })).slice(11 + ahead);
      const mean = (before: number): number =>
        targets.reduce(
          (sum, { value, at }) => sum + Math.abs((values[at - before] ?? NaN) / value - 1),
          0,
        ) / targets.length;
      expect(lastValue, `${ahead}`).toBeCloseTo(mean(ahead), 10);
      expect(sameMonthLastYear, `${ahead}`).toBeCloseTo(mean(ahead > 12 ? 24 : 12), 10);
    }
  });

  it('misses more the further it looks, and less than both naive forecasts', () => {
    const errors = rolling.byHorizon.map(({ recipe }) => recipe);
    expect(errors).toEqual(errors.toSorted((a, b) => a - b));
    for (const { recipe, lastValue, sameMonthLastYear } of rolling.byHorizon) {
      expect(recipe).toBeLessThan(lastValue);
      expect(recipe).toBeLessThan(sameMonthLastYear);
    }
  });

  it('knew beforehand how far it would miss: nine tenths of the counts inside nine tenths of the forecast', () => {
    const { below, quantiles, months, from } = rolling.calibration;
    expect(from > '2017-06').toBe(true);
    expect(months).toBeGreaterThan(1000);
    expect(below).toEqual(below.toSorted((a, b) => a - b));
    const inside = (below.at(-1) ?? NaN) - (below[0] ?? NaN);
    expect(inside).toBeGreaterThan(0.8);
    expect(inside).toBeLessThan(0.99);
    expect(quantiles).toHaveLength(below.length);
  });
});
