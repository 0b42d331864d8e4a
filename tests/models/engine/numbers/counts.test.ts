import { describe, expect, it } from 'vitest';
import { cohort, poisson } from '../../../../models/engine/numbers/counts';
import { extend } from '../../../../models/engine/numbers/keyed';
import { mean, variance } from '../../build-model';

const COUNT = 20_000;
const draw = (one: (key: number) => number): number[] =>
  Array.from({ length: COUNT }, (_, at) => one(extend(11, at)));

describe('a Poisson number', () => {
  it.each([0.02, 0.7, 5, 15.9, 16.1, 120])('has its mean as its variance: %d', (expected) => {
    const drawn = draw((key) => poisson(expected, key));
    expect(drawn.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    expect(Math.abs(mean(drawn) - expected)).toBeLessThan(5 * Math.sqrt(expected / COUNT));
    const spreadOfVariance = Math.sqrt((2 * expected ** 2 + expected) / COUNT);
    expect(Math.abs(variance(drawn) - expected)).toBeLessThan(5 * spreadOfVariance);
  });

  it('is 0 at the rate of e to the minus its mean', () => {
    const none = draw((key) => poisson(1.3, key)).filter((count) => count === 0).length / COUNT;
    expect(Math.abs(none - Math.exp(-1.3))).toBeLessThan(5 * Math.sqrt(0.25 / COUNT));
  });

  it('is 0 for an expectation of 0 or less, or none', () => {
    for (const expected of [0, -2, Number.NaN]) expect(poisson(expected, 3)).toBe(0);
  });

  it('never falls when only its expectation grows, for the same key', () => {
    for (let at = 0; at < 300; at += 1) {
      const counts = [0.1, 0.5, 2, 6, 15].map((expected) => poisson(expected, extend(5, at)));
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }
  });

  it('ends for a huge expectation', () => {
    expect(Number.isFinite(poisson(1e12, 3))).toBe(true);
  });
});

describe('a cohort', () => {
  it.each([
    [12, 0.05],
    [12, 2],
    [400, 0.3],
    [3000, 0.004],
  ])('of %d with hazard %d has the binomial mean and variance', (size, hazard) => {
    const p = 1 - Math.exp(-hazard);
    const drawn = draw((key) => cohort(size, hazard, key));
    expect(drawn.every((count) => Number.isInteger(count) && count <= size)).toBe(true);
    const expected = size * p * (1 - p);
    expect(Math.abs(mean(drawn) - size * p)).toBeLessThan(5 * Math.sqrt(expected / COUNT));
    // The fourth moment of a binomial is near that of the normal distribution here.
    expect(Math.abs(variance(drawn) / expected - 1)).toBeLessThan(0.08);
  });

  it('goes as a fraction where there is a fraction of one', () => {
    const drawn = draw((key) => cohort(0.4, 0.5, key));
    expect(new Set(drawn)).toEqual(new Set([0, 0.4]));
    const p = 1 - Math.exp(-0.5);
    expect(Math.abs(mean(drawn) / 0.4 - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / COUNT));
  });

  it('goes whole when the hazard leaves nobody, and not at all without one', () => {
    expect(cohort(17.5, 1e6, 3)).toBe(17.5);
    for (const hazard of [0, -1]) expect(cohort(17, hazard, 3)).toBe(0);
    for (const size of [0, -4]) expect(cohort(size, 0.5, 3)).toBe(0);
  });
});
