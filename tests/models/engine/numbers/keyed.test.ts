import { describe, expect, it } from 'vitest';
import { disturbance, extend, keyOf, uniform } from '../../../../models/engine/numbers/keyed';
import { mean, variance } from '../../build-model';

const COUNT = 40_000;
const keys = Array.from({ length: COUNT }, (_, at) => extend(extend(7, at), keyOf('a-rule')));
const drawn = keys.map(uniform);

function correlation(a: readonly number[], b: readonly number[]): number {
  const middleA = mean(a);
  const middleB = mean(b);
  const together = mean(a.map((x, at) => (x - middleA) * (b[at] - middleB)));
  return together / Math.sqrt(variance(a) * variance(b));
}

describe('a keyed uniform number', () => {
  it('is decided by its key alone', () => {
    expect(keys.map(uniform)).toEqual(drawn);
    expect(uniform(extend(1, 2))).not.toBe(uniform(extend(2, 1)));
  });

  it('lies strictly between 0 and 1', () => {
    expect(Math.min(...drawn)).toBeGreaterThan(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
  });

  // Bounds are five standard errors, so that an honest generator passes.
  it('has the moments of the uniform distribution', () => {
    expect(Math.abs(mean(drawn) - 1 / 2)).toBeLessThan(5 * Math.sqrt(1 / 12 / COUNT));
    expect(Math.abs(variance(drawn) - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / COUNT));
  });

  it('fills a hundred bins evenly', () => {
    const bins = new Array<number>(100).fill(0);
    for (const u of drawn) bins[Math.floor(u * 100)] += 1;
    const expected = COUNT / 100;
    const chiSquare = bins.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
    // Mean 99, standard deviation 14.
    expect(chiSquare).toBeLessThan(99 + 5 * 14.1);
    expect(chiSquare).toBeGreaterThan(99 - 5 * 14.1);
  });

  it('has nothing to do with its neighbours in run, week, cell or rule', () => {
    const part = (change: (at: number) => number): number =>
      Math.abs(
        correlation(
          drawn,
          keys.map((_, at) => uniform(change(at))),
        ),
      );
    const limit = 5 / Math.sqrt(COUNT);
    expect(part((at) => extend(extend(7, at + 1), keyOf('a-rule')))).toBeLessThan(limit);
    expect(part((at) => extend(extend(8, at), keyOf('a-rule')))).toBeLessThan(limit);
    expect(part((at) => extend(extend(7, at), keyOf('b-rule')))).toBeLessThan(limit);
    expect(part((at) => extend(keys[at], 0))).toBeLessThan(limit);
    expect(part((at) => extend(keys[at], 1))).toBeLessThan(limit);
  });

  it('meets few repeated keys among many names', () => {
    const names = Array.from({ length: 2000 }, (_, at) => keyOf(`rule-${at}.parameter-${at % 7}`));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a keyed disturbance', () => {
  const shocks = keys.map(disturbance);

  it('has mean 0 and variance 1 and stays within its bounds', () => {
    expect(Math.abs(mean(shocks))).toBeLessThan(5 / Math.sqrt(COUNT));
    expect(Math.abs(variance(shocks) - 1)).toBeLessThan(5 * Math.sqrt(2 / COUNT));
    expect(Math.max(...shocks.map(Math.abs))).toBeLessThan(3.47);
  });

  it('is as often above 0 as below, and has nothing to do with the uniform number of its key', () => {
    const above = shocks.filter((shock) => shock > 0).length / COUNT;
    expect(Math.abs(above - 0.5)).toBeLessThan(5 * Math.sqrt(0.25 / COUNT));
    expect(Math.abs(correlation(shocks, drawn))).toBeLessThan(5 / Math.sqrt(COUNT));
  });
});
